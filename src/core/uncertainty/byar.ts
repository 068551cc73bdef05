import {
  type ConfidenceDistribution,
  type ConfidenceInterval,
  DEFAULT_LEVEL,
} from './confidence-interval.ts';
import { normalProbability, twoSidedZ } from './normal-distribution.ts';

/**
 * Interval for a rate: events counted, over a denominator that is not the number that could have
 * been counted (desks per 10,000 people, observed over expected).
 *
 * @measure byar
 * @formula low = O(1 − 1/(9O) − z/(3√O))³, high = (O + 1)(1 − 1/(9(O + 1)) + z/(3√(O + 1)))³, O = count; both × per/denominator
 * @convention As the technical guides of public health observatories for rates. Within 1 % of the exact Poisson limits (at 95 %) from a count of 5 on; below, the upper limit still is, the lower one is too low (by 8 % at 2, by half at 1).
 * @unit events per `per` units of the denominator
 * @range 0 upwards
 * @missing A NaN count or denominator, or a denominator of 0, gives NaN throughout.
 * @reference N. E. Breslow and N. E. Day, 1987, Statistical Methods in Cancer Research II.
 *
 * @param count ≥ 0; need not be an integer.
 * @param denominator ≥ 0; 1 by default: an interval for the count itself.
 * @param options `level`, 0.95 by default; `per`, what the rate is given for, 1 by default.
 * @throws RangeError on a negative or infinite number, or a level outside 0–1.
 */
export function byarInterval(
  count: number,
  denominator = 1,
  { level = DEFAULT_LEVEL, per = 1 }: { readonly level?: number; readonly per?: number } = {},
): ConfidenceInterval {
  const z = twoSidedZ(level);
  if (!isKnownRate(count, denominator, per)) {
    return { estimate: Number.NaN, low: Number.NaN, high: Number.NaN, level };
  }
  const scale = per / denominator;
  const next = count + 1;
  const lowRoot = count > 0 ? 1 - 1 / (9 * count) - z / (3 * Math.sqrt(count)) : 0;
  const highRoot = 1 - 1 / (9 * next) + z / (3 * Math.sqrt(next));
  return {
    estimate: count * scale,
    low: count * Math.max(0, lowRoot) ** 3 * scale,
    high: next * highRoot ** 3 * scale,
    level,
  };
}

/**
 * A confidence distribution for a rate, in the middle of the two that the lower and the upper
 * limits of Byar's intervals define (a count being discrete, they differ). When nothing is counted,
 * half of the confidence lies at 0. Without denominator: NaN everywhere.
 *
 * @throws RangeError as `byarInterval`.
 */
export function byarConfidence(
  count: number,
  denominator = 1,
  { per = 1 }: { readonly per?: number } = {},
): ConfidenceDistribution {
  if (!isKnownRate(count, denominator, per)) return () => Number.NaN;
  return (value) => {
    if (value < 0) return 0;
    const events = (value * denominator) / per;
    return (poissonMeanAtMost(events, count) + poissonMeanAtMost(events, count + 1)) / 2;
  };
}

/** Wilson and Hilferty's approximation to the probability that a gamma variable is ≤ value. */
function poissonMeanAtMost(value: number, shape: number): number {
  if (shape === 0) return 1;
  if (value === 0) return 0;
  const root = Math.cbrt(value / shape);
  return normalProbability(3 * Math.sqrt(shape) * (root - 1 + 1 / (9 * shape)));
}

function isKnownRate(count: number, denominator: number, per: number): boolean {
  if (!(per > 0 && per < Infinity)) {
    throw new RangeError(`per is ${per}: a finite number above 0 expected`);
  }
  if (Number.isNaN(count) || Number.isNaN(denominator)) return false;
  if (!(count >= 0 && count < Infinity)) {
    throw new RangeError(`count is ${count}: a finite number ≥ 0 expected`);
  }
  if (!(denominator >= 0 && denominator < Infinity)) {
    throw new RangeError(`denominator is ${denominator}: a finite number ≥ 0 expected`);
  }
  return denominator > 0;
}
