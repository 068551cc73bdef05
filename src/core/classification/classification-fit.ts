import { exactScale, scaledBy } from '../exact-scale.ts';
import type { Classification } from './classification.ts';
import { quantileOfSorted } from './quantile-breaks.ts';
import { sortedValues } from './sorted-values.ts';

/** How closely the classes follow the values. */
export interface ClassificationFit {
  /** Sum over the classes of the squared deviations from their mean. */
  readonly withinSumOfSquares: number;
  /** Sum over the classes of the absolute deviations from their median. */
  readonly absoluteDeviation: number;
  /** Share of the sum of squares that lies between classes, 0–1; NaN when all values are equal. */
  readonly varianceExplained: number;
  readonly count: number;
  readonly missingCount: number;
}

/**
 * How closely a classification follows the values: what a map hides within its classes.
 *
 * @measure classification-fit
 * @formula variance explained = 1 − Σ_c Σ_{i ∈ c} (xᵢ − x̄_c)² / Σᵢ (xᵢ − x̄)²; absolute deviation = Σ_c Σ_{i ∈ c} |xᵢ − median_c|
 * @convention Jenks' goodness of variance fit, and the ADCM of PySAL mapclassify.
 * @unit none; the square of the unit of the values; that unit
 * @range 0 (one class) to 1 (one class per distinct value)
 * @missing Missing values are left out and counted. No value gives NaN.
 * @reference G. F. Jenks and F. C. Caspall, 1971, Error on Choroplethic Maps.
 */
export function classificationFit(
  values: ArrayLike<number>,
  classification: Pick<Classification, 'classOf'>,
): ClassificationFit {
  const { sorted, missingCount } = sortedValues(values);
  const count = sorted.length;
  // Extreme magnitudes would be lost in their squares, of which only a share is asked then.
  const scale = exactScale(sorted);
  const scaled = scaledBy(sorted, scale);
  const total = squaredDeviations(scaled, 0, count);
  let within = count === 0 ? Number.NaN : 0;
  let absoluteDeviation = within;
  for (let start = 0, end = 0; start < count; start = end) {
    const index = classification.classOf(sorted[start]);
    while (end < count && classification.classOf(sorted[end]) === index) end++;
    const members = sorted.subarray(start, end);
    const median = quantileOfSorted(members, 0.5);
    within += squaredDeviations(scaled, start, end);
    for (let i = 0; i < members.length; i++) absoluteDeviation += Math.abs(members[i] - median);
  }
  return {
    withinSumOfSquares: within / scale / scale,
    absoluteDeviation,
    varianceExplained: total > 0 ? 1 - within / total : Number.NaN,
    count,
    missingCount,
  };
}

/** Of the sorted values from `start` to before `end`. */
function squaredDeviations(sorted: ArrayLike<number>, start: number, end: number): number {
  if (start === end || sorted[start] === sorted[end - 1]) return 0;
  let sum = 0;
  for (let i = start; i < end; i++) sum += sorted[i];
  const mean = sum / (end - start);
  let squares = 0;
  for (let i = start; i < end; i++) squares += (sorted[i] - mean) ** 2;
  return squares;
}
