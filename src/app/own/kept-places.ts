/** Places of the reader that the planner may start from, kept in this browser until they are forgotten. */
export interface KeptPlaces {
  /** Name of the layer. */
  readonly name: string;
  /** Degrees, WGS 84. */
  readonly longitude: Float64Array;
  readonly latitude: Float64Array;
  /** Empty where a place has none. */
  readonly names: readonly string[];
}

const STORE = 'places';
const KEY = 'last';

/** One transaction of the one store; the database is made when it is first asked for. */
function inStore<Result>(
  mode: IDBTransactionMode,
  ask: (store: IDBObjectStore) => IDBRequest<Result>,
): Promise<Result> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open('ecarts-own', 1);
    opening.onupgradeneeded = () => opening.result.createObjectStore(STORE);
    opening.onerror = () => reject(opening.error);
    opening.onsuccess = () => {
      const database = opening.result;
      const transaction = database.transaction(STORE, mode);
      const request = ask(transaction.objectStore(STORE));
      transaction.oncomplete = () => {
        database.close();
        resolve(request.result);
      };
      transaction.onerror = () => {
        database.close();
        reject(transaction.error);
      };
    };
  });
}

export async function keepPlaces(places: KeptPlaces): Promise<void> {
  await inStore('readwrite', (store) => store.put(places, KEY));
}

/** null where none were kept, or where the browser keeps nothing. */
export async function keptPlaces(): Promise<KeptPlaces | null> {
  try {
    return (await inStore<KeptPlaces | undefined>('readonly', (store) => store.get(KEY))) ?? null;
  } catch {
    return null;
  }
}

export async function forgetPlaces(): Promise<void> {
  await inStore('readwrite', (store) => store.delete(KEY));
}
