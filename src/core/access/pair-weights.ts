import { requireSameLength } from '../validate.ts';
import { type Decay, decayFunction } from './decay.ts';
import type { SparsePairs } from './sparse-pairs.ts';
import { writeSteppedWeights } from './stepped-weights.ts';

/** Where the weights of pairs come from. */
export interface PairWeightsOptions {
  readonly decay: Decay;
  /** The catchment: pairs of a higher cost weigh 0, the limit itself is inside. None when not given. */
  readonly maximumCost?: number;
}

/**
 * The weight of each pair by its cost, for the two-step method.
 *
 * @param costs kilometres or minutes ≥ 0 of each pair. NaN (unknown) and Infinity (no way) weigh 0.
 * @param target written and returned, one item per cost; a new array when not given. For millions of
 * pairs most of the time goes into a new array, which a moving slider can spare.
 * @throws RangeError on a negative cost, a target of another length, or a parameter out of range.
 */
export function pairWeights(
  costs: ArrayLike<number>,
  { decay, maximumCost = Infinity }: PairWeightsOptions,
  target: Float64Array = new Float64Array(costs.length),
): Float64Array {
  requireSameLength('target', target, 'costs', costs);
  if (!(maximumCost >= 0)) {
    throw new RangeError(`maximumCost is ${maximumCost}: a number ≥ 0 expected`);
  }
  const weightOf = decayFunction(decay);
  if (decay.kind === 'stepped') {
    const weightWithin = (cost: number) =>
      cost <= maximumCost && cost < Infinity ? weightOf(cost) : 0;
    const limits = decay.limits.filter((limit) => limit < maximumCost);
    if (limits.length < decay.limits.length) limits.push(maximumCost);
    writeSteppedWeights(costs, limits, weightWithin, target);
    return target;
  }
  for (let entry = 0; entry < target.length; entry++) {
    const cost = costs[entry];
    if (cost < 0) throw new RangeError(`costs[${entry}] is ${cost}: a cost ≥ 0 expected`);
    target[entry] = cost <= maximumCost && cost < Infinity ? weightOf(cost) : 0;
  }
  return target;
}

/**
 * The weight of each pair for the three-step method (3SFCA): its decay times the chance that this
 * supply place is chosen among those listed for the demand place, so that places which compete for
 * the same people share their demand. Use it in place of `pairWeights` in `floatingCatchment`.
 *
 * @measure 3sfca
 * @formula weightᵢⱼ = f(cᵢⱼ) · Gᵢⱼ with Gᵢⱼ = f(cᵢⱼ) / Σₖ f(cᵢₖ); then the two steps
 * @convention As PySAL access: the sum runs over all pairs of the row, those beyond the catchment included. Give only pairs within the catchment to have it run over these.
 * @unit none
 * @range 0 to f(0)
 * @missing A pair whose cost is NaN or infinite weighs 0 and takes no share; a row of such pairs weighs 0.
 * @reference N. Wan, B. Zou, T. Sternberg, 2012, A three-step floating catchment area method for analyzing spatial access to health services, IJGIS 26(6).
 *
 * @throws RangeError when there is not one cost per pair, or as `pairWeights`.
 */
export function threeStepPairWeights(
  pairs: SparsePairs,
  costs: ArrayLike<number>,
  { decay, maximumCost = Infinity }: PairWeightsOptions,
): Float64Array {
  requireSameLength('costs', costs, 'pairs.neighbours', pairs.neighbours);
  const weights = pairWeights(costs, { decay });
  for (let row = 0; row + 1 < pairs.offsets.length; row++) {
    const end = pairs.offsets[row + 1];
    let total = 0;
    for (let entry = pairs.offsets[row]; entry < end; entry++) total += weights[entry];
    for (let entry = pairs.offsets[row]; entry < end; entry++) {
      const weight = weights[entry];
      weights[entry] = weight > 0 && costs[entry] <= maximumCost ? (weight * weight) / total : 0;
    }
  }
  return weights;
}
