const COMPARISON_SORT_BELOW = 600;
const DIGIT_COUNT = 6;
const BUCKET_COUNT = 2048;
const SHIFTS = [0, 11, 22, 0, 11, 22];

/**
 * Indices of the values in ascending order; equal values keep the order they came in (−0 = 0).
 *
 * A radix sort on the bits of the doubles: sorting by one variable, then passing the result as
 * `indices` to sort by another, gives a lexicographic order.
 *
 * @param values numbers, none of those sorted being NaN.
 * @param indices which items to sort, in their initial order; all of them by default. Not changed.
 * @returns a new array as long as `indices`.
 */
export function ascendingOrder(values: ArrayLike<number>, indices?: Uint32Array): Uint32Array {
  const order = indices ? indices.slice() : everyIndex(values.length);
  if (order.length < COMPARISON_SORT_BELOW) {
    return order.sort((a, b) => values[a] - values[b]);
  }
  return radixSort(values, order);
}

/** 0, 1, … length − 1. */
export function everyIndex(length: number): Uint32Array {
  const indices = new Uint32Array(length);
  for (let i = 0; i < length; i++) indices[i] = i;
  return indices;
}

function radixSort(values: ArrayLike<number>, order: Uint32Array): Uint32Array {
  const size = order.length;
  const { low, high } = sortableWords(values, order);
  const counts = digitCounts(low, high);
  let from: Uint32Array = everyIndex(size);
  let to: Uint32Array = new Uint32Array(size);
  for (let digit = 0; digit < DIGIT_COUNT; digit++) {
    const words = digit < 3 ? low : high;
    const shift = SHIFTS[digit];
    const starts = counts.subarray(digit * BUCKET_COUNT, (digit + 1) * BUCKET_COUNT);
    if (starts[(words[0] >>> shift) & (BUCKET_COUNT - 1)] === size) continue;
    let start = 0;
    for (let bucket = 0; bucket < BUCKET_COUNT; bucket++) {
      const count = starts[bucket];
      starts[bucket] = start;
      start += count;
    }
    for (let i = 0; i < size; i++) {
      const item = from[i];
      const bucket = (words[item] >>> shift) & (BUCKET_COUNT - 1);
      to[starts[bucket]++] = item;
    }
    [from, to] = [to, from];
  }
  for (let i = 0; i < size; i++) to[i] = order[from[i]];
  return to;
}

/** The two halves of each double, changed so that they compare as unsigned integers. */
function sortableWords(values: ArrayLike<number>, order: Uint32Array) {
  const size = order.length;
  const doubles = new Float64Array(size);
  for (let i = 0; i < size; i++) doubles[i] = values[order[i]] + 0;
  const words = new Uint32Array(doubles.buffer);
  const littleEndian = new Uint8Array(new Uint16Array([1]).buffer)[0] === 1 ? 1 : 0;
  const low = new Uint32Array(size);
  const high = new Uint32Array(size);
  for (let i = 0; i < size; i++) {
    const highWord = words[2 * i + littleEndian];
    const lowWord = words[2 * i + 1 - littleEndian];
    const negative = highWord >>> 31 === 1;
    high[i] = negative ? ~highWord : highWord ^ 0x80000000;
    low[i] = negative ? ~lowWord : lowWord;
  }
  return { low, high };
}

function digitCounts(low: Uint32Array, high: Uint32Array): Uint32Array {
  const mask = BUCKET_COUNT - 1;
  const counts = new Uint32Array(DIGIT_COUNT * BUCKET_COUNT);
  for (let i = 0; i < low.length; i++) {
    const lowWord = low[i];
    const highWord = high[i];
    counts[lowWord & mask]++;
    counts[BUCKET_COUNT + ((lowWord >>> 11) & mask)]++;
    counts[2 * BUCKET_COUNT + (lowWord >>> 22)]++;
    counts[3 * BUCKET_COUNT + (highWord & mask)]++;
    counts[4 * BUCKET_COUNT + ((highWord >>> 11) & mask)]++;
    counts[5 * BUCKET_COUNT + (highWord >>> 22)]++;
  }
  return counts;
}
