import {
  type ConfidenceDistribution,
  type ConfidenceInterval,
  DEFAULT_LEVEL,
} from './confidence-interval.ts';
import { normalProbability, twoSidedZ } from './normal-distribution.ts';

/**
 * Interval for a share: how far chance alone could explain it.
 *
 * It never leaves 0–1 and has a width even when no one, or everyone, is counted.
 *
 * @measure wilson
 * @formula (p + z²/(2n) ± z √(p(1 − p)/n + z²/(4n²))) / (1 + z²/n), p = count/total, n = total
 * @convention Score interval without continuity correction, as the technical guides of public health observatories for proportions.
 * @unit none (share)
 * @range 0 to 1
 * @missing A NaN count or total, or a total of 0, gives NaN throughout.
 * @reference E. B. Wilson, 1927, Probable Inference, the Law of Succession, and Statistical Inference.
 *
 * @param count 0 to total; need not be an integer.
 * @param total ≥ 0.
 * @throws RangeError on a negative or infinite number, a count above the total, or a level outside
 * 0–1.
 */
export function wilsonInterval(
  count: number,
  total: number,
  level = DEFAULT_LEVEL,
): ConfidenceInterval {
  const z = twoSidedZ(level);
  if (!isKnownShare(count, total)) {
    return { estimate: Number.NaN, low: Number.NaN, high: Number.NaN, level };
  }
  const estimate = count / total;
  const spread = (z * z) / total;
  const centre = (estimate + spread / 2) / (1 + spread);
  const half = Math.sqrt((estimate * (1 - estimate) + spread / 4) * spread) / (1 + spread);
  return {
    estimate,
    low: count === 0 ? 0 : Math.max(0, centre - half),
    high: count === total ? 1 : Math.min(1, centre + half),
    level,
  };
}

/**
 * The confidence distribution whose quantiles are the limits of Wilson's intervals: at each
 * threshold, how sure it is that the true share is at most that. When no one is counted, half of
 * the confidence lies at 0; when everyone is, half at 1. Without total: NaN everywhere.
 *
 * @throws RangeError as `wilsonInterval`.
 */
export function wilsonConfidence(count: number, total: number): ConfidenceDistribution {
  if (!isKnownShare(count, total)) return () => Number.NaN;
  const estimate = count / total;
  return (value) => {
    if (value < 0) return 0;
    if (value >= 1) return 1;
    if (value === 0) return count === 0 ? 0.5 : 0;
    return normalProbability((value - estimate) / Math.sqrt((value * (1 - value)) / total));
  };
}

function isKnownShare(count: number, total: number): boolean {
  if (Number.isNaN(count) || Number.isNaN(total)) return false;
  if (!(count >= 0 && count < Infinity)) {
    throw new RangeError(`count is ${count}: a finite number ≥ 0 expected`);
  }
  if (!(total >= 0 && total < Infinity)) {
    throw new RangeError(`total is ${total}: a finite number ≥ 0 expected`);
  }
  if (count > total)
    throw new RangeError(`count is ${count}: at most the total, ${total}, expected`);
  return total > 0;
}
