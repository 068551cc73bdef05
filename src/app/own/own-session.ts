import { useSyncExternalStore } from 'react';
import type { OwnLayer } from './own-layer.ts';

interface OwnSession {
  /** What was read of the reader's last file. */
  readonly layer: OwnLayer | null;
  /** Files read so far: tells one layer from the next. */
  readonly uploads: number;
}

let session: OwnSession = { layer: null, uploads: 0 };
const listeners = new Set<() => void>();

/** The one session of the page: a reload forgets it. */
export const ownSession = {
  get: () => session,
  setLayer: (layer: OwnLayer | null) => {
    session = { layer, uploads: session.uploads + (layer ? 1 : 0) };
    for (const listener of listeners) listener();
  },
  subscribe: (listener: () => void) => {
    listeners.add(listener);
    return () => listeners.delete(listener);
  },
} as const;

export function useOwnSession(): OwnSession {
  return useSyncExternalStore(ownSession.subscribe, ownSession.get);
}
