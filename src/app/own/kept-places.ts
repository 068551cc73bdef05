import { keptThing } from './own-store.ts';

/** Places of the reader that the planner may start from, kept in this browser until they are forgotten. */
export interface KeptPlaces {
  /** Name of the layer. */
  readonly name: string;
  /** Degrees, WGS 84. */
  readonly longitude: Float64Array;
  readonly latitude: Float64Array;
  /** Empty where a place has none. */
  readonly names: readonly string[];
}

export const keptPlaces = keptThing<KeptPlaces>('last');
