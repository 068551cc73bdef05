import type { Steps } from '../steps.ts';
import { requireInteger } from '../validate.ts';
import { countIslands, moranStatistic } from './moran.ts';
import { pairedShuffle } from './paired-shuffle.ts';
import { type PseudoPValues, pseudoPValues } from './pseudo-p-value.ts';
import type { SpatialWeights } from './spatial-weights.ts';
import { standardisedValues } from './standardised-values.ts';
import { type SymmetricPairs, symmetricPairs } from './symmetric-pairs.ts';

const PAIRS_PER_STEP = 2_000_000;

export interface PermutationOptions {
  /** Permutations; 999 by default. */
  readonly permutations?: number;
  readonly seed: number;
}

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
  const lanes = Float64Array.from(
    { length: 2 * used.scores.length },
    (_, i) => used.scores[i >> 1],
  );
  const shuffle = pairedShuffle(seed);
  const perStep = 2 * Math.ceil(PAIRS_PER_STEP / (pairs.weight.length + lanes.length));
  for (let drawn = 0; drawn < permutations; drawn += 2) {
    if (drawn > 0 && drawn % perStep === 0) yield drawn / permutations;
    shuffle(lanes);
    const [even, odd] = crossProducts(pairs, lanes);
    simulated[drawn] = even / total;
    if (drawn + 1 < permutations) simulated[drawn + 1] = odd / total;
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

/** Σ wᵢⱼ zᵢ zⱼ for two interleaved permutations at once: the pairs are read once for both. */
function crossProducts(pairs: SymmetricPairs, lanes: Float64Array): [number, number] {
  const { first, second, weight } = pairs;
  let even = 0;
  let odd = 0;
  for (let k = 0; k < weight.length; k++) {
    const i = 2 * first[k];
    const j = 2 * second[k];
    const w = weight[k];
    even += w * lanes[i] * lanes[j];
    odd += w * lanes[i + 1] * lanes[j + 1];
  }
  return [even, odd];
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
