import { type KeptCount, keptCount } from '../../own/kept-count.ts';
import { sharedValue, useSharedValue } from '../../state/shared-value.ts';

/** undefined until this browser has said whether it keeps any. */
const count = sharedValue<KeptCount | null | undefined>(undefined);

/** The reader's count, brought from the explorer. */
export const ownCountSession = {
  /** Looks for what the explorer kept in this browser. */
  load: async () => count.set(await keptCount.find()),
  forget: async () => {
    await keptCount.forget();
    count.set(null);
  },
} as const;

/** null where there is none, undefined as long as that is not known. */
export function useOwnCount(): KeptCount | null | undefined {
  return useSharedValue(count);
}
