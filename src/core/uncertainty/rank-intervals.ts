import { ascendingOrder } from '../ascending-order.ts';
import { seededRandom } from '../random.ts';
import { competitionRanks, type RankOrder } from '../ranks.ts';
import type { Steps } from '../steps.ts';
import { requireInteger } from '../validate.ts';
import { DEFAULT_LEVEL } from './confidence-interval.ts';
import {
  type CountModel,
  compatibleDraws,
  drawsLeftOut,
  territoriesWithCounts,
} from './count-model.ts';

const VALUES_PER_STEP = 20_000;
const UNITS_PER_STEP = 500;
/** Share of the time that simulating takes; the rest goes to ordering the ranks of each unit. */
const SIMULATION_SHARE = 0.9;

/** How true values are drawn from counts, and how wide the intervals of their ranks are. */
export interface RankIntervalOptions {
  readonly model: CountModel;
  /** Whether rank 1 is the greatest value (`descending`, by default) or the least. */
  readonly order?: RankOrder;
  /** Simulations; 999 by default. */
  readonly draws?: number;
  /** 0.95 by default. */
  readonly level?: number;
  readonly seed: number;
}

/** One rank and its interval per territory, 1 the first; NaN where the territory is not ranked. */
export interface RankIntervals {
  /** Rank of the estimate; equal estimates share the best rank of theirs (1, 2, 2, 4). */
  readonly rank: Float64Array;
  readonly low: Float64Array;
  readonly high: Float64Array;
  /** Median of the simulated ranks: pulled inwards from `rank` where counts are small. */
  readonly median: Float64Array;
  readonly count: number;
  readonly missingCount: number;
}

/**
 * Rank intervals: between which ranks chance alone could have put each territory.
 *
 * In each simulation every territory draws a true share or rate compatible with its count, and all
 * are ranked. The interval goes from one tail of its ranks to the other, and is widened where
 * needed to hold the rank of its estimate.
 *
 * @measure rank-interval
 * @formula true share ~ Beta(x + ½, n − x + ½), true rate ~ Gamma(x + ½)/n; (1 − level)/2 and (1 + level)/2 quantiles of the ranks
 * @convention Jeffreys' priors, territories independent; not a simultaneous interval for all ranks.
 * @unit rank
 * @range 1 to the number of territories ranked
 * @missing A NaN count or denominator, or a denominator of 0, leaves the territory unranked: NaN.
 * @reference H. Goldstein and D. J. Spiegelhalter, 1996, League Tables and Their Limitations.
 *
 * @param counts ≥ 0, at most the denominator when the model is `share`.
 * @param denominators ≥ 0.
 * @throws RangeError on a negative or infinite number, a share above 1, different lengths, or an
 * option out of range.
 */
export function* rankIntervals(
  counts: ArrayLike<number>,
  denominators: ArrayLike<number>,
  options: RankIntervalOptions,
): Steps<RankIntervals> {
  const { model, order = 'descending', draws = 999, level = DEFAULT_LEVEL, seed } = options;
  requireInteger('draws', draws, 1);
  if (!(level > 0 && level < 1)) {
    throw new RangeError(`level is ${level}: a number between 0 and 1 expected`);
  }
  const ranked = territoriesWithCounts(counts, denominators, model);
  const size = ranked.length;
  const simulate = compatibleDraws[model];
  const random = seededRandom(seed);
  const values = new Float64Array(size);
  const ranks = size < 65_536 ? new Uint16Array(size * draws) : new Uint32Array(size * draws);

  let sinceStep = 0;
  for (let draw = 0; draw < draws; draw++) {
    for (let unit = 0; unit < size; unit++) {
      const i = ranked[unit];
      values[unit] = simulate(random, counts[i], denominators[i]);
    }
    const ascending = ascendingOrder(values);
    for (let place = 0; place < size; place++) {
      const rank = order === 'ascending' ? place + 1 : size - place;
      ranks[ascending[place] * draws + draw] = rank;
    }
    sinceStep += size;
    if (sinceStep >= VALUES_PER_STEP) {
      sinceStep = 0;
      yield (SIMULATION_SHARE * (draw + 1)) / draws;
    }
  }

  const result = {
    rank: new Float64Array(counts.length).fill(Number.NaN),
    low: new Float64Array(counts.length).fill(Number.NaN),
    high: new Float64Array(counts.length).fill(Number.NaN),
    median: new Float64Array(counts.length).fill(Number.NaN),
    count: size,
    missingCount: counts.length - size,
  };
  for (let unit = 0; unit < size; unit++) {
    values[unit] = counts[ranked[unit]] / denominators[ranked[unit]];
  }
  const estimateRanks = competitionRanks(values, order);
  const lowest = drawsLeftOut(draws, level);
  for (let unit = 0; unit < size; unit++) {
    const i = ranked[unit];
    const simulated = ranks.subarray(unit * draws, (unit + 1) * draws).sort();
    result.rank[i] = estimateRanks[unit];
    result.low[i] = Math.min(simulated[lowest], estimateRanks[unit]);
    result.high[i] = Math.max(simulated[draws - 1 - lowest], estimateRanks[unit]);
    result.median[i] = simulated[draws >> 1];
    if ((unit + 1) % UNITS_PER_STEP === 0) {
      yield SIMULATION_SHARE + ((1 - SIMULATION_SHARE) * (unit + 1)) / size;
    }
  }
  return result;
}
