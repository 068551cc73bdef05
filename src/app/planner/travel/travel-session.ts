import { useSyncExternalStore } from 'react';
import type { TravelSummary } from './read-travel-times.ts';

/** Travel times of the reader: the worker holds them, the page what is said of them. */
interface TravelSession {
  readonly summary: TravelSummary | null;
  /** Number of the last file that was read: tells one from the next; 0 before the first. */
  readonly upload: number;
}

let session: TravelSession = { summary: null, upload: 0 };
const listeners = new Set<() => void>();

/** The one session of the page: a reload forgets it. */
export const travelSession = {
  get: () => session,
  set: (next: TravelSession) => {
    session = next;
    for (const listener of listeners) listener();
  },
  subscribe: (listener: () => void) => {
    listeners.add(listener);
    return () => listeners.delete(listener);
  },
} as const;

export function useTravelSession(): TravelSession {
  return useSyncExternalStore(travelSession.subscribe, travelSession.get);
}
