import { useSyncExternalStore } from 'react';
import { forgetPlaces, type KeptPlaces, keptPlaces } from '../../own/kept-places.ts';
import { formatOwnPlace } from '../address/own-place-code.ts';
import type { OwnPlace } from '../model/plan.ts';

/** More candidates than this are left out: each is weighed against everybody. */
export const MOST_CANDIDATES = 5000;

/** The reader's places, brought from the explorer. */
interface OwnList {
  /** Name of their file. */
  readonly name: string;
  /** Each place once. */
  readonly places: readonly OwnPlace[];
  /** Places beyond the most that are weighed. */
  readonly leftOut: number;
}

let list: OwnList | null = null;
const listeners = new Set<() => void>();

function change(next: OwnList | null): void {
  list = next;
  for (const listener of listeners) listener();
}

export const ownListSession = {
  get: () => list,
  /** Looks for what the explorer kept in this browser. */
  load: async () => {
    const kept = await keptPlaces();
    if (kept) change(listOf(kept));
  },
  forget: async () => {
    await forgetPlaces();
    change(null);
  },
  subscribe: (listener: () => void) => {
    listeners.add(listener);
    return () => listeners.delete(listener);
  },
} as const;

export function useOwnList(): OwnList | null {
  return useSyncExternalStore(ownListSession.subscribe, ownListSession.get);
}

function listOf({ name, longitude, latitude }: KeptPlaces): OwnList {
  const places = new Map<string, OwnPlace>();
  longitude.forEach((x, i) => {
    const place = { longitude: x, latitude: latitude[i] };
    const code = formatOwnPlace(place);
    if (!places.has(code)) places.set(code, place);
  });
  const all = [...places.values()];
  const kept = all.slice(0, MOST_CANDIDATES);
  return { name, places: kept, leftOut: all.length - kept.length };
}
