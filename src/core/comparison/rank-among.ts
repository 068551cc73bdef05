import type { RankOrder } from '../ranks.ts';
import { type RangedValues, requireRangedValues } from './ranged-values.ts';

/** Where a territory stands among others. `first` and `last` differ only when ranges overlap. */
export interface RankAmong {
  /** The best rank that it can have, 1 to `compared` + 1; NaN when it has no value. */
  readonly first: number;
  /** The worst rank that it can have. */
  readonly last: number;
  /** Others whose value is certainly greater, certainly less, exactly equal. */
  readonly greater: number;
  readonly less: number;
  readonly equal: number;
  /** Others of which it cannot be said, their range overlapping that of the territory. */
  readonly undecided: number;
  /** Others with a value or a range: greater + less + equal + undecided, unless the territory has none. */
  readonly compared: number;
  /** Others without. */
  readonly missing: number;
}

/**
 * Rank among peers: how many of a set of territories come before one of them.
 *
 * @measure rank-among
 * @formula 1 + #{others certainly before} to 1 + #{others possibly before}
 * @convention Competition ranks: equal values share the best rank of theirs. A range is certain, not chance: overlapping ranges widen the rank.
 * @unit rank
 * @range 1 to the number of others with a value, plus 1
 * @missing Others without value (NaN) are left out and counted; a territory without value has the ranks NaN.
 * @reference R. E. Moore, 1966, Interval Analysis (for ranges); competition ranking otherwise.
 *
 * @param values of every territory.
 * @param index position of the territory that is ranked.
 * @param others positions of those it is compared with; its own is passed over.
 * @param order whether rank 1 is the greatest value (`descending`) or the least.
 * @throws RangeError when there are not as many low bounds as high ones.
 */
export function rankAmong(
  values: RangedValues,
  index: number,
  others: ArrayLike<number>,
  order: RankOrder,
): RankAmong {
  requireRangedValues(values);
  const low = values.low[index];
  const high = values.high[index];
  let greater = 0;
  let less = 0;
  let equal = 0;
  let compared = 0;
  let missing = 0;
  for (let at = 0; at < others.length; at++) {
    const other = others[at];
    if (other === index) continue;
    const otherLow = values.low[other];
    const otherHigh = values.high[other];
    if (Number.isNaN(otherLow)) {
      missing++;
      continue;
    }
    compared++;
    if (otherLow > high) greater++;
    else if (otherHigh < low) less++;
    else if (low === high && otherLow === otherHigh) equal++;
  }
  if (Number.isNaN(low)) {
    const none = { greater: 0, less: 0, equal: 0, undecided: 0 };
    return { first: Number.NaN, last: Number.NaN, ...none, compared, missing };
  }
  const undecided = compared - greater - less - equal;
  const before = order === 'descending' ? greater : less;
  const counts = { greater, less, equal, undecided, compared, missing };
  return { first: before + 1, last: before + undecided + 1, ...counts };
}
