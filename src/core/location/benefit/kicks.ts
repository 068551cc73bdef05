import type { Random } from '../../random.ts';
import { weightedDraw } from '../../weighted-draw.ts';
import { interchange } from './interchange.ts';
import { type BenefitProblem, benefitOf } from './problem.ts';

/** How often a local optimum is left at random, and for which sites. */
export interface KickOptions {
  readonly kicks: number;
  readonly random: Random;
  /** Chance of each site to be drawn, up to a factor; a fractional solution guides best. */
  readonly weights: Float64Array;
}

/** Among more sites than this, a greater disturbance would cost a long repair. */
const MOST_DISTURBED = 40;

/**
 * Iterated local search: replaces a quarter to three quarters of the sites (of forty, when there are
 * more) by sites drawn with the given weights, repairs by interchange, keeps what is not worse. Yields after each kick.
 */
export function* guidedKicks(
  problem: BenefitProblem,
  start: readonly number[],
  { kicks, random, weights }: KickOptions,
): Generator<void, readonly number[], void> {
  const { siteCount } = problem;
  const cumulated = new Float64Array(siteCount);
  let total = 0;
  for (let site = 0; site < siteCount; site++) {
    // A small floor lets every site be drawn.
    total += weights[site] + 1e-3;
    cumulated[site] = total;
  }
  let best = start;
  let bestValue = benefitOf(problem, start);
  const count = start.length;
  if (count === 0 || siteCount <= count) return best;
  for (let kick = 0; kick < kicks; kick++) {
    const part = 0.25 + 0.5 * random();
    const replaced = Math.max(1, Math.round(part * Math.min(count, MOST_DISTURBED)));
    const sites = best.slice();
    for (let draws = 0; draws < replaced; draws++) {
      sites.splice(Math.floor(random() * sites.length), 1);
    }
    const drawn = new Set(sites);
    for (let draws = 0; drawn.size < count && draws < 20 * count; draws++)
      drawn.add(weightedDraw(cumulated, random));
    for (let site = 0; drawn.size < count; site++) drawn.add(site);
    const repaired = yield* interchange(problem, [...drawn]);
    const value = benefitOf(problem, repaired);
    if (value >= bestValue) {
      best = repaired;
      bestValue = value;
    }
    yield;
  }
  return best;
}
