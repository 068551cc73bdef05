const STORE = 'places';

/**
 * One transaction of what this browser keeps of the reader's own data, until they forget it; the
 * database is made when it is first asked for.
 */
function inOwnStore<Result>(
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

/** What is kept under a key: to keep it, to find it again, to forget it. */
export interface KeptThing<Thing> {
  readonly keep: (thing: Thing) => Promise<void>;
  /** null where nothing was kept, or where the browser keeps nothing. */
  readonly find: () => Promise<Thing | null>;
  readonly forget: () => Promise<void>;
}

/**
 * What this browser keeps under `key`. Keeping and forgetting reject where it refuses, as in
 * private windows.
 */
export function keptThing<Thing>(key: string): KeptThing<Thing> {
  return {
    keep: async (thing) => {
      await inOwnStore('readwrite', (store) => store.put(thing, key));
    },
    find: async () => {
      try {
        return (await inOwnStore<Thing | undefined>('readonly', (store) => store.get(key))) ?? null;
      } catch {
        return null;
      }
    },
    forget: async () => {
      await inOwnStore('readwrite', (store) => store.delete(key));
    },
  };
}
