import { type Measure, weightedSum, weightedValues } from './weighted-values.ts';

/**
 * Weighted arithmetic mean.
 *
 * @measure weighted-mean
 * @formula x̄ = Σ wᵢxᵢ / Σ wᵢ
 * @convention Weights are populations: the mean of the people, not of the territories.
 * @unit that of the values
 * @range from the least to the greatest value
 * @missing NaN values are left out and their weight reported. No value gives NaN.
 * @reference W. G. Cochran, 1977, Sampling Techniques.
 *
 * @param weights ≥ 0; 1 by default.
 * @throws RangeError on an infinite value, a negative weight or different lengths.
 */
export function weightedMean(values: ArrayLike<number>, weights?: ArrayLike<number>): Measure {
  const sample = weightedValues(values, weights, 'any sign');
  return {
    value: weightedSum(sample) / sample.totalWeight / sample.valueScale,
    ...sample.coverage,
  };
}
