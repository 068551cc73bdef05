import { seededRandom } from '../random.ts';
import type { SymmetricPairs } from './symmetric-pairs.ts';

const TWO_TO_MINUS_32 = 2 ** -32;

/**
 * Two orders of the same scores, to be shuffled and summed together, and the pairs of linked units.
 *
 * Everything that the loops read lies in two arrays: V8 checks each array anew in each round of a
 * loop, which with one array for each thing costs a quarter more.
 */
export interface PairedPermutations {
  readonly size: number;
  readonly pairCount: number;
  /** The first unit of each pair, then the second of each. */
  readonly units: Int32Array;
  /** The scores in one order, in the other, then the weight of each pair. */
  readonly numbers: Float64Array;
  /** State of the generator. */
  readonly state: Int32Array;
}

export function pairedPermutations(
  scores: Float64Array,
  pairs: SymmetricPairs,
  seed: number,
): PairedPermutations {
  const size = scores.length;
  const pairCount = pairs.weight.length;
  const units = new Int32Array(2 * pairCount);
  units.set(pairs.first);
  units.set(pairs.second, pairCount);
  const numbers = new Float64Array(2 * size + pairCount);
  numbers.set(scores);
  numbers.set(scores, size);
  numbers.set(pairs.weight, 2 * size);
  const random = seededRandom(seed);
  const state = Int32Array.from({ length: 4 }, () => (random() * 4294967296) | 0);
  return { size, pairCount, units, numbers, state };
}

/**
 * Shuffles both orders, uniformly and independently (Fisher–Yates), from wherever they are.
 *
 * The generator is xoshiro128** as in `seededRandom`, written out here: a call for each of 35
 * million draws would cost more than all the rest.
 */
export function shuffleBoth({ size, numbers, state }: PairedPermutations): void {
  let a = state[0];
  let b = state[1];
  let c = state[2];
  let d = state[3];
  for (let last = size - 1; last > 0; last--) {
    let product = Math.imul(b, 5);
    let word = Math.imul((product << 7) | (product >>> 25), 9) >>> 0;
    let shifted = b << 9;
    c ^= a;
    d ^= b;
    b ^= c;
    a ^= d;
    c ^= shifted;
    d = (d << 11) | (d >>> 21);
    let from = (word * TWO_TO_MINUS_32 * (last + 1)) | 0;
    let score = numbers[from];
    numbers[from] = numbers[last];
    numbers[last] = score;

    product = Math.imul(b, 5);
    word = Math.imul((product << 7) | (product >>> 25), 9) >>> 0;
    shifted = b << 9;
    c ^= a;
    d ^= b;
    b ^= c;
    a ^= d;
    c ^= shifted;
    d = (d << 11) | (d >>> 21);
    from = size + ((word * TWO_TO_MINUS_32 * (last + 1)) | 0);
    score = numbers[from];
    numbers[from] = numbers[size + last];
    numbers[size + last] = score;
  }
  state[0] = a;
  state[1] = b;
  state[2] = c;
  state[3] = d;
}

/** Σ wᵢⱼ zᵢ zⱼ in each order: the pairs are read once for both. */
export function crossProducts({
  size,
  pairCount,
  units,
  numbers,
}: PairedPermutations): [number, number] {
  const firstWeight = 2 * size;
  let one = 0;
  let other = 0;
  for (let k = 0; k < pairCount; k++) {
    const i = units[k];
    const j = units[k + pairCount];
    const weight = numbers[firstWeight + k];
    one += weight * numbers[i] * numbers[j];
    other += weight * numbers[i + size] * numbers[j + size];
  }
  return [one, other];
}
