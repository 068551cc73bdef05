import { requireFiniteOrMissing } from '../validate.ts';

/** The values that are not missing, in ascending order, and how many are. */
export interface SortedValues {
  readonly sorted: Float64Array;
  readonly missingCount: number;
}

/** Sorts the values; NaN is missing. Throws a RangeError on an infinite value. */
export function sortedValues(values: ArrayLike<number>): SortedValues {
  requireFiniteOrMissing('values', values);
  const present = new Float64Array(values.length);
  let count = 0;
  for (let i = 0; i < values.length; i++) {
    const value = values[i];
    if (!Number.isNaN(value)) present[count++] = value;
  }
  return { sorted: present.subarray(0, count).sort(), missingCount: values.length - count };
}
