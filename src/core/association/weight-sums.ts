import { neighbourCount, type SpatialWeights, transposed, weightOf } from './spatial-weights.ts';
import { symmetricPairs } from './symmetric-pairs.ts';

/** The three sums of weights that the moments of Moran's I need. */
export interface WeightSums {
  /** Σᵢⱼ wᵢⱼ */
  readonly s0: number;
  /** ½ Σᵢⱼ (wᵢⱼ + wⱼᵢ)² */
  readonly s1: number;
  /** Σᵢ (Σⱼ wᵢⱼ + Σⱼ wⱼᵢ)² */
  readonly s2: number;
}

/** @reference Cliff and Ord, 1981, Spatial Processes: Models and Applications. */
export function weightSums(weights: SpatialWeights): WeightSums {
  const reverse = transposed(weights);
  let s0 = 0;
  let s2 = 0;
  for (let unit = 0; unit < weights.size; unit++) {
    const count = neighbourCount(weights, unit);
    const given = count === 0 ? 0 : count * weightOf(weights, unit);
    let received = 0;
    for (let k = reverse.offsets[unit]; k < reverse.offsets[unit + 1]; k++) {
      received += weightOf(weights, reverse.neighbours[k]);
    }
    s0 += given;
    s2 += (given + received) ** 2;
  }
  let s1 = 0;
  for (const weight of symmetricPairs(weights).weight) s1 += weight * weight;
  return { s0, s1, s2 };
}
