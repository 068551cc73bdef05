import { seededRandom } from '../random.ts';

const TWO_TO_MINUS_32 = 2 ** -32;

/**
 * A seeded shuffle of two interleaved arrays: lanes 0 and 1 of item i at 2i and 2i + 1. Both are
 * permuted uniformly and independently (Fisher–Yates), from whatever order they were left in.
 *
 * The generator is xoshiro128** as in `seededRandom`, written out here: a call for each of 35
 * million draws would cost as much as all the rest.
 */
export function pairedShuffle(seed: number): (lanes: Float64Array) => void {
  const random = seededRandom(seed);
  const state = Int32Array.from({ length: 4 }, () => (random() * 4294967296) | 0);
  return (lanes) => {
    let [a, b, c, d] = state;
    for (let last = lanes.length / 2 - 1; last > 0; last--) {
      let product = Math.imul(b, 5);
      let word = Math.imul((product << 7) | (product >>> 25), 9) >>> 0;
      let shifted = b << 9;
      c ^= a;
      d ^= b;
      b ^= c;
      a ^= d;
      c ^= shifted;
      d = (d << 11) | (d >>> 21);
      let from = ((word * TWO_TO_MINUS_32 * (last + 1)) | 0) * 2;
      let to = 2 * last;
      let value = lanes[from];
      lanes[from] = lanes[to];
      lanes[to] = value;

      product = Math.imul(b, 5);
      word = Math.imul((product << 7) | (product >>> 25), 9) >>> 0;
      shifted = b << 9;
      c ^= a;
      d ^= b;
      b ^= c;
      a ^= d;
      c ^= shifted;
      d = (d << 11) | (d >>> 21);
      from = ((word * TWO_TO_MINUS_32 * (last + 1)) | 0) * 2 + 1;
      to = 2 * last + 1;
      value = lanes[from];
      lanes[from] = lanes[to];
      lanes[to] = value;
    }
    state[0] = a;
    state[1] = b;
    state[2] = c;
    state[3] = d;
  };
}
