import {
  type Measure,
  type WeightedValues,
  weightedSum,
  weightedValues,
} from './weighted-values.ts';

/** Beyond this exponent of e, powers of the values approach the end of the doubles. */
const GREATEST_EXPONENT = 700;

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
  const mean = weightedSum(sample) / sample.totalWeight;
  const logEquivalent = epsilon === 0 ? 0 : logOfEquivalent(sample, mean, 1 - epsilon);
  const value = mean > 0 ? Math.max(0, -Math.expm1(logEquivalent)) : Number.NaN;
  return {
    value,
    equallyDistributedEquivalent: (mean / sample.valueScale) * (1 - value),
    ...sample.coverage,
  };
}

/** ln (Σ wᵢ/W · rᵢ^power)^{1/power}, r = x/x̄; for a power of 0, Σ wᵢ/W · ln rᵢ. */
function logOfEquivalent(
  { values, weights, used, totalWeight }: WeightedValues,
  mean: number,
  power: number,
): number {
  let least = Infinity;
  for (let k = 0; k < used.length; k++) least = Math.min(least, values[used[k]] / mean);
  // Powers too great for doubles: relative to that of the least value, which counts most.
  const greatest = power * Math.log(least);
  const isGreat = greatest > GREATEST_EXPONENT && greatest < Infinity;
  let sum = 0;
  for (let k = 0; k < used.length; k++) {
    const i = used[k];
    const ratio = values[i] / mean;
    const term = isGreat
      ? Math.exp(power * Math.log(ratio) - greatest)
      : excessOverTangent(ratio, power);
    sum += (weights ? weights[i] : 1) * term;
  }
  const average = sum / totalWeight;
  if (isGreat) return (greatest + Math.log(average)) / power;
  return power === 0 ? average : Math.log1p(average) / power;
}

/**
 * r^power − 1 (ln r for a power of 0) less its tangent at r = 1, which adds nothing to the mean of
 * all: of one sign, so that small inequalities are not lost to rounding.
 */
function excessOverTangent(ratio: number, power: number): number {
  const excess = ratio - 1;
  // Near 1 the terms cancel: the series keeps every digit.
  if (Math.abs(excess) * Math.max(1, Math.abs(power)) < 1e-4) {
    const third = 1 + ((power - 3) / 4) * excess * (1 + ((power - 4) / 5) * excess);
    const second = 1 + ((power - 2) / 3) * excess * third;
    return ((power === 0 ? -1 : power * (power - 1)) / 2) * excess * excess * second;
  }
  if (power === 0) return Math.log(ratio) - excess;
  return Math.expm1(power * Math.log(ratio)) - power * excess;
}
