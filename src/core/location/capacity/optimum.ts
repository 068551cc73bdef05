import type { Steps } from '../../steps.ts';
import type { SearchGoal } from '../search/answered-search.ts';
import type { SearchOptions } from '../search/search-options.ts';
import { solvedSites } from '../search/solved-sites.ts';
import { assignToOpenSites } from './assignment.ts';
import { startCapacityBound, tightenCapacityBound } from './bound.ts';
import { type CapacityChoice, capacityGreedy } from './greedy.ts';
import { capacityModel } from './model.ts';
import type { CapacityProblem } from './problem.ts';

/** A choice, what it brings, and what no choice can exceed. */
export interface CapacityFound extends CapacityChoice {
  readonly bound: number;
}

/** What a search within capacities can be told. */
export type CapacitySearchOptions = Pick<SearchOptions, 'solver' | 'solverTimeLimitSeconds'>;

/** When the search under capacities ends, and who is told on the way. */
export type CapacitySearch = CapacitySearchOptions & SearchGoal<CapacityFound>;

const ROUND = 25;
const ROUNDS = 30;
/** Pairs of a demand point and a site beyond which the solver is not asked. */
const MOST_SOLVER_PAIRS = 30_000;

/**
 * Greedy choice, then Lagrangian bound whose relaxed choices are tried in turn; the solver, where one
 * is given and the problem is small enough, finishes what is left open.
 */
export function* maximiseWithCapacities(
  problem: CapacityProblem,
  count: number,
  { tolerance, isEnough, onImprovement, solver, solverTimeLimitSeconds }: CapacitySearch,
): Steps<CapacityFound> {
  let found: CapacityFound | undefined;
  const improve = (choice: CapacityChoice, bound: number) => {
    const isBetter = !found || choice.assignment.value > found.assignment.value;
    const lowered = Math.min(bound, found?.bound ?? Infinity);
    if (!isBetter && lowered === found?.bound) return;
    const { sites, assignment } = isBetter ? choice : found!;
    found = { sites, assignment, bound: Math.max(lowered, assignment.value) };
    onImprovement?.(found);
  };
  const lagrangian = startCapacityBound(problem, count);
  for (const choice of capacityGreedy(problem, count)) {
    improve(choice, lagrangian.bestBound);
    yield 0.5 * (choice.sites.length / count);
  }
  improve(
    { sites: [], assignment: assignToOpenSites(problem, problem.existing) },
    lagrangian.bestBound,
  );

  const isDone = () => {
    const { assignment, bound } = found!;
    return bound <= assignment.value + tolerance || isEnough(assignment.value, bound);
  };
  const choiceOf = (sites: readonly number[]) => ({
    sites,
    assignment: assignToOpenSites(problem, [...problem.existing, ...sites]),
  });
  const tried = new Set<string>();
  for (let round = 1; round <= ROUNDS; round++) {
    if (isDone()) break;
    const target = found!.assignment.value + tolerance;
    const going = tightenCapacityBound(lagrangian, ROUND, target);
    const sites = Array.from(lagrangian.top.subarray(0, lagrangian.topSize));
    const key = sites.toSorted((a, b) => a - b).join();
    improve(tried.has(key) ? found! : choiceOf(sites), lagrangian.bestBound);
    tried.add(key);
    yield 0.5 + (0.5 * round) / ROUNDS;
    if (!going) break;
  }
  if (!isDone() && solver && problem.bySite.indices.length <= MOST_SOLVER_PAIRS) {
    const model = capacityModel(problem, count);
    const solved = solvedSites(solver, model, problem.siteCount, solverTimeLimitSeconds);
    const { sites, isOptimal } = solved;
    if (sites.length <= count && (sites.length > 0 || isOptimal)) {
      const choice = choiceOf(sites);
      improve(choice, isOptimal ? choice.assignment.value : found!.bound);
    }
  }
  return found!;
}
