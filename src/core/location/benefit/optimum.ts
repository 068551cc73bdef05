import { seededRandom } from '../../random.ts';
import type { Steps } from '../../steps.ts';
import type { SearchGoal } from '../search/answered-search.ts';
import { drain } from '../search/drained-search.ts';
import { selectLargest } from '../search/largest-values.ts';
import type { SearchOptions } from '../search/search-options.ts';
import { solvedSites } from '../search/solved-sites.ts';
import { type SparseValueRows, selectRows } from '../sparse-rows.ts';
import { type SearchState, searchOptimum } from './branch-and-bound.ts';
import { benefitsAlone, greedyChoice } from './greedy.ts';
import { interchange } from './interchange.ts';
import { guidedKicks } from './kicks.ts';
import { startLagrangian, tightenBound, topSites } from './lagrangian-bound.ts';
import { benefitModel } from './model.ts';
import { type BenefitProblem, benefitOf, benefitProblem } from './problem.ts';
import { reduceProblem } from './reduction.ts';
import { fixSites } from './site-fixing.ts';

/** Sites found, what they bring, and what no choice can exceed. */
export interface BenefitFound {
  readonly sites: readonly number[];
  readonly value: number;
  readonly bound: number;
}

/** When the search for the greatest benefit ends, and who is told on the way. */
export type BenefitSearch = SearchOptions & SearchGoal<BenefitFound>;

/** Up to so many benefits, all sites are searched at once. */
const SMALL = 200_000;
/** Sites that bring less, alone, than this part of the last greedy gain are first left aside. */
const LEFT_ASIDE = 0.6;
const ROUND = 25;
const ROUNDS = 40;
const KICKS = 50;
const STALLED = 0.99;
const LEAST_ROUNDS = 8;
const GREEDY_GUARANTEE = 1 - 1 / Math.E;
const MOST_SOLVER_SITES = 2000;

/**
 * Chooses at most `count` sites to maximise Σ over demand points of their greatest benefit: greedy,
 * interchange, Lagrangian bound on the sites that matter, then branch and bound on what is left.
 *
 * @param bySite per site, its demand points and benefits > 0
 * @returns as soon as `isEnough`, or when the optimum is proven, or when the nodes are used up
 */
export function* maximiseBenefit(
  bySite: SparseValueRows,
  demandCount: number,
  count: number,
  options: BenefitSearch,
): Steps<BenefitFound> {
  const siteCount = bySite.offsets.length - 1;
  const { tolerance, isEnough, onImprovement, seed = 1 } = options;
  const everything = { siteCount, demandCount, bonus: new Float64Array(siteCount), bySite };
  const alone = benefitsAlone(everything);
  const greedy = greedyChoice(everything, count, alone);
  const greedyValue = greedy.gains.reduce((total, gain) => total + gain, 0);
  let found: BenefitFound = {
    sites: greedy.sites,
    value: greedyValue,
    // When nothing more adds anything, every demand point has its greatest benefit.
    bound:
      greedy.sites.length < count
        ? greedyValue
        : Math.min(greedyValue / GREEDY_GUARANTEE, greatestBenefits(bySite, demandCount)),
  };
  const improve = (sites: readonly number[], value: number, bound: number) => {
    const better = value > found.value;
    if (!better && bound >= found.bound) return;
    found = {
      sites: better ? sites : found.sites,
      value: better ? value : found.value,
      bound: Math.max(Math.min(bound, found.bound), value, found.value),
    };
    onImprovement?.(found);
  };
  const isDone = () => found.bound <= found.value + tolerance || isEnough(found.value, found.bound);
  onImprovement?.(found);
  yield 0.05;
  if (isDone()) return found;

  let kept = Array.from(alone.keys());
  if (bySite.indices.length > SMALL) {
    kept = yield* shortlist();
    if (isDone()) return found;
  }
  const problem = problemOf(kept);
  yield* search(problem);
  if (!isDone() && options.solver && problem.siteCount <= MOST_SOLVER_SITES) finish(problem);
  return found;

  /** Merges what the kept sites see; `originalSite` leads back to all sites. */
  function problemOf(sites: readonly number[]): BenefitProblem {
    const rows = selectRows(bySite, sites);
    const whole = benefitProblem(rows, demandCount, { originalSite: Uint32Array.from(sites) });
    const noneClosed = new Uint8Array(sites.length);
    return reduceProblem(whole, new Float64Array(demandCount), [], noneClosed, true).problem;
  }

  /** Bounds the whole by the sites that bring much alone, and drops all that cannot be chosen. */
  function* shortlist(): Steps<number[]> {
    const least = LEFT_ASIDE * greedy.gains[count - 1];
    const inside = kept.filter((site) => alone[site] >= least);
    const others = kept.filter((site) => alone[site] < least);
    const aloneOutside = Float64Array.from(others, (site) => alone[site]);
    const largest = new Int32Array(count);
    const outside = aloneOutside.slice(0, selectLargest(aloneOutside, count, largest));
    outside.forEach((_, rank) => {
      outside[rank] = aloneOutside[largest[rank]];
    });

    const problem = problemOf(inside);
    const offer = (sites: readonly number[], bound: number) => {
      improve(originals(problem, sites), benefitOf(problem, sites), bound);
    };
    const places = new Map(Array.from(problem.originalSite, (site, place) => [site, place]));
    offer(
      yield* drain(
        interchange(
          problem,
          greedy.sites.map((site) => places.get(site)!),
        ),
        0.08,
      ),
      found.bound,
    );
    const lagrangian = startLagrangian(problem, count, { outside });
    let lastGap = Infinity;
    for (let round = 1; round <= ROUNDS; round++) {
      const progress = 0.1 + (0.3 * round) / ROUNDS;
      const going = tightenBound(lagrangian, ROUND, found.value + tolerance);
      const top = topSites(lagrangian);
      offer(yield* drain(interchange(problem, top), progress), lagrangian.bestBound);
      yield progress;
      if (isDone()) return inside;
      const gap = lagrangian.bestBound - found.value;
      if (!going || (round >= LEAST_ROUNDS && gap > STALLED * lastGap)) break;
      lastGap = gap;
    }
    const kicks = { kicks: KICKS, random: seededRandom(seed), weights: lagrangian.share };
    const start = found.sites.map((site) => places.get(site)!);
    offer(yield* drain(guidedKicks(problem, start, kicks), 0.45), lagrangian.bestBound);

    const target = found.value + tolerance;
    const { closed } = fixSites(lagrangian, target);
    const order = new Int32Array(count);
    const chosenWorth = lagrangian.bestWorth;
    const lastIn = chosenWorth[order[selectLargest(chosenWorth, count, order) - 1]];
    const stillInside = originals(problem, closed.keys()).filter((_, site) => !closed[site]);
    const stillOutside = others.filter(
      (site) => lagrangian.bestBound - lastIn + alone[site] > target,
    );
    return [...stillInside, ...stillOutside].sort((a, b) => a - b);
  }

  function* search(problem: BenefitProblem): Steps<void> {
    const { mostNodes = 3000, linearSolver } = options;
    const state: SearchState = { value: found.value, sites: [], bound: found.bound, nodes: 0 };
    const gapAtStart = found.bound - found.value;
    let progress = 0.5;
    const searching = { tolerance, mostNodes, seed, linearSolver };
    for (const _ of searchOptimum(problem, count, state, searching)) {
      improve(originals(problem, state.sites), state.value, state.bound);
      if (isDone()) return;
      progress = Math.max(progress, 1 - (found.bound - found.value) / gapAtStart / 2);
      yield progress;
    }
    improve(originals(problem, state.sites), state.value, state.bound);
  }

  function finish(problem: BenefitProblem): void {
    const model = benefitModel(problem, count);
    const { sites, isOptimal } = solvedSites(
      options.solver!,
      model,
      problem.siteCount,
      options.solverTimeLimitSeconds,
    );
    if (sites.length === 0 || sites.length > count) return;
    const value = benefitOf(problem, sites);
    const bound = isOptimal ? Math.max(value, found.value) : found.bound;
    improve(originals(problem, sites), value, bound);
  }
}

function originals({ originalSite }: BenefitProblem, sites: Iterable<number>): number[] {
  return Array.from(sites, (site) => originalSite[site]);
}

/** Each demand point with its greatest benefit: no choice, however large, exceeds it. */
function greatestBenefits({ indices, values }: SparseValueRows, demandCount: number): number {
  const greatest = new Float64Array(demandCount);
  for (let entry = 0; entry < indices.length; entry++) {
    if (values[entry] > greatest[indices[entry]]) greatest[indices[entry]] = values[entry];
  }
  return greatest.reduce((total, benefit) => total + benefit, 0);
}
