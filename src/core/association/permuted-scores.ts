import { seededRandom } from '../random.ts';
import type { SymmetricPairs } from './symmetric-pairs.ts';

const TWO_TO_MINUS_32 = 2 ** -32;

/** Orders that are shuffled and summed together: the pairs are read once for all of them. */
export const ORDERS = 4;

/**
 * Some orders of the same scores, to be shuffled and summed together, and the pairs of linked units.
 *
 * Units are placed by the number of pairs they come first in: a loop over rows of the same length is
 * foreseen by the processor, one over rows of any length is not. Everything that it reads lies in two
 * arrays: V8 checks each array anew in each round, which with one for each thing costs a quarter more.
 */
export interface PermutedScores {
  readonly size: number;
  /** Places that come first in any pair: the lowest ones. */
  readonly rowCount: number;
  /** The last pair of each of these places, plus 1; then the other place of each pair. */
  readonly units: Int32Array;
  /** The scores in each order, by place, then the weight of each pair. */
  readonly numbers: Float64Array;
  /** Place of each unit. */
  readonly places: Int32Array;
  /** State of the generator. */
  readonly state: Int32Array;
}

/** Lays out the scores in `ORDERS` equal orders, not yet shuffled, with the pairs by place. */
export function permutedScores(
  scores: Float64Array,
  { first, second, weight }: SymmetricPairs,
  seed: number,
): PermutedScores {
  const size = scores.length;
  const pairCount = weight.length;
  const lengths = new Int32Array(size);
  for (let k = 0; k < pairCount; k++) lengths[first[k]]++;
  const unitOfPlace = inDecreasingOrder(lengths);
  let rowCount = size;
  while (rowCount > 0 && lengths[unitOfPlace[rowCount - 1]] === 0) rowCount--;
  const units = new Int32Array(rowCount + pairCount);
  const numbers = new Float64Array(ORDERS * size + pairCount);
  const places = new Int32Array(size);
  let start = 0;
  unitOfPlace.forEach((unit, place) => {
    places[unit] = place;
    for (let order = 0; order < ORDERS; order++) numbers[order * size + place] = scores[unit];
    if (place < rowCount) units[place] = start;
    start += lengths[unit];
  });
  for (let k = 0; k < pairCount; k++) {
    const pair = units[places[first[k]]]++;
    units[rowCount + pair] = places[second[k]];
    numbers[ORDERS * size + pair] = weight[k];
  }
  const random = seededRandom(seed);
  const state = Int32Array.from({ length: 4 }, () => (random() * 4294967296) | 0);
  return { size, rowCount, units, numbers, places, state };
}

/** Indices of small whole numbers from the greatest to the least, ascending among equals. */
function inDecreasingOrder(lengths: Int32Array): Int32Array {
  const most = lengths.reduce((greatest, length) => Math.max(greatest, length), 0);
  const next = new Int32Array(most + 2);
  for (const length of lengths) next[most - length + 1]++;
  for (let rank = 1; rank <= most; rank++) next[rank] += next[rank - 1];
  const ordered = new Int32Array(lengths.length);
  lengths.forEach((length, index) => {
    ordered[next[most - length]++] = index;
  });
  return ordered;
}

/** Shuffles every order, uniformly and independently (Fisher–Yates), from wherever they are. */
export function shuffleOrders({ size, numbers, state }: PermutedScores): void {
  for (let order = 0; order < ORDERS; order += 2) {
    shuffleTwo(numbers, order * size, size, state);
  }
}

/**
 * Shuffles the order that begins at `start` and the one after it.
 *
 * The generator is xoshiro128** as in `seededRandom`, written out here: a call for each of 35
 * million draws would cost more than all the rest, and words drawn ahead into an array a tenth more.
 */
function shuffleTwo(numbers: Float64Array, start: number, size: number, state: Int32Array): void {
  const other = start + size;
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
    let from = start + ((word * TWO_TO_MINUS_32 * (last + 1)) | 0);
    let score = numbers[from];
    numbers[from] = numbers[start + last];
    numbers[start + last] = score;

    product = Math.imul(b, 5);
    word = Math.imul((product << 7) | (product >>> 25), 9) >>> 0;
    shifted = b << 9;
    c ^= a;
    d ^= b;
    b ^= c;
    a ^= d;
    c ^= shifted;
    d = (d << 11) | (d >>> 21);
    from = other + ((word * TWO_TO_MINUS_32 * (last + 1)) | 0);
    score = numbers[from];
    numbers[from] = numbers[other + last];
    numbers[other + last] = score;
  }
  state[0] = a;
  state[1] = b;
  state[2] = c;
  state[3] = d;
}

/** Writes Σ wᵢⱼ zᵢ zⱼ of each order. */
export function sumProducts(
  { size, rowCount, units, numbers }: PermutedScores,
  sums: Float64Array,
): void {
  const second = size;
  const third = 2 * size;
  const fourth = 3 * size;
  const firstWeight = ORDERS * size;
  let one = 0;
  let two = 0;
  let three = 0;
  let four = 0;
  let pair = 0;
  for (let i = 0; i < rowCount; i++) {
    const end = units[i];
    let ofOne = 0;
    let ofTwo = 0;
    let ofThree = 0;
    let ofFour = 0;
    for (; pair < end; pair++) {
      const j = units[rowCount + pair];
      const weight = numbers[firstWeight + pair];
      ofOne += weight * numbers[j];
      ofTwo += weight * numbers[j + second];
      ofThree += weight * numbers[j + third];
      ofFour += weight * numbers[j + fourth];
    }
    one += ofOne * numbers[i];
    two += ofTwo * numbers[i + second];
    three += ofThree * numbers[i + third];
    four += ofFour * numbers[i + fourth];
  }
  sums[0] = one;
  sums[1] = two;
  sums[2] = three;
  sums[3] = four;
}
