import { firstAtLeast } from '../ascending-search.ts';
import {
  ascendingUsed,
  type Coverage,
  type Measure,
  type UsedValues,
  weightedValues,
} from './weighted-values.ts';

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
  const cumulated = cumulatedWeights(sample);
  const quantiles = Float64Array.from(probabilities, (probability) => {
    const { value, next } = reaching(values, cumulated, probability);
    return next === null ? value : middle(value, next);
  });
  return { quantiles, ...sample.coverage };
}

/** Values that count in ascending order, each with the weight of those up to it. */
interface CumulatedWeights {
  readonly order: Uint32Array;
  readonly weightTo: Float64Array;
}

function cumulatedWeights(sample: UsedValues): CumulatedWeights {
  const order = ascendingUsed(sample);
  const weightTo = new Float64Array(order.length);
  let sum = 0;
  for (let k = 0; k < order.length; k++) {
    sum += sample.weights ? sample.weights[order[k]] : 1;
    weightTo[k] = sum;
  }
  return { order, weightTo };
}

/** The least value up to which the weight reaches pW, and the next one when it equals pW exactly. */
function reaching(
  values: ArrayLike<number>,
  { order, weightTo }: CumulatedWeights,
  probability: number,
): { readonly value: number; readonly next: number | null } {
  if (order.length === 0) return { value: Number.NaN, next: null };
  const last = order.length - 1;
  const target = probability * weightTo[last];
  const slack = TIE_TOLERANCE * weightTo[last];
  const reached = Math.min(firstAtLeast(weightTo, target - slack), last);
  const isTie = weightTo[reached] <= target + slack && reached < last;
  return { value: values[order[reached]], next: isTie ? values[order[reached + 1]] : null };
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

/**
 * The lower weighted median: the least value that at least half of the people do not exceed. It is
 * the weighted quantile of probability 0.5, but where exactly half do not exceed a value, that value
 * and not the middle between it and the next. Published medians of distances are made so
 * (`derive/coverage.sql`): each is the distance of someone.
 *
 * @param weights ≥ 0; 1 by default.
 * @returns NaN without any value.
 * @throws RangeError as `weightedQuantiles`.
 */
export function lowerWeightedMedian(
  values: ArrayLike<number>,
  weights?: ArrayLike<number>,
): Measure {
  const sample = weightedValues(values, weights, 'any sign');
  const { value } = reaching(values, cumulatedWeights(sample), 0.5);
  return { value, ...sample.coverage };
}
