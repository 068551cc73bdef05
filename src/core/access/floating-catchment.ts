import { requireNonNegative, requireSameLength } from '../validate.ts';
import { requireNeighbours, requireOffsets, type SparsePairs } from './sparse-pairs.ts';

/** Places where people are counted, places that supply, and what links the two. */
export interface FloatingCatchmentInput {
  /** Pairs of demand and supply places. */
  readonly pairs: SparsePairs;
  /** Weight ≥ 0 of each pair: `pairWeights` of its costs, or `threeStepPairWeights`. */
  readonly weights: Float64Array;
  /** People at each demand place, ≥ 0. */
  readonly demand: ArrayLike<number>;
  /** Capacity of each supply place, ≥ 0: desks, hours, staff, or 1 for each. */
  readonly supply: ArrayLike<number>;
}

/** Potential accessibility of each demand place, and what it is made from. */
export interface FloatingCatchment {
  /** Supply per person within reach of each demand place; 0 where none is. */
  readonly accessibility: Float64Array;
  /** Supply per weighted person of each supply place; NaN where no one is within reach. */
  readonly supplyPerDemand: Float64Array;
  /** Sum of the supply that someone reaches = Σ demand × accessibility. */
  readonly reachedSupply: number;
}

/**
 * Potential accessibility: supply per person within reach, where each supply place is shared by all
 * the people who reach it. With binary weights it is 2SFCA, with zones or a decay E2SFCA, with
 * `threeStepPairWeights` 3SFCA.
 *
 * Summed over people it gives back the supply: Σ demand × accessibility = Σ supply that is reached.
 *
 * @measure e2sfca
 * @formula Rⱼ = Sⱼ / Σᵢ wᵢⱼDᵢ ; Aᵢ = Σⱼ wᵢⱼRⱼ ; w the decay of the cost, 0 beyond the catchment
 * @convention The same weights in both steps (Luo and Qi), catchments inclusive, as PySAL access. It is not the APL of the DREES, which also weighs demand by age.
 * @unit units of supply per person
 * @range 0 or more
 * @missing Demand, supply and weights must be known. A supply place that no demand reaches has no ratio (NaN) and adds nothing; a demand place that reaches nothing has accessibility 0.
 * @reference J. Radke, L. Mu, 2000, Spatial decompositions, modeling and mapping service regions to predict access to social programs; W. Luo, F. Wang, 2003 (2SFCA); W. Luo, Y. Qi, 2009 (E2SFCA).
 *
 * @throws RangeError when lengths do not agree, or a demand, supply or weight is negative or not finite.
 */
export function floatingCatchment({
  pairs,
  weights,
  demand,
  supply,
}: FloatingCatchmentInput): FloatingCatchment {
  requireNonNegative('demand', demand);
  requireNonNegative('supply', supply);
  requireOffsets(pairs, demand.length);
  requireSameLength('weights', weights, 'pairs.neighbours', pairs.neighbours);
  const weightedDemand = weightedDemandOfSupply(pairs, weights, demand, supply.length);

  const supplyPerDemand = new Float64Array(supply.length).fill(Number.NaN);
  const share = new Float64Array(supply.length);
  let reachedSupply = 0;
  for (let j = 0; j < supply.length; j++) {
    if (weightedDemand[j] > 0) {
      share[j] = supply[j] / weightedDemand[j];
      supplyPerDemand[j] = share[j];
      reachedSupply += supply[j];
    }
  }
  return {
    accessibility: sharesWithinReach(pairs, weights, share, demand.length),
    supplyPerDemand,
    reachedSupply,
  };
}

function weightedDemandOfSupply(
  pairs: SparsePairs,
  weights: Float64Array,
  demand: ArrayLike<number>,
  supplyCount: number,
): Float64Array {
  const { offsets, neighbours } = pairs;
  const weighted = new Float64Array(supplyCount);
  for (let i = 0; i < demand.length; i++) {
    const people = demand[i];
    const end = offsets[i + 1];
    for (let entry = offsets[i]; entry < end; entry++) {
      const j = neighbours[entry];
      const weight = weights[entry];
      // Checked in passing: reading two million pairs once more would take as long as this step.
      if (j >= supplyCount) requireNeighbours(pairs, supplyCount);
      if (!(weight >= 0 && weight < Infinity)) requireNonNegative('weights', weights);
      weighted[j] += people * weight;
    }
  }
  return weighted;
}

function sharesWithinReach(
  { offsets, neighbours }: SparsePairs,
  weights: Float64Array,
  share: Float64Array,
  demandCount: number,
): Float64Array {
  const sums = new Float64Array(demandCount);
  for (let i = 0; i < demandCount; i++) {
    const end = offsets[i + 1];
    let sum = 0;
    for (let entry = offsets[i]; entry < end; entry++) {
      sum += weights[entry] * share[neighbours[entry]];
    }
    sums[i] = sum;
  }
  return sums;
}
