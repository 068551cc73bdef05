import { ascendingOrder } from '../ascending-order.ts';
import { type Random, seededRandom } from '../random.ts';
import { competitionRanks, type RankOrder } from '../ranks.ts';
import type { Steps } from '../steps.ts';
import { requireInteger, requireNonNegativeOrMissing, requireSameLength } from '../validate.ts';
import { DEFAULT_LEVEL } from './confidence-interval.ts';
import { gammaVariate } from './random-variates.ts';

const VALUES_PER_STEP = 20_000;
const UNITS_PER_STEP = 500;
/** Share of the time that simulating takes; the rest goes to ordering the ranks of each unit. */
const SIMULATION_SHARE = 0.9;

export interface RankIntervalOptions {
  /**
   * `share`: the count is part of the denominator (binomial). `rate`: events over a denominator
   * (Poisson); with denominators of 1, the counts themselves.
   */
  readonly model: 'share' | 'rate';
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
  const ranked = rankedTerritories(counts, denominators, model);
  const size = ranked.length;
  const simulate = model === 'share' ? simulatedShare : simulatedRate;
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
  const tail = Math.floor(((1 - level) / 2) * (draws + 1));
  const lowest = Math.min(Math.max(tail - 1, 0), (draws - 1) >> 1);
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

function simulatedShare(random: Random, count: number, total: number): number {
  const counted = gammaVariate(random, count + 0.5);
  return counted / (counted + gammaVariate(random, total - count + 0.5));
}

function simulatedRate(random: Random, count: number, denominator: number): number {
  return gammaVariate(random, count + 0.5) / denominator;
}

/** Indices of the territories that have a count and a denominator above 0. */
function rankedTerritories(
  counts: ArrayLike<number>,
  denominators: ArrayLike<number>,
  model: RankIntervalOptions['model'],
): Uint32Array {
  requireSameLength('denominators', denominators, 'counts', counts);
  requireNonNegativeOrMissing('counts', counts);
  requireNonNegativeOrMissing('denominators', denominators);
  const ranked = new Uint32Array(counts.length);
  let size = 0;
  for (let i = 0; i < counts.length; i++) {
    if (model === 'share' && counts[i] > denominators[i]) {
      throw new RangeError(`counts[${i}] is ${counts[i]}: at most ${denominators[i]} expected`);
    }
    if (denominators[i] > 0 && !Number.isNaN(counts[i])) ranked[size++] = i;
  }
  return ranked.subarray(0, size);
}
