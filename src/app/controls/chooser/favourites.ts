import { useSyncExternalStore } from 'react';

const KEPT_AS = 'ecarts.favourite-indicators';
const listeners = new Set<() => void>();
let favourites: readonly string[] = read();

/** What this device keeps; nothing where it refuses, or where something else stands there. */
function read(): readonly string[] {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(KEPT_AS) ?? '[]');
    return Array.isArray(kept) ? kept.filter((id) => typeof id === 'string') : [];
  } catch {
    return [];
  }
}

/** Adds an indicator to the favourites, or takes it away; for the time of the page at least. */
export function toggleFavourite(id: string): void {
  favourites = favourites.includes(id)
    ? favourites.filter((one) => one !== id)
    : [...favourites, id];
  try {
    localStorage.setItem(KEPT_AS, JSON.stringify(favourites));
  } catch {
    // Storage is refused: nothing is kept when the page is left.
  }
  for (const listener of listeners) listener();
}

/** Ids of the reader's favourite indicators, the oldest first; kept on this device only. */
export function useFavourites(): readonly string[] {
  return useSyncExternalStore(subscribe, () => favourites);
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
