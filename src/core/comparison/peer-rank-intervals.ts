import { seededRandom } from '../random.ts';
import type { Steps } from '../steps.ts';
import { DEFAULT_LEVEL } from '../uncertainty/confidence-interval.ts';
import {
  compatibleDraws,
  drawsLeftOut,
  territoriesWithCounts,
} from '../uncertainty/count-model.ts';
import type { RankIntervalOptions } from '../uncertainty/rank-intervals.ts';
import { requireInteger } from '../validate.ts';
import type { PeerFinder } from './peers.ts';

const VALUES_PER_STEP = 20_000;
/** Ranks are counted in 16 bits: more draws than this could overflow them. */
const MOST_DRAWS = 65_535;

/** The rank of each territory among its peers and itself, and its interval; NaN where it is not ranked. */
export interface PeerRankIntervals {
  /** Rank of the estimate; equal estimates share the best rank of theirs. */
  readonly rank: Float64Array;
  readonly low: Float64Array;
  readonly high: Float64Array;
  /** Peers with a count: the ranks go from 1 to this plus 1. */
  readonly compared: Uint32Array;
  /** Peers without. */
  readonly missing: Uint32Array;
}

/**
 * Rank interval among peers: between which ranks chance alone could have put each territory among
 * those most like it.
 *
 * As the rank interval of a whole level, but each territory is ranked in its own set, all from the
 * same simulations.
 *
 * @measure peer-rank-interval
 * @formula true share ~ Beta(x + ½, n − x + ½), true rate ~ Gamma(x + ½)/n; (1 − level)/2 and (1 + level)/2 quantiles of the rank among the peers and itself
 * @convention Jeffreys' priors, territories independent; widened where needed to hold the rank of the estimate.
 * @unit rank
 * @range 1 to the number of peers with a count, plus 1
 * @missing A NaN count or denominator, or a denominator of 0: not ranked (NaN), and left out of the peers of others, which is counted.
 * @reference H. Goldstein and D. J. Spiegelhalter, 1996, League Tables and Their Limitations.
 *
 * @param counts ≥ 0, at most the denominator when the model is `share`.
 * @param denominators ≥ 0.
 * @param peers of the same territories.
 * @param options as `rankIntervals`; 199 draws by default, 65,535 at most.
 * @throws RangeError as `rankIntervals`.
 */
export function* peerRankIntervals(
  counts: ArrayLike<number>,
  denominators: ArrayLike<number>,
  peers: PeerFinder,
  options: RankIntervalOptions,
): Steps<PeerRankIntervals> {
  const { model, order = 'descending', draws = 199, level = DEFAULT_LEVEL, seed } = options;
  requireInteger('draws', draws, 1, MOST_DRAWS);
  if (!(level > 0 && level < 1)) {
    throw new RangeError(`level is ${level}: a number between 0 and 1 expected`);
  }
  const ranked = territoriesWithCounts(counts, denominators, model);
  const values = new Float64Array(counts.length).fill(Number.NaN);
  const { starts, sets, missing } = rankedPeers(peers, ranked, counts.length);
  const ranksPerSet = peers.count + 1;
  const timesAt = new Uint16Array(ranked.length * ranksPerSet);
  const sign = order === 'ascending' ? 1 : -1;
  /** Peers that come before the territory, given the values of all. */
  const countBefore = (unit: number): number => {
    const own = sign * values[ranked[unit]];
    let before = 0;
    for (let at = starts[unit]; at < starts[unit + 1]; at++) {
      if (sign * values[sets[at]] < own) before++;
    }
    return before;
  };

  const random = seededRandom(seed);
  const simulate = compatibleDraws[model];
  let sinceStep = 0;
  for (let draw = 0; draw < draws; draw++) {
    for (const i of ranked) values[i] = simulate(random, counts[i], denominators[i]);
    for (let unit = 0; unit < ranked.length; unit++) {
      timesAt[unit * ranksPerSet + countBefore(unit)]++;
    }
    sinceStep += ranked.length;
    if (sinceStep >= VALUES_PER_STEP) {
      sinceStep = 0;
      yield (draw + 1) / (draws + 1);
    }
  }

  const unranked = () => new Float64Array(counts.length).fill(Number.NaN);
  const result = { rank: unranked(), low: unranked(), high: unranked() };
  const compared = new Uint32Array(counts.length);
  for (const i of ranked) values[i] = counts[i] / denominators[i];
  const leftOut = drawsLeftOut(draws, level);
  for (let unit = 0; unit < ranked.length; unit++) {
    const i = ranked[unit];
    const times = timesAt.subarray(unit * ranksPerSet, (unit + 1) * ranksPerSet);
    const rank = countBefore(unit) + 1;
    compared[i] = starts[unit + 1] - starts[unit];
    result.rank[i] = rank;
    result.low[i] = Math.min(rank, 1 + placeOfDraw(times, leftOut));
    result.high[i] = Math.max(rank, 1 + placeOfDraw(times, draws - 1 - leftOut));
  }
  return { ...result, compared, missing };
}

/** The peers of each ranked territory that are ranked too, one set after the other. */
function rankedPeers(peers: PeerFinder, ranked: Uint32Array, size: number) {
  const isRanked = new Uint8Array(size);
  for (const i of ranked) isRanked[i] = 1;
  const starts = new Uint32Array(ranked.length + 1);
  const sets = new Uint32Array(ranked.length * peers.count);
  const missing = new Uint32Array(size);
  let filled = 0;
  for (let unit = 0; unit < ranked.length; unit++) {
    for (const peer of peers.peersOf(ranked[unit])) {
      if (isRanked[peer]) sets[filled++] = peer;
      else missing[ranked[unit]]++;
    }
    starts[unit + 1] = filled;
  }
  return { starts, sets, missing };
}

/** Index of the bin that holds the draw at this place when draws are sorted by bin. */
function placeOfDraw(times: Uint16Array, place: number): number {
  let upTo = 0;
  for (let bin = 0; bin < times.length; bin++) {
    upTo += times[bin];
    if (upTo > place) return bin;
  }
  return times.length - 1;
}
