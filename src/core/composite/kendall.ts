import { ascendingOrder } from '../ascending-order.ts';
import { requireFiniteOrMissing, requireSameLength } from '../validate.ts';

/** How far two orders agree, −1 (opposite) to 1 (the same); NaN where it is not defined. */
export interface RankCorrelation {
  readonly value: number;
  /** Pairs of values compared. */
  readonly count: number;
  /** Pairs in which at least one value is missing. */
  readonly missingCount: number;
}

/**
 * Kendall's τ-b: how far two variables put territories in the same order.
 *
 * Of two territories taken at random, the probability that both variables rank them alike minus the
 * probability that they rank them oppositely, with a correction for ties. By sorting, in O(n log n).
 *
 * @measure kendall-tau-b
 * @formula τ_b = (C − D) / √((n₀ − n₁)(n₀ − n₂)), n₀ = n(n − 1)/2, n₁ and n₂ the pairs tied in each variable
 * @convention τ-b, as SciPy's kendalltau and R's cor(method = "kendall").
 * @unit none
 * @range −1 (opposite orders) to 1 (the same order)
 * @missing A pair with a NaN is left out and counted. Fewer than two pairs, or a constant variable, give NaN.
 * @reference M. G. Kendall, 1945, The Treatment of Ties in Ranking Problems; W. R. Knight, 1966.
 *
 * @throws RangeError on an infinite value or different lengths.
 */
export function kendallTauB(first: ArrayLike<number>, second: ArrayLike<number>): RankCorrelation {
  requireSameLength('second', second, 'first', first);
  requireFiniteOrMissing('first', first);
  requireFiniteOrMissing('second', second);
  const known = new Uint32Array(first.length);
  let count = 0;
  for (let i = 0; i < first.length; i++) {
    if (!Number.isNaN(first[i]) && !Number.isNaN(second[i])) known[count++] = i;
  }
  const bySecond = ascendingOrder(second, known.subarray(0, count));
  const order = ascendingOrder(first, bySecond);

  const pairs = (count * (count - 1)) / 2;
  const x = inOrder(first, order);
  const y = inOrder(second, order);
  const tiedFirst = tiedPairs(x);
  const tiedSecond = tiedPairs(inOrder(second, bySecond));
  const tiedBoth = tiedPairs(x, y);
  const discordant = inversions(y);
  const balance = pairs - tiedFirst - tiedSecond + tiedBoth - 2 * discordant;
  const value = balance / Math.sqrt((pairs - tiedFirst) * (pairs - tiedSecond));
  return { value, count, missingCount: first.length - count };
}

function inOrder(values: ArrayLike<number>, order: Uint32Array): Float64Array {
  const ordered = new Float64Array(order.length);
  for (let k = 0; k < order.length; k++) ordered[k] = values[order[k]];
  return ordered;
}

/** Pairs of items within the runs of neighbours that are equal, in both arrays if two are given. */
function tiedPairs(x: Float64Array, y = x): number {
  let pairs = 0;
  let run = 0;
  for (let k = 1; k < x.length; k++) {
    run = x[k] === x[k - 1] && y[k] === y[k - 1] ? run + 1 : 0;
    pairs += run;
  }
  return pairs;
}

/** Pairs of which the earlier is greater than the later, by merge sort. Reorders the array. */
function inversions(values: Float64Array): number {
  const size = values.length;
  let from: Float64Array = values;
  let to: Float64Array = new Float64Array(size);
  let count = 0;
  for (let width = 1; width < size; width *= 2) {
    for (let start = 0; start < size; start += 2 * width) {
      const middle = Math.min(start + width, size);
      const end = Math.min(start + 2 * width, size);
      let left = start;
      let right = middle;
      for (let k = start; k < end; k++) {
        if (left < middle && (right === end || from[left] <= from[right])) {
          to[k] = from[left++];
        } else {
          to[k] = from[right++];
          count += middle - left;
        }
      }
    }
    [from, to] = [to, from];
  }
  return count;
}
