import { type SpatialWeights, transposed, weightOf } from './spatial-weights.ts';

/** Each pair of linked units once, with the sum of the weights of both directions. */
export interface SymmetricPairs {
  readonly first: Int32Array;
  readonly second: Int32Array;
  readonly weight: Float64Array;
}

/** The weights folded into pairs, so that Σᵢⱼ wᵢⱼzᵢzⱼ is a sum over pairs. */
export function symmetricPairs(weights: SpatialWeights): SymmetricPairs {
  const { size, neighbours } = weights;
  const reverse = transposed(weights);
  const first = new Int32Array(neighbours.length);
  const second = new Int32Array(neighbours.length);
  const weight = new Float64Array(neighbours.length);
  // Where the pair of the unit at hand with another one lies; stale below the start of its row.
  const place = new Int32Array(size).fill(-1);
  let filled = 0;
  for (let unit = 0; unit < size; unit++) {
    const start = filled;
    for (const rows of [weights, reverse]) {
      for (let k = rows.offsets[unit]; k < rows.offsets[unit + 1]; k++) {
        const other = rows.neighbours[k];
        if (other < unit) continue;
        if (place[other] < start) {
          place[other] = filled;
          first[filled] = unit;
          second[filled++] = other;
        }
        weight[place[other]] += weightOf(weights, rows === weights ? unit : other);
      }
    }
  }
  return {
    first: first.slice(0, filled),
    second: second.slice(0, filled),
    weight: weight.slice(0, filled),
  };
}
