import type { Coverage, UsedValues } from './weighted-values.ts';

/**
 * A curve of cumulated shares: from (0, 0) to (1, 1) in straight segments, one per distinct rank.
 * Both arrays are empty when there is no value or only zeros.
 */
export interface ShareCurve extends Coverage {
  /** Cumulated share of the weights (the people), ascending, 0 to 1. */
  readonly weightShare: Float64Array;
  /** Cumulated share of the values that they hold, 0 to 1. */
  readonly valueShare: Float64Array;
}

/** Height of the curve at a share of the people, by linear interpolation; NaN on an empty curve. */
export function shareAt({ weightShare, valueShare }: ShareCurve, share: number): number {
  if (!(share >= 0 && share <= 1)) throw new RangeError(`share is ${share}: 0 to 1 expected`);
  if (weightShare.length === 0) return Number.NaN;
  let low = 0;
  let high = weightShare.length - 1;
  while (high - low > 1) {
    const middle = (low + high) >>> 1;
    if (weightShare[middle] <= share) low = middle;
    else high = middle;
  }
  const along = (share - weightShare[low]) / (weightShare[high] - weightShare[low]);
  return valueShare[low] + along * (valueShare[high] - valueShare[low]);
}

/**
 * Cumulates values over people in a given order; those of equal rank make one segment.
 *
 * @param order indices in the order of `ranks`.
 */
export function cumulatedShares(
  { values, weights }: Pick<UsedValues, 'values' | 'weights'>,
  order: Uint32Array,
  ranks: ArrayLike<number>,
): Pick<ShareCurve, 'weightShare' | 'valueShare'> {
  const weightShare = new Float64Array(order.length + 1);
  const valueShare = new Float64Array(order.length + 1);
  let weight = 0;
  let total = 0;
  let points = 0;
  for (let k = 0; k < order.length; k++) {
    const i = order[k];
    if (k === 0 || ranks[i] !== ranks[order[k - 1]]) points++;
    weight += weights ? weights[i] : 1;
    total += (weights ? weights[i] : 1) * values[i];
    weightShare[points] = weight;
    valueShare[points] = total;
  }
  if (!(total > 0)) return { weightShare: new Float64Array(0), valueShare: new Float64Array(0) };
  for (let point = 0; point <= points; point++) {
    weightShare[point] /= weight;
    valueShare[point] /= total;
  }
  return {
    weightShare: weightShare.subarray(0, points + 1),
    valueShare: valueShare.subarray(0, points + 1),
  };
}
