import { ascendingUsed, type Measure, weightedValues } from './weighted-values.ts';

/** Which of the two published forms of the index is meant. */
export interface GiniOptions {
  /**
   * `population` (default): two people of whom one has everything give 0.5. `sample`: the same
   * times n/(n − 1), which gives 1; without weights only.
   */
  readonly form?: 'population' | 'sample';
}

/**
 * Gini index: half the mean difference between two people taken at random, relative to the mean.
 *
 * Computed from the gaps between neighbouring values, Σ gap · F(1 − F), whose terms are never
 * negative: equal values give exactly 0.
 *
 * @measure gini
 * @formula G = Σᵢ Σⱼ wᵢwⱼ|xᵢ − xⱼ| / (2 W² x̄), W = Σ wᵢ
 * @convention Population form (divisor n²), as PySAL inequality; R's ineq(…, corr = TRUE) and wid multiply by n/(n − 1): option `form`.
 * @unit none
 * @range 0 (equality) to 1 (excluded)
 * @missing NaN values are left out and their weight reported. No value, or only zeros, gives NaN.
 * @reference C. Gini, 1912, Variabilità e mutabilità; S. Yitzhaki and E. Schechtman, 2013, The Gini Methodology.
 *
 * @param values ≥ 0.
 * @param weights ≥ 0; 1 by default.
 * @throws RangeError on a negative or infinite value, a negative weight, different lengths, or the
 * sample form with weights.
 */
export function gini(
  values: ArrayLike<number>,
  weights?: ArrayLike<number>,
  { form = 'population' }: GiniOptions = {},
): Measure {
  if (form === 'sample' && weights) {
    throw new RangeError('form is sample but weights are given: the sample form has no weights');
  }
  const sample = weightedValues(values, weights, 'non-negative');
  const order = ascendingUsed(sample);
  const { totalWeight } = sample;
  const { count } = sample.coverage;
  let weightBelow = 0;
  let total = 0;
  let differences = 0;
  let previous = 0;
  for (let k = 0; k < order.length; k++) {
    const i = order[k];
    const value = sample.values[i];
    const weight = sample.weights ? sample.weights[i] : 1;
    differences += (value - previous) * weightBelow * (totalWeight - weightBelow);
    weightBelow += weight;
    total += weight * value;
    previous = value;
  }
  const population = differences / totalWeight / total;
  const value = form === 'sample' ? (population * count) / (count - 1) : population;
  return { value, ...sample.coverage };
}
