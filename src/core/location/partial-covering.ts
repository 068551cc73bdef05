import { seededRandom } from '../random.ts';
import type { Steps } from '../steps.ts';
import { type SearchState, searchOptimum } from './benefit/branch-and-bound.ts';
import { benefitsAlone, greedyChoice } from './benefit/greedy.ts';
import { interchange } from './benefit/interchange.ts';
import { guidedKicks } from './benefit/kicks.ts';
import {
  type LagrangianBound,
  startLagrangian,
  tightenBound,
  topSites,
} from './benefit/lagrangian-bound.ts';
import { type BenefitProblem, benefitOf, benefitProblem } from './benefit/problem.ts';
import { reduceProblem } from './benefit/reduction.ts';
import { type CandidateSites, candidateSites } from './candidate-sites.ts';
import {
  type CoveringInput,
  eligibleCoverage,
  type UncoveredDemand,
  uncoveredDemand,
} from './maximal-covering.ts';
import { provenGap } from './proven-gap.ts';
import { drain } from './search/drained-search.ts';
import type { FewestSitesAnswer, FewestSitesOptions } from './set-covering.ts';

/** The fewest sites that cover a share of the weight. */
export interface PartialCoveringAnswer extends FewestSitesAnswer {
  /** Weight covered, existing sites included. */
  readonly covered: number;
  /** Weight that had to be covered: the share asked of the total. */
  readonly needed: number;
}

/** When the search ends, and who is told of better answers. */
export interface PartialCoveringOptions
  extends Omit<FewestSitesOptions, 'localSteps' | 'onImprovement'> {
  /** Told each better answer, or the same with a better bound. */
  readonly onImprovement?: (answer: PartialCoveringAnswer) => void;
}

const ROUND = 25;
const ROUNDS = 40;
const KICKS = 30;
/** Up to so many pairs, the optimum is searched for. */
const SMALL = 200_000;
/** Part of the needed weight that may be missing by rounding. */
const ROUNDING = 1e-12;

/**
 * Partial set covering: the fewest sites to open so that a share of the weight has an open site
 * within reach. The bound is that of maximal covering: so few sites cannot cover so much.
 *
 * @measure partial-covering
 * @formula min p such that the maximal covering by p new sites reaches share · Σ w
 * @convention The share is that of all the weight, what existing sites cover included.
 * @unit sites
 * @range 0 to the number of candidates
 * @missing Weights must be known; a demand point without any pair cannot be covered.
 * @reference M. S. Daskin, S. H. Owen, 1999, Two new location covering problems: the partial p-center problem and the partial set covering problem.
 *
 * @param share part of the total weight to be covered, above 0 and at most 1
 * @throws RangeError when the share is not above 0 and at most 1, or more than all candidates cover,
 * when there is no demand, or when the arrays do not agree.
 */
export function* partialCovering(
  input: CoveringInput,
  share: number,
  options: PartialCoveringOptions = {},
): Steps<PartialCoveringAnswer> {
  if (!(share > 0 && share <= 1)) {
    throw new RangeError(`share is ${share}: above 0 and at most 1 expected`);
  }
  const { gapTarget = 0, mostNodes = 200, seed = 1, onImprovement } = options;
  const candidates = candidateSites(input);
  const demand = uncoveredDemand(input, candidates);
  const needed = share * demand.total;
  const before = demand.total - demand.uncovered;
  /** Weight that the new sites must cover. */
  const target = needed - before - ROUNDING * demand.total;
  const problem = aggregatedProblem(input, candidates, demand);
  requireReachable(problem, { share, target, before, total: demand.total });

  const random = seededRandom(seed);
  let sites: readonly number[] = shortestPrefix(problem, target);
  let lowerBound = Math.min(1, sites.length);
  let told: PartialCoveringAnswer | undefined;
  const tell = () => {
    if (told?.sites.length === sites.length && told.lowerBound === lowerBound) return told;
    told = {
      sites: sites.map((site) => problem.originalSite[site]).sort((a, b) => a - b),
      covered: before + benefitOf(problem, sites),
      needed,
      lowerBound,
      ...provenGap(sites.length, lowerBound, 0),
    };
    onImprovement?.(told);
    return told;
  };
  const isDone = () => tell().gap <= gapTarget;
  /** Shortens the choice as long as what it leaves still reaches the target. */
  const accept = (choice: readonly number[]) => {
    while (choice.length < sites.length && benefitOf(problem, choice) >= target) {
      sites = choice;
      choice = shortestPrefix(problem, target, choice);
    }
  };
  yield 0.05;
  if (isDone()) return tell();

  let bound = startLagrangian(problem, sites.length - 1);
  let lastBound = Infinity;
  for (let round = 1; round <= ROUNDS; round++) {
    const going = tightenBound(bound, ROUND, target * 0.999);
    lowerBound = Math.max(lowerBound, Math.min(sites.length, leastCount(bound, target)));
    if (round % 4 === 0) {
      accept(
        yield* drain(interchange(problem, topSites(bound).slice(0, sites.length - 1)), round / 100),
      );
    }
    yield 0.05 + (0.4 * round) / ROUNDS;
    if (isDone()) return tell();
    const isStuck = !going || lastBound - bound.bestBound < 1e-5 * bound.bestBound;
    lastBound = bound.bestBound;
    if (!isStuck && bound.count >= lowerBound) continue;
    if (bound.count <= lowerBound && !going) break;
    // Prices prove most at the count where they begin to be enough.
    bound = startLagrangian(problem, lowerBound, { prices: bound.bestPrices, stepFactor: 0.3 });
    lastBound = Infinity;
  }
  for (let isBetter = true; isBetter && lowerBound < sites.length; ) {
    const length = sites.length;
    const kicks = { kicks: KICKS, random, weights: bound.share };
    const start = yield* drain(interchange(problem, sites.slice(0, -1)), 0.5);
    accept(yield* drain(guidedKicks(problem, start, kicks), 0.5));
    isBetter = sites.length < length;
    if (isDone()) return tell();
  }
  if (problem.bySite.indices.length <= SMALL) yield* search();
  return tell();

  /** Asks count by count whether it is enough. */
  function* search(): Steps<void> {
    for (let count = lowerBound; count < sites.length; count++) {
      const tolerance = ROUNDING * demand.total;
      const value = target - tolerance;
      const state: SearchState = { value, sites: [], bound: Infinity, nodes: 0 };
      for (const _ of searchOptimum(problem, count, state, { tolerance, mostNodes, seed })) {
        yield 0.6;
        if (state.value >= target || state.bound < target) break;
      }
      if (state.value >= target) accept(state.sites);
      else if (state.bound < target && lowerBound === count) lowerBound = count + 1;
      if (isDone()) return;
    }
  }
}

/** Demand points that the same candidates cover, merged. */
function aggregatedProblem(
  input: CoveringInput,
  candidates: CandidateSites,
  { weights }: UncoveredDemand,
): BenefitProblem {
  const bySite = eligibleCoverage(input, candidates, weights);
  const whole = benefitProblem(bySite, weights.length);
  const noneClosed = new Uint8Array(whole.siteCount);
  return reduceProblem(whole, new Float64Array(weights.length), [], noneClosed, false).problem;
}

interface Reach {
  readonly share: number;
  readonly target: number;
  readonly before: number;
  readonly total: number;
}

function requireReachable(problem: BenefitProblem, { share, target, before, total }: Reach): void {
  const reachable = benefitOf(problem, problem.originalSite.keys());
  if (reachable >= target) return;
  const most = (before + reachable) / total;
  throw new RangeError(
    `share is ${share} but existing sites and all candidates together cover ${most} of the weight`,
  );
}

/** The fewest sites, in greedy order, that reach the target; all that add something if none does. */
function shortestPrefix(
  problem: BenefitProblem,
  target: number,
  among: Iterable<number> = problem.originalSite.keys(),
): number[] {
  const all = benefitsAlone(problem);
  const alone = new Float64Array(problem.siteCount);
  for (const site of among) alone[site] = all[site];
  const { sites, gains } = greedyChoice(problem, problem.siteCount, alone);
  let reached = problem.base;
  let length = 0;
  while (reached < target && length < sites.length) reached += gains[length++];
  return sites.slice(0, length);
}

/** So many sites are needed at least: fewer cannot reach the target at these prices. */
function leastCount({ problem, bestPrices, bestWorth }: LagrangianBound, target: number): number {
  let bound = problem.base;
  for (let demand = 0; demand < bestPrices.length; demand++) bound += bestPrices[demand];
  const worth = bestWorth.toSorted();
  let count = 0;
  while (bound < target && count < worth.length) bound += worth[worth.length - ++count];
  return count;
}
