/** Distinct values in ascending order, and the total weight of each. */
export interface DistinctValues {
  readonly values: Float64Array;
  readonly weights: Float64Array;
}

/**
 * Merges equal values.
 *
 * @param values numbers without NaN.
 * @param order indices that put the values in ascending order; they are in order already by default.
 * @param weights one per value; 1 by default.
 */
export function distinctValues(
  values: ArrayLike<number>,
  order?: Uint32Array,
  weights?: ArrayLike<number>,
): DistinctValues {
  const length = order ? order.length : values.length;
  const distinct = new Float64Array(length);
  const totals = new Float64Array(length);
  let count = 0;
  for (let i = 0; i < length; i++) {
    const index = order ? order[i] : i;
    const value = values[index];
    if (count === 0 || distinct[count - 1] !== value) distinct[count++] = value;
    totals[count - 1] += weights ? weights[index] : 1;
  }
  return { values: distinct.subarray(0, count), weights: totals.subarray(0, count) };
}
