import { normalProbability } from '../uncertainty/normal-distribution.ts';
import { neighbourCount, type SpatialWeights } from './spatial-weights.ts';
import { type StandardisedValues, standardisedValues } from './standardised-values.ts';
import { weightSums } from './weight-sums.ts';

/** Moments of Moran's I under one null hypothesis, and where the observed I lies. */
export interface MoranNull {
  readonly variance: number;
  readonly zScore: number;
  /** Probability of an I at least as great. */
  readonly upperP: number;
  /** Probability of an I at least as far from its expectation. */
  readonly twoSidedP: number;
}

/** Moran’s I with its expectation and variance under two null hypotheses. */
export interface GlobalMoran {
  readonly statistic: number;
  /** Under both nulls. */
  readonly expectation: number;
  /** The values are independent draws from one normal distribution. */
  readonly normality: MoranNull;
  /** The values observed are placed at random on the units; defined from 4 units. */
  readonly randomisation: MoranNull;
  /** Units used, islands included. */
  readonly count: number;
  readonly missingCount: number;
  readonly islandCount: number;
}

/**
 * Global Moran's I: how much neighbouring units resemble each other, with its analytic moments.
 *
 * @measure moran
 * @formula I = (n / Σᵢⱼ wᵢⱼ) · Σᵢⱼ wᵢⱼ zᵢ zⱼ / Σᵢ zᵢ², zᵢ = xᵢ − mean; E(I) = −1 / (n − 1)
 * @convention As PySAL (esda): islands count in n and bring no weight; spdep leaves them out of n by default (adjust.n). Variances of Cliff and Ord.
 * @unit none
 * @range About −1 to 1 with row-standardised weights; near −1/(n − 1) without association.
 * @missing Units whose value is NaN are left out with their links, and rows standardised again. No value, equal values or no link at all: NaN.
 * @reference P. A. P. Moran, 1950, Notes on Continuous Stochastic Phenomena; A. D. Cliff and J. K. Ord, 1981, Spatial Processes: Models and Applications.
 *
 * @param values one per unit of the weights.
 * @throws RangeError on an infinite value, or another number of values than of units.
 */
export function moran(values: Float64Array, weights: SpatialWeights): GlobalMoran {
  const used = standardisedValues(values, weights);
  const count = used.units.length;
  const statistic = moranStatistic(used);
  const expectation = count > 1 ? -1 / (count - 1) : Number.NaN;
  const isDefined = !Number.isNaN(statistic);
  const nullOf = (variance: number): MoranNull => {
    const zScore = isDefined ? (statistic - expectation) / Math.sqrt(variance) : Number.NaN;
    return {
      variance: isDefined ? variance : Number.NaN,
      zScore,
      upperP: normalProbability(-zScore),
      twoSidedP: 2 * normalProbability(-Math.abs(zScore)),
    };
  };
  return {
    statistic,
    expectation: isDefined ? expectation : Number.NaN,
    normality: nullOf(normalityVariance(used)),
    randomisation: nullOf(randomisationVariance(used)),
    count,
    missingCount: used.missingCount,
    islandCount: countIslands(used.weights),
  };
}

/** Moran's I of standard scores; NaN where it is undefined. */
export function moranStatistic({ scores, weights }: StandardisedValues): number {
  let cross = 0;
  let total = 0;
  for (let unit = 0; unit < scores.length; unit++) {
    const start = weights.offsets[unit];
    const end = weights.offsets[unit + 1];
    if (start === end) continue;
    let lag = 0;
    for (let k = start; k < end; k++) lag += scores[weights.neighbours[k]];
    const isStandardised = weights.style === 'row-standardised';
    cross += isStandardised ? (scores[unit] * lag) / (end - start) : scores[unit] * lag;
    total += isStandardised ? 1 : end - start;
  }
  return cross / total;
}

/** Number of units without any neighbour. */
export function countIslands(weights: SpatialWeights): number {
  let islands = 0;
  for (let unit = 0; unit < weights.size; unit++) {
    if (neighbourCount(weights, unit) === 0) islands++;
  }
  return islands;
}

function normalityVariance({ weights }: StandardisedValues): number {
  const n = weights.size;
  const { s0, s1, s2 } = weightSums(weights);
  const square = (n * n * s1 - n * s2 + 3 * s0 * s0) / ((n - 1) * (n + 1) * s0 * s0);
  return square - 1 / (n - 1) ** 2;
}

function randomisationVariance({ scores, weights }: StandardisedValues): number {
  const n = weights.size;
  if (n < 4) return Number.NaN;
  const { s0, s1, s2 } = weightSums(weights);
  let kurtosis = 0;
  for (const score of scores) kurtosis += score ** 4 / n;
  const spread = n * ((n * n - 3 * n + 3) * s1 - n * s2 + 3 * s0 * s0);
  const peak = kurtosis * ((n * n - n) * s1 - 2 * n * s2 + 6 * s0 * s0);
  return (spread - peak) / ((n - 1) * (n - 2) * (n - 3) * s0 * s0) - 1 / (n - 1) ** 2;
}
