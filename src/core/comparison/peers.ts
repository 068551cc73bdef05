import { ascendingOrder } from '../ascending-order.ts';
import { requireInteger, requireNonNegativeOrMissing, requireSameLength } from '../validate.ts';

/** Finds the territories most like each one; the sets are lists of positions. */
export interface PeerFinder {
  /** How many peers are looked for. */
  readonly count: number;
  /**
   * Positions of the peers of the territory at `index`, the nearest first; fewer than `count` where
   * its class holds no more, none without population.
   */
  readonly peersOf: (index: number) => Uint32Array;
}

/**
 * Peers: the territories of the same class whose population is nearest in proportion.
 *
 * Near is a matter of proportion: from 1,000 inhabitants, 500 and 2,000 are as far. Finding the
 * peers of every commune takes some tens of milliseconds.
 *
 * @measure peers
 * @formula the k territories j ≠ i of the class of i with the least |ln(pⱼ/pᵢ)|
 * @convention At equal distance the lesser population first, then the nearest in the order of the territories (that of codes: the same département before others). Peers are not mutual.
 * @unit none (set of territories)
 * @range 0 to k territories
 * @missing Without population (NaN or 0) or class (NaN or negative), a territory has no peer and is no one's.
 * @reference Écarts, definition of peers.
 *
 * @param populations ≥ 0 of each territory, NaN when unknown.
 * @param options.count k, ≥ 1.
 * @param options.classes class of each territory, any number ≥ 0; one class for all by default.
 * @throws RangeError on a negative or infinite population, different lengths, or k below 1;
 * `peersOf` on a position that no territory has.
 */
export function peerFinder(
  populations: ArrayLike<number>,
  options: { readonly count: number; readonly classes?: ArrayLike<number> },
): PeerFinder {
  const { count, classes } = options;
  requireInteger('count', count, 1);
  requireNonNegativeOrMissing('populations', populations);
  if (classes) requireSameLength('classes', classes, 'populations', populations);
  const placed = placedByClass(populations, classes);
  return {
    count,
    peersOf: (index) => {
      requireInteger('index', index, 0, populations.length - 1);
      return nearestPeers(populations, placed, index, count);
    },
  };
}

interface Placed {
  /** Territories by class, then population, then position. */
  readonly order: Uint32Array;
  /** Place of each territory in `order`; −1 when it has none. */
  readonly place: Int32Array;
  /** Where in `order` the class of each place starts and ends. */
  readonly classStart: Uint32Array;
  readonly classEnd: Uint32Array;
}

function placedByClass(populations: ArrayLike<number>, classes?: ArrayLike<number>): Placed {
  const eligible: number[] = [];
  for (let i = 0; i < populations.length; i++) {
    if (populations[i] > 0 && (!classes || classes[i] >= 0)) eligible.push(i);
  }
  const byPopulation = ascendingOrder(populations, Uint32Array.from(eligible));
  const order = classes ? ascendingOrder(classes, byPopulation) : byPopulation;
  const place = new Int32Array(populations.length).fill(-1);
  const classStart = new Uint32Array(order.length);
  const classEnd = new Uint32Array(order.length);
  for (let start = 0, end = 0; start < order.length; start = end) {
    while (end < order.length && (!classes || classes[order[end]] === classes[order[start]])) {
      place[order[end]] = end++;
    }
    classStart.fill(start, start, end);
    classEnd.fill(end, start, end);
  }
  return { order, place, classStart, classEnd };
}

function nearestPeers(
  populations: ArrayLike<number>,
  { order, place, classStart, classEnd }: Placed,
  index: number,
  count: number,
): Uint32Array {
  const own = place[index];
  if (own < 0) return new Uint32Array(0);
  const start = classStart[own];
  const end = classEnd[own];
  const found = new Uint32Array(Math.min(count, end - start - 1));
  const populationAt = (at: number) => populations[order[at]];
  const population = populations[index];
  let left = own;
  let right = own + 1;
  while (left > start && populationAt(left - 1) === population) left--;
  while (right < end && populationAt(right) === population) right++;
  let filled = takeNearest(order, left, right, index, found, 0);
  while (filled < found.length) {
    // p/l ≤ r/p compared as p² ≤ l·r: exact, where logarithms would round.
    const lowerIsNearer =
      left > start &&
      (right === end || population * population <= populationAt(left - 1) * populationAt(right));
    const from = lowerIsNearer ? left - 1 : right;
    const equal = populationAt(from);
    let first = from;
    let last = from + 1;
    if (lowerIsNearer) while (first > start && populationAt(first - 1) === equal) first--;
    else while (last < end && populationAt(last) === equal) last++;
    filled = takeNearest(order, first, last, index, found, filled);
    if (lowerIsNearer) left = first;
    else right = last;
  }
  return found;
}

/**
 * Adds the territories at the places [first, last), ascending, to `found`, those nearest to `index`
 * first, but itself; returns how many are there then.
 */
function takeNearest(
  order: Uint32Array,
  first: number,
  last: number,
  index: number,
  found: Uint32Array,
  filled: number,
): number {
  let after = first;
  for (let beyond = last; after < beyond; ) {
    const middle = (after + beyond) >> 1;
    if (order[middle] < index) after = middle + 1;
    else beyond = middle;
  }
  let before = after - 1;
  if (after < last && order[after] === index) after++;
  while (filled < found.length && (before >= first || after < last)) {
    const takesBefore =
      before >= first && (after === last || index - order[before] <= order[after] - index);
    found[filled++] = order[takesBefore ? before-- : after++];
  }
  return filled;
}
