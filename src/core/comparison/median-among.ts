import { type RangedValues, requireRangedValues } from './ranged-values.ts';

/**
 * Median of a set of territories of which some are known only as a range: a value of the set, or the
 * bounds between which it lies.
 *
 * Ranges are not left out: they are the rule for counts of small numbers, and the few values that are
 * exact are then those of other territories than most.
 *
 * @measure median-among
 * @formula from the ⌈n/2⌉-th low bound to the ⌈n/2⌉-th high bound, each in ascending order
 * @convention The lower of the two in the middle, never between them. The bounds are the narrowest that the ranges allow.
 * @unit that of the values
 * @range from the least low bound to the greatest high bound
 * @missing Territories without value (NaN) are left out; null without any other.
 * @reference R. E. Moore, 1966, Interval Analysis: an order statistic grows with each of its values.
 *
 * @param values of every territory.
 * @param others positions of those whose median is asked for.
 * @throws RangeError when there are not as many low bounds as high ones.
 */
export function medianAmong(
  values: RangedValues,
  others: ArrayLike<number>,
): number | readonly [low: number, high: number] | null {
  requireRangedValues(values);
  const known = Array.from(others).filter((at) => !Number.isNaN(values.low[at]));
  if (known.length === 0) return null;
  const middle = (bounds: ArrayLike<number>) =>
    Float64Array.from(known, (at) => bounds[at]).sort()[Math.ceil(known.length / 2) - 1];
  const [low, high] = [middle(values.low), middle(values.high)];
  return low === high ? low : [low, high];
}
