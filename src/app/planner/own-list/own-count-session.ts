import { useSyncExternalStore } from 'react';
import { type KeptCount, keptCount } from '../../own/kept-count.ts';

/** undefined until this browser has said whether it keeps any. */
let count: KeptCount | null | undefined;
const listeners = new Set<() => void>();

function change(next: KeptCount | null): void {
  count = next;
  for (const listener of listeners) listener();
}

/** The reader's count, brought from the explorer. */
export const ownCountSession = {
  get: () => count,
  /** Looks for what the explorer kept in this browser. */
  load: async () => change(await keptCount.find()),
  forget: async () => {
    await keptCount.forget();
    change(null);
  },
  subscribe: (listener: () => void) => {
    listeners.add(listener);
    return () => listeners.delete(listener);
  },
} as const;

/** null where there is none, undefined as long as that is not known. */
export function useOwnCount(): KeptCount | null | undefined {
  return useSyncExternalStore(ownCountSession.subscribe, ownCountSession.get);
}
