import { type Measure, weightedSum, weightedValues } from './weighted-values.ts';

/**
 * Hoover's index (Robin Hood index): the share of the total that would have to change hands for
 * everyone to have the same.
 *
 * @measure hoover
 * @formula H = Σ wᵢ|xᵢ − x̄| / (2 W x̄)
 * @convention Half the relative mean deviation; also Pietra's or Schutz's index.
 * @unit none
 * @range 0 (equality) to 1 (excluded)
 * @missing NaN values are left out and their weight reported. No value, or only zeros, gives NaN.
 * @reference E. M. Hoover, 1936, The Measurement of Industrial Localization.
 *
 * @param values ≥ 0.
 * @param weights ≥ 0; 1 by default.
 * @throws RangeError on a negative or infinite value, a negative weight or different lengths.
 */
export function hoover(values: ArrayLike<number>, weights?: ArrayLike<number>): Measure {
  const sample = weightedValues(values, weights, 'non-negative');
  const { used, coverage, totalWeight } = sample;
  const mean = weightedSum(sample) / totalWeight;
  let deviations = 0;
  for (let k = 0; k < used.length; k++) {
    const i = used[k];
    deviations += (sample.weights ? sample.weights[i] : 1) * Math.abs(sample.values[i] - mean);
  }
  return { value: deviations / (2 * totalWeight * mean), ...coverage };
}
