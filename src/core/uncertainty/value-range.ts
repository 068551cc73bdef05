/** A value known only to lie between two bounds, both included. */
export interface ValueRange {
  readonly low: number;
  readonly high: number;
}

/**
 * Range: a value known only to lie between two bounds; from one bound, that value exactly.
 *
 * This is not chance: the bounds are certain, and so are those of every sum, difference, ratio or
 * share made from them.
 *
 * @measure value-range
 * @formula [a, b] + [c, d] = [a + c, b + d]; [a, b] − [c, d] = [a − d, b − c]; [a, b] / [c, d] = [a/d, b/c]
 * @convention Interval arithmetic. The two ranges are taken as unrelated: where one is part of the other, `rangeOfRemainder` and `rangeOfShare` are narrower.
 * @unit that of the values; none for ratios and shares
 * @range low ≤ high
 * @missing A missing value has no range: a NaN bound is an error.
 * @reference R. E. Moore, 1966, Interval Analysis.
 *
 * @throws RangeError unless low ≤ high, both finite.
 */
export function valueRange(low: number, high = low): ValueRange {
  if (!(low <= high && low > -Infinity && high < Infinity)) {
    throw new RangeError(`range is ${low} to ${high}: finite bounds, low ≤ high expected`);
  }
  return { low, high };
}

/**
 * A count that the producer withheld because it is at most `most`: anything from 0 to that.
 *
 * @throws RangeError when `most` is negative or infinite.
 */
export function withheldCount(most: number): ValueRange {
  return valueRange(0, most);
}

/** Sum of any number of ranges; of none, exactly 0. */
export function rangeOfSum(ranges: Iterable<ValueRange>): ValueRange {
  let low = 0;
  let high = 0;
  for (const range of ranges) {
    low += range.low;
    high += range.high;
  }
  return valueRange(low, high);
}

/** Difference of two ranges that have nothing to do with each other; may be negative. */
export function rangeOfDifference(first: ValueRange, second: ValueRange): ValueRange {
  return valueRange(first.low - second.high, first.high - second.low);
}

/**
 * What is left of a non-negative whole without a part of it: never negative.
 *
 * @throws RangeError when a bound is negative, or the part is larger than the whole can be.
 */
export function rangeOfRemainder(whole: ValueRange, part: ValueRange): ValueRange {
  requireNonNegativeRange('whole', whole);
  requireNonNegativeRange('part', part);
  if (part.low > whole.high) {
    throw new RangeError(`part is at least ${part.low} but whole at most ${whole.high}`);
  }
  return valueRange(Math.max(0, whole.low - part.high), whole.high - part.low);
}

/**
 * Ratio of two non-negative ranges. Its upper bound is ∞ when the denominator may be 0; both are
 * NaN when it is 0.
 *
 * @throws RangeError when a bound is negative.
 */
export function rangeOfRatio(numerator: ValueRange, denominator: ValueRange): ValueRange {
  requireNonNegativeRange('numerator', numerator);
  requireNonNegativeRange('denominator', denominator);
  if (denominator.high === 0) return { low: Number.NaN, high: Number.NaN };
  const low = numerator.low / denominator.high;
  return { low, high: denominator.low === 0 ? Infinity : numerator.high / denominator.low };
}

/**
 * Share of a part in the sum of the part and the rest, both non-negative: never above 1, and
 * narrower than the ratio of the part to the sum. Where the sum may be 0, the bounds are those of
 * the cases in which it is not; when it is 0, both are NaN.
 *
 * @throws RangeError when a bound is negative.
 */
export function rangeOfShare(part: ValueRange, rest: ValueRange): ValueRange {
  requireNonNegativeRange('part', part);
  requireNonNegativeRange('rest', rest);
  if (part.high + rest.high === 0) return { low: Number.NaN, high: Number.NaN };
  const low = rest.high === 0 ? 1 : part.low / (part.low + rest.high);
  const high = part.high === 0 ? 0 : part.high / (part.high + rest.low);
  return { low, high };
}

function requireNonNegativeRange(name: string, { low, high }: ValueRange): void {
  if (!(low >= 0 && low <= high && high < Infinity)) {
    throw new RangeError(`${name} is ${low} to ${high}: finite bounds ≥ 0, low ≤ high expected`);
  }
}
