import type { TravelTimes } from './travel-times.ts';

/** The travel times that plans count with: those of the file last brought, by its number. */
export interface NewestTimes {
  /** Takes what was read of a file; what an earlier file gives late is dropped. */
  readonly take: (upload: number, times: TravelTimes) => void;
  /** null where the times of that number are not those held. */
  readonly of: (upload: number | null) => TravelTimes | null;
}

/** Holds the travel times of the file that was brought last. */
export function newestTimes(): NewestTimes {
  let held: { readonly upload: number; readonly times: TravelTimes } | null = null;
  return {
    take: (upload, times) => {
      if (held === null || upload > held.upload) held = { upload, times };
    },
    of: (upload) => (held !== null && held.upload === upload ? held.times : null),
  };
}
