import { sharedValue, useSharedValue } from '../../state/shared-value.ts';
import type { TravelSummary } from './read-travel-times.ts';

/** Travel times of the reader: the worker holds them, the page what is said of them. */
interface TravelSession {
  readonly summary: TravelSummary | null;
  /** Number of the last file that was read: tells one from the next; 0 before the first. */
  readonly upload: number;
}

/** The one session of the page. */
export const travelSession = sharedValue<TravelSession>({ summary: null, upload: 0 });

/** The travel times that the reader brought; the view is drawn again when they change. */
export function useTravelSession(): TravelSession {
  return useSharedValue(travelSession);
}
