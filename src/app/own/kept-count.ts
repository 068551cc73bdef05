import { keptThing } from './own-store.ts';

/** A count of the reader's that the planner may plan for, kept in this browser until it is forgotten. */
export interface KeptCount {
  /** What is counted, as the reader calls it. */
  readonly name: string;
  /** Codes of the communes that have a value. */
  readonly codes: readonly string[];
  /** At least 0, in the order of the codes. */
  readonly values: Float64Array;
}

export const keptCount = keptThing<KeptCount>('count');

/**
 * Values that a plan may count with: of communes, at least 0, that add up; null where they are not.
 *
 * @param values by position of the commune; NaN without
 * @param codes codes of the communes, by position
 */
export function countOf(
  name: string,
  values: Float64Array,
  codes: readonly string[],
): KeptCount | null {
  const known = [...codes.keys()].filter((position) => !Number.isNaN(values[position]));
  if (!isCount(values)) return null;
  return {
    name,
    codes: known.map((position) => codes[position]),
    values: Float64Array.from(known, (position) => values[position]),
  };
}

/** Whether somebody can be planned for: a negative number of people cannot. */
export function isCount(values: Float64Array): boolean {
  return values.every((value) => !(value < 0)) && values.some((value) => value > 0);
}
