import { type Measure, weightedValues } from '../inequality/weighted-values.ts';

/** Who lies within a distance, who beyond, and of whom it is not known. */
export interface CoverageShare extends Measure {
  /** Share of the known weight strictly beyond: 1 − value. */
  readonly beyond: number;
  /** Weight within the distance, the limit included. */
  readonly weightWithin: number;
  /** Weight strictly beyond the distance. */
  readonly weightBeyond: number;
}

/**
 * Coverage: share of the population whose demand point lies within a distance of the service.
 *
 * @measure coverage
 * @formula Σ wᵢ[dᵢ ≤ t] / Σ wᵢ over known dᵢ ; beyond: Σ wᵢ[dᵢ > t] / Σ wᵢ
 * @convention The limit is within: "at 5 km" counts who is at 5 km exactly. Beyond is the strict complement.
 * @unit share
 * @range 0 to 1
 * @missing Places without distance (NaN) are in neither share; how many, and of what weight, is returned. NaN when no weight has a distance.
 * @reference Écarts, definition of coverage.
 *
 * @param distances kilometres or minutes ≥ 0 of each place, NaN when unknown
 * @param weights people of each place, ≥ 0
 * @param threshold in the unit of the distances, ≥ 0
 * @throws RangeError when lengths differ, a distance or weight is negative or infinite, or the
 * threshold is not ≥ 0.
 */
export function coverageShare(
  distances: ArrayLike<number>,
  weights: ArrayLike<number>,
  threshold: number,
): CoverageShare {
  if (!(threshold >= 0)) throw new RangeError(`threshold is ${threshold}: a number ≥ 0 expected`);
  const { used, coverage } = weightedValues(distances, weights, 'non-negative');
  let weightWithin = 0;
  let weightBeyond = 0;
  for (const i of used) {
    if (distances[i] <= threshold) weightWithin += weights[i];
    else weightBeyond += weights[i];
  }
  return {
    value: weightWithin / coverage.totalWeight,
    beyond: weightBeyond / coverage.totalWeight,
    weightWithin,
    weightBeyond,
    ...coverage,
  };
}
