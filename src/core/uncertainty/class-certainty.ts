import type { Classification } from '../classification/classification.ts';
import type { ConfidenceDistribution, ConfidenceInterval } from './confidence-interval.ts';
import { normalProbability, twoSidedZ } from './normal-distribution.ts';

/**
 * How sure it is that a value belongs to each class of a map, given its uncertainty.
 *
 * @param classification only its breaks are used; the end classes are taken to be unbounded.
 * @param confidence such as `wilsonConfidence(count, total)`.
 * @returns one probability per class, their sum 1; all NaN when the value is missing.
 */
export function classProbabilities(
  { classes, breaks }: Pick<Classification, 'classes' | 'breaks'>,
  confidence: ConfidenceDistribution,
): Float64Array {
  // −∞ asks a missing value for its NaN.
  let below = confidence(-Infinity);
  return Float64Array.from(classes, (_, index) => {
    const upTo = index < breaks.length ? confidence(breaks[index]) : 1;
    const probability = upTo - below;
    below = upTo;
    return probability;
  });
}

/**
 * Class certainty: how sure it is that a value falls in the class in which the map shows it.
 *
 * @measure class-certainty
 * @formula F(upper bound) − F(lower bound) of the class of the estimate, F the confidence distribution of the value
 * @convention F is that of the interval shown beside the value (Wilson, Byar, or two half-normals through the limits of a published interval); end classes are unbounded.
 * @unit none (probability)
 * @range 0 to 1
 * @missing A missing value, or a map without class, gives NaN.
 * @reference M. Sun, D. W. Wong and B. J. Kronenfeld, 2015, A Classification Method for Choropleth Maps Incorporating Data Reliability Information.
 */
export function classCertainty(
  classification: Pick<Classification, 'classes' | 'breaks' | 'classOf'>,
  estimate: number,
  confidence: ConfidenceDistribution,
): number {
  const index = classification.classOf(estimate);
  return index < 0 ? Number.NaN : classProbabilities(classification, confidence)[index];
}

/**
 * A confidence distribution from a published estimate and interval: half of a normal on each side
 * of the estimate, each through its limit. A side of no width holds its half at the estimate.
 *
 * @throws RangeError unless low ≤ estimate ≤ high are finite (all NaN: missing).
 */
export function intervalConfidence(interval: ConfidenceInterval): ConfidenceDistribution {
  const { estimate, low, high, level } = interval;
  const z = twoSidedZ(level);
  if (Number.isNaN(estimate) && Number.isNaN(low) && Number.isNaN(high)) return () => Number.NaN;
  if (!(low <= estimate && estimate <= high && high - low < Infinity)) {
    throw new RangeError(
      `interval is ${low} to ${high} around ${estimate}: finite, low ≤ estimate ≤ high expected`,
    );
  }
  return (value) => {
    const width = value < estimate ? estimate - low : high - estimate;
    if (width === 0) return value < estimate ? 0 : 1;
    return normalProbability((z * (value - estimate)) / width);
  };
}
