import { requireNonNegativeOrMissing, requireSameLength } from '../validate.ts';
import type { Measure } from './weighted-values.ts';

/**
 * Distance of each unit with a term for the spread of its residents around the point that stands
 * for them.
 *
 * The residents of a territory are not all at its demand point. Were it a disc peopled evenly, they
 * would live on average ⅔ of its radius away; this is added in quadrature, as an offset in a random
 * direction. A bound of the error rather than a better estimate: people live in towns.
 *
 * @measure intra-unit-distance
 * @formula d′ = √(d² + t²), t = ⅔ √(area/π)
 * @convention Mean distance to the centre of a disc of the same area.
 * @unit kilometres
 * @range from d upwards
 * @missing NaN where the distance or the area is NaN.
 * @reference K. Head and T. Mayer, 2002, Illusory Border Effects, on internal distances.
 *
 * @param distanceKm ≥ 0.
 * @param areaKm2 ≥ 0.
 * @throws RangeError on a negative or infinite distance or area, or different lengths.
 */
export function withIntraUnitDistance(
  distanceKm: ArrayLike<number>,
  areaKm2: ArrayLike<number>,
): Float64Array {
  requireSameLength('areaKm2', areaKm2, 'distanceKm', distanceKm);
  requireNonNegativeOrMissing('distanceKm', distanceKm);
  requireNonNegativeOrMissing('areaKm2', areaKm2);
  const result = new Float64Array(distanceKm.length);
  for (let i = 0; i < result.length; i++) {
    result[i] = Math.sqrt(distanceKm[i] ** 2 + ((4 / 9) * areaKm2[i]) / Math.PI);
  }
  return result;
}

/** An inequality measure of distances, without and with the distance inside each unit. */
export interface MeasureWithIntraUnitTerm extends Measure {
  /** The measure of the distances as they are. */
  readonly value: number;
  /** The same measure of the distances with the intra-unit term. */
  readonly valueWithTerm: number;
  /** `valueWithTerm` − `value`: how uncertain the measure is, by the choice of demand points. */
  readonly difference: number;
}

/**
 * A measure of distances beside its value with the intra-unit term, over the same units: those
 * whose distance and area are both known.
 *
 * @param measure such as `(km) => gini(km, population)`.
 * @throws RangeError as `withIntraUnitDistance` and the measure.
 */
export function besideIntraUnitTerm(
  measure: (distanceKm: Float64Array) => Measure,
  distanceKm: ArrayLike<number>,
  areaKm2: ArrayLike<number>,
): MeasureWithIntraUnitTerm {
  const withTerm = withIntraUnitDistance(distanceKm, areaKm2);
  const plain = withTerm.map((value, i) => (Number.isNaN(value) ? Number.NaN : distanceKm[i]));
  const { value, count, totalWeight, missingCount, missingWeight } = measure(plain);
  const valueWithTerm = measure(withTerm).value;
  return {
    value,
    valueWithTerm,
    difference: valueWithTerm - value,
    count,
    totalWeight,
    missingCount,
    missingWeight,
  };
}
