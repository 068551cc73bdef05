import { type Measure, weightedSum, weightedValues } from './weighted-values.ts';

/** Atkinson’s index with its equivalent; both NaN without any value above 0. */
export interface AtkinsonMeasure extends Measure {
  /** The value which, given to all, would be worth as much: x̄(1 − A), in the unit of the values. */
  readonly equallyDistributedEquivalent: number;
}

/**
 * Atkinson's index: the share of the total that could be given up, were the rest shared equally,
 * without loss of welfare under an aversion ε to inequality.
 *
 * It reads a value as a benefit. Of a burden such as a distance it still measures inequality, most
 * of all among the smallest values, but no longer a loss of welfare.
 *
 * @measure atkinson
 * @formula A = 1 − (Σ wᵢ/W · (xᵢ/x̄)^{1 − ε})^{1/(1 − ε)}; ε = 1: A = 1 − exp(Σ wᵢ/W · ln(xᵢ/x̄))
 * @convention As PySAL inequality and R's ineq. A zero with ε ≥ 1 gives 1.
 * @unit none
 * @range 0 (equality, or ε = 0) to 1
 * @missing NaN values are left out and their weight reported. No value, or only zeros, gives NaN.
 * @reference A. B. Atkinson, 1970, On the Measurement of Inequality.
 *
 * @param values ≥ 0.
 * @param epsilon aversion to inequality, ≥ 0; usually 0.5 to 2.
 * @param weights ≥ 0; 1 by default.
 * @throws RangeError on a negative or infinite value, ε or weight, or different lengths.
 */
export function atkinson(
  values: ArrayLike<number>,
  epsilon: number,
  weights?: ArrayLike<number>,
): AtkinsonMeasure {
  if (!(epsilon >= 0 && epsilon < Infinity)) {
    throw new RangeError(`epsilon is ${epsilon}: a finite number ≥ 0 expected`);
  }
  const sample = weightedValues(values, weights, 'non-negative');
  const { used, coverage, totalWeight, valueScale } = sample;
  const mean = weightedSum(sample) / totalWeight;
  const power = 1 - epsilon;
  let sum = 0;
  for (let k = 0; k < used.length; k++) {
    const i = used[k];
    const logarithm = Math.log(sample.values[i] / mean);
    // x^power − 1, which tends to power · ln x: exact on both sides of ε = 1.
    const term = power === 0 ? logarithm : Math.expm1(power * logarithm);
    sum += (sample.weights ? sample.weights[i] : 1) * term;
  }
  const average = sum / totalWeight;
  const logEquivalent = power === 0 ? average : Math.log1p(average) / power;
  const value = mean > 0 ? Math.max(0, -Math.expm1(logEquivalent)) : Number.NaN;
  return { value, equallyDistributedEquivalent: (mean / valueScale) * (1 - value), ...coverage };
}
