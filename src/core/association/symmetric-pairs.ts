import { type SpatialWeights, transposed, weightOf } from './spatial-weights.ts';

/** Each pair of linked units once, with the sum of the weights of both directions. */
export interface SymmetricPairs {
  readonly first: Uint32Array;
  readonly second: Uint32Array;
  readonly weight: Float64Array;
}

/** The weights folded into pairs, so that Σᵢⱼ wᵢⱼzᵢzⱼ is a sum over pairs. */
export function symmetricPairs(weights: SpatialWeights): SymmetricPairs {
  const { size, offsets, neighbours } = weights;
  const reverse = transposed(weights);
  const first = new Uint32Array(neighbours.length);
  const second = new Uint32Array(neighbours.length);
  const weight = new Float64Array(neighbours.length);
  const place = new Int32Array(size).fill(-1);
  let filled = 0;
  for (let unit = 0; unit < size; unit++) {
    const start = filled;
    const add = (other: number, amount: number) => {
      if (other < unit) return;
      if (place[other] < start) {
        place[other] = filled;
        first[filled] = unit;
        second[filled++] = other;
      }
      weight[place[other]] += amount;
    };
    for (let k = offsets[unit]; k < offsets[unit + 1]; k++) {
      add(neighbours[k], weightOf(weights, unit));
    }
    for (let k = reverse.offsets[unit]; k < reverse.offsets[unit + 1]; k++) {
      add(reverse.neighbours[k], weightOf(weights, reverse.neighbours[k]));
    }
  }
  return {
    first: first.subarray(0, filled),
    second: second.subarray(0, filled),
    weight: weight.subarray(0, filled),
  };
}
