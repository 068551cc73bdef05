import { sharedValue, useSharedValue } from '../../state/shared-value.ts';

const KEPT_AS = 'ecarts.favourite-indicators';
const favourites = sharedValue(read());

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
  const before = favourites.get();
  const next = before.includes(id) ? before.filter((one) => one !== id) : [...before, id];
  try {
    localStorage.setItem(KEPT_AS, JSON.stringify(next));
  } catch {
    // Storage is refused: nothing is kept when the page is left.
  }
  favourites.set(next);
}

/** Ids of the reader's favourite indicators, the oldest first; kept on this device only. */
export function useFavourites(): readonly string[] {
  return useSharedValue(favourites);
}
