import { ascendingOrder } from './ascending-order.ts';

/** Which value has rank 1: the greatest (`descending`) or the least. */
export type RankOrder = 'descending' | 'ascending';

/**
 * Competition ranks: equal values share the best rank of theirs (1, 2, 2, 4).
 *
 * @param values NaN is missing, and has the rank NaN.
 * @param order whether rank 1 is the greatest value (`descending`) or the least.
 */
export function competitionRanks(values: ArrayLike<number>, order: RankOrder): Float64Array {
  const ranks = new Float64Array(values.length).fill(Number.NaN);
  const ascending = ascendingOrder(values, indicesOfKnown(values));
  const size = ascending.length;
  for (let place = 0; place < size; place++) {
    const i = ascending[order === 'ascending' ? place : size - 1 - place];
    const before = ascending[order === 'ascending' ? place - 1 : size - place];
    ranks[i] = place > 0 && values[before] === values[i] ? ranks[before] : place + 1;
  }
  return ranks;
}

/**
 * Percentile ranks: the share of the weight of the values below each value, plus half of the weight
 * of its equals; above 0, below 1, ½ for the median.
 *
 * @param values NaN is missing, and has the rank NaN.
 * @param weights ≥ 0; 1 by default.
 */
export function percentileRanks(
  values: ArrayLike<number>,
  weights?: ArrayLike<number>,
): Float64Array {
  const ranks = new Float64Array(values.length).fill(Number.NaN);
  const ascending = ascendingOrder(values, indicesOfKnown(values));
  const weightOf = (place: number) => (weights ? weights[ascending[place]] : 1);
  let total = 0;
  for (let place = 0; place < ascending.length; place++) total += weightOf(place);
  let below = 0;
  for (let start = 0, end = 0; start < ascending.length; start = end) {
    let equal = 0;
    const value = values[ascending[start]];
    while (end < ascending.length && values[ascending[end]] === value) equal += weightOf(end++);
    const rank = (below + equal / 2) / total;
    for (let place = start; place < end; place++) ranks[ascending[place]] = rank;
    below += equal;
  }
  return ranks;
}

/** Indices of the values that are not NaN. */
export function indicesOfKnown(values: ArrayLike<number>): Uint32Array {
  const known = new Uint32Array(values.length);
  let count = 0;
  for (let i = 0; i < values.length; i++) {
    if (!Number.isNaN(values[i])) known[count++] = i;
  }
  return known.subarray(0, count);
}
