import type { Steps } from '../steps.ts';
import { requireInteger } from '../validate.ts';
import { countIslands, moranStatistic } from './moran.ts';
import {
  ORDERS,
  type PermutedScores,
  permutedScores,
  shuffleOrders,
  sumProducts,
} from './permuted-scores.ts';
import { type PseudoPValues, pseudoPValues } from './pseudo-p-value.ts';
import type { SpatialWeights } from './spatial-weights.ts';
import { standardisedValues } from './standardised-values.ts';
import { symmetricPairs } from './symmetric-pairs.ts';

const ITEMS_PER_STEP = 1_000_000;

/** How many permutations are drawn, and from which seed: the same gives the same p-values. */
export interface PermutationOptions {
  /** Permutations; 999 by default. */
  readonly permutations?: number;
  readonly seed: number;
}

/** Moran’s I beside those of the same values placed at random on the units. */
export interface MoranPermutationTest extends PseudoPValues {
  readonly statistic: number;
  /** I of each permutation, in the order drawn. */
  readonly simulated: Float64Array;
  readonly simulatedMean: number;
  readonly simulatedDeviation: number;
  readonly count: number;
  readonly missingCount: number;
  readonly islandCount: number;
}

/**
 * Permutation test of global Moran's I: where the observed I lies among those of the same values
 * placed at random on the units.
 *
 * @measure moran-permutation
 * @formula p = (1 + #{simulated I ≥ I}) / (permutations + 1); folded: the smaller of both sides
 * @convention `foldedP` is PySAL's and GeoDa's p_sim, `upperP` spdep's moran.mc with alternative "greater"; the two-sided one is twice the folded. Ties count on both sides.
 * @unit none
 * @range p from 1 / (permutations + 1) to 1
 * @missing As `moran`: units whose value is NaN are left out. Where I is undefined, so are the p-values (NaN).
 * @reference A. D. Cliff and J. K. Ord, 1981, Spatial Processes: Models and Applications; B. V. North and others, 2002, A Note on the Calculation of Empirical P Values.
 *
 * @returns steps; the same seed gives the same draws.
 * @throws RangeError on an infinite value, another number of values than of units, or a number of
 * permutations that is not an integer ≥ 1.
 */
export function* moranPermutationTest(
  values: Float64Array,
  weights: SpatialWeights,
  { permutations = 999, seed }: PermutationOptions,
): Steps<MoranPermutationTest> {
  requireInteger('permutations', permutations, 1);
  const used = standardisedValues(values, weights);
  const statistic = moranStatistic(used);
  const counts = {
    count: used.units.length,
    missingCount: used.missingCount,
    islandCount: countIslands(used.weights),
  };
  if (Number.isNaN(statistic)) return { statistic, ...UNDEFINED, ...counts };
  const pairs = symmetricPairs(used.weights);
  const total = pairs.weight.reduce((sum, weight) => sum + weight, 0);
  const simulated = new Float64Array(permutations);
  const permuted = permutedScores(used.scores, pairs, seed);
  const perStep = ORDERS * Math.ceil(ITEMS_PER_STEP / permuted.numbers.length);
  for (let drawn = 0; drawn < permutations; drawn += perStep) {
    if (drawn > 0) yield drawn / permutations;
    simulate(permuted, total, simulated.subarray(drawn, drawn + perStep));
  }
  return { statistic, simulated, ...summarise(statistic, simulated), ...counts };
}

const UNDEFINED = {
  simulated: new Float64Array(0),
  simulatedMean: Number.NaN,
  simulatedDeviation: Number.NaN,
  upperP: Number.NaN,
  lowerP: Number.NaN,
  foldedP: Number.NaN,
  twoSidedP: Number.NaN,
} as const;

/** Fills an array with simulated statistics. Not in the generator, whose loops V8 optimises less. */
function simulate(permuted: PermutedScores, total: number, simulated: Float64Array): void {
  const sums = new Float64Array(ORDERS);
  for (let draw = 0; draw < simulated.length; draw += ORDERS) {
    shuffleOrders(permuted);
    sumProducts(permuted, sums);
    const wanted = Math.min(ORDERS, simulated.length - draw);
    for (let order = 0; order < wanted; order++) simulated[draw + order] = sums[order] / total;
  }
}

/** Two sums of the same products in another order may differ by this much. */
const TIE = 1e-12;

function summarise(statistic: number, simulated: Float64Array) {
  const draws = simulated.length;
  let atLeast = 0;
  let atMost = 0;
  let mean = 0;
  for (const value of simulated) {
    if (value >= statistic - TIE) atLeast++;
    if (value <= statistic + TIE) atMost++;
    mean += value / draws;
  }
  let variance = 0;
  for (const value of simulated) variance += (value - mean) ** 2 / (draws - 1);
  return {
    simulatedMean: mean,
    simulatedDeviation: draws > 1 ? Math.sqrt(variance) : Number.NaN,
    ...pseudoPValues(atLeast, atMost, draws),
  };
}
