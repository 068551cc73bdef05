import { requireNonNegative, requireNonNegativeOrMissing, requireSameLength } from '../validate.ts';
import { requireNeighbours, requireOffsets, type SparsePairs } from './sparse-pairs.ts';

/** The closest supply of each demand place. */
export interface CostToClosest {
  /** Cost of the cheapest pair; NaN where no pair leads to supply. */
  readonly cost: Float64Array;
  /** Rank of that supply place, the lowest among equals; −1 where there is none. */
  readonly neighbour: Int32Array;
}

/**
 * Cost of reaching the closest supply place that has any supply, from a matrix of costs.
 *
 * @measure cost-to-closest
 * @formula cᵢ = min over j with Sⱼ > 0 of cᵢⱼ
 * @convention As R accessibility (ipeaGIT), number of destinations 1; ties go to the lowest rank.
 * @unit that of the costs: kilometres or minutes
 * @range 0 or more
 * @missing A pair without known cost (NaN) is no pair; a place without any has NaN, never 0.
 * @reference R. H. M. Pereira, D. Herszenhut, 2023, Introduction to urban accessibility.
 *
 * @param costs cost ≥ 0 of each pair, NaN when unknown
 * @param supply capacity ≥ 0 of each supply place; those of 0 are passed over
 * @throws RangeError when lengths do not agree, or a cost or supply is negative or infinite.
 */
export function costToClosest(
  pairs: SparsePairs,
  costs: ArrayLike<number>,
  supply: ArrayLike<number>,
): CostToClosest {
  const { offsets, neighbours } = pairs;
  const demandCount = Math.max(offsets.length - 1, 0);
  requireOffsets(pairs, demandCount);
  requireNeighbours(pairs, supply.length);
  requireSameLength('costs', costs, 'pairs.neighbours', neighbours);
  requireNonNegativeOrMissing('costs', costs);
  requireNonNegative('supply', supply);
  const cost = new Float64Array(demandCount).fill(Number.NaN);
  const neighbour = new Int32Array(demandCount).fill(-1);
  for (let i = 0; i < demandCount; i++) {
    for (let entry = offsets[i]; entry < offsets[i + 1]; entry++) {
      const j = neighbours[entry];
      if (!(supply[j] > 0) || Number.isNaN(costs[entry])) continue;
      const closer =
        neighbour[i] < 0 ||
        costs[entry] < cost[i] ||
        (costs[entry] === cost[i] && j < neighbour[i]);
      if (closer) {
        cost[i] = costs[entry];
        neighbour[i] = j;
      }
    }
  }
  return { cost, neighbour };
}
