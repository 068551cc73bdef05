import { firstAtLeast } from '../ascending-search.ts';
import { ascendingUsed, type Coverage, type Measure, weightedValues } from './weighted-values.ts';

/** Cumulated weights this close, relative to their total, to p·W count as equal to it. */
const TIE_TOLERANCE = 1e-12;

/** Weighted quantiles in the unit of the values; NaN without any value. */
export interface WeightedQuantiles extends Coverage {
  /** One quantile per probability, in the order asked. */
  readonly quantiles: Float64Array;
}

/**
 * Weighted quantiles: the value that a share p of the people do not exceed.
 *
 * The least value x such that the weight of the values ≤ x reaches pW; when it equals pW exactly,
 * the middle between x and the next value. Nothing is interpolated otherwise, so that a quantile is
 * a value that occurs; replicating everyone changes nothing; equal weights give the usual median.
 *
 * @measure weighted-quantile
 * @formula q(p) = min{x : F(x) > p}, averaged with min{x : F(x) ≥ p}, F(x) = Σ wᵢ[xᵢ ≤ x] / W
 * @convention Definition 2 of Hyndman and Fan with weights, as Stata's _pctile and SAS (PCTLDEF=5). R's default (7) interpolates and has no weights.
 * @unit that of the values
 * @range from the least to the greatest value
 * @missing NaN values are left out and their weight reported. No value gives NaN.
 * @reference R. J. Hyndman and Y. Fan, 1996, Sample Quantiles in Statistical Packages.
 *
 * @param probabilities each 0 to 1.
 * @param weights ≥ 0; 1 by default.
 * @throws RangeError on an infinite value, a negative weight, different lengths, or a probability
 * outside 0–1.
 */
export function weightedQuantiles(
  values: ArrayLike<number>,
  probabilities: readonly number[],
  weights?: ArrayLike<number>,
): WeightedQuantiles {
  for (const [index, probability] of probabilities.entries()) {
    if (!(probability >= 0 && probability <= 1)) {
      throw new RangeError(`probabilities[${index}] is ${probability}: 0 to 1 expected`);
    }
  }
  const sample = weightedValues(values, weights, 'any sign');
  const order = ascendingUsed(sample);
  const cumulated = new Float64Array(order.length);
  let weightTo = 0;
  for (let k = 0; k < order.length; k++) {
    weightTo += sample.weights ? sample.weights[order[k]] : 1;
    cumulated[k] = weightTo;
  }
  const quantiles = Float64Array.from(probabilities, (probability) => {
    if (order.length === 0) return Number.NaN;
    const target = probability * weightTo;
    const slack = TIE_TOLERANCE * weightTo;
    const reached = Math.min(firstAtLeast(cumulated, target - slack), order.length - 1);
    const value = values[order[reached]];
    const isTie = cumulated[reached] <= target + slack && reached + 1 < order.length;
    return isTie ? middle(value, values[order[reached + 1]]) : value;
  });
  return { quantiles, ...sample.coverage };
}

/** (a + b)/2, also where the sum is beyond the doubles. */
function middle(a: number, b: number): number {
  const sum = a + b;
  return Number.isFinite(sum) ? sum / 2 : a / 2 + b / 2;
}

/** One weighted quantile, as `weightedQuantiles`; the median is that of probability 0.5. */
export function weightedQuantile(
  values: ArrayLike<number>,
  probability: number,
  weights?: ArrayLike<number>,
): Measure {
  const { quantiles, ...coverage } = weightedQuantiles(values, [probability], weights);
  return { value: quantiles[0], ...coverage };
}
