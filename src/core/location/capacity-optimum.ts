import type { Steps } from '../steps.ts';
import { assignToOpenSites } from './capacity-assignment.ts';
import { startCapacityBound, tightenCapacityBound } from './capacity-bound.ts';
import { type CapacityChoice, capacityGreedy } from './capacity-greedy.ts';
import type { CapacityProblem } from './capacity-problem.ts';

/** A choice, what it brings, and what no choice can exceed. */
export interface CapacityFound extends CapacityChoice {
  readonly bound: number;
}

export interface CapacitySearch {
  readonly tolerance: number;
  readonly isEnough: (value: number, bound: number) => boolean;
  readonly onImprovement?: (found: CapacityFound) => void;
}

const ROUND = 25;
const ROUNDS = 30;

/** Greedy choice, then Lagrangian bound whose relaxed choices are tried in turn. */
export function* maximiseWithCapacities(
  problem: CapacityProblem,
  count: number,
  { tolerance, isEnough, onImprovement }: CapacitySearch,
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

  const tried = new Set<string>();
  for (let round = 1; round <= ROUNDS; round++) {
    const { value } = found!.assignment;
    if (found!.bound <= value + tolerance || isEnough(value, found!.bound)) break;
    const going = tightenCapacityBound(lagrangian, ROUND, value + tolerance);
    const sites = Array.from(lagrangian.top.subarray(0, lagrangian.topSize));
    const key = sites.toSorted((a, b) => a - b).join();
    if (tried.has(key)) improve(found!, lagrangian.bestBound);
    else {
      const assignment = assignToOpenSites(problem, [...problem.existing, ...sites]);
      improve({ sites, assignment }, lagrangian.bestBound);
    }
    tried.add(key);
    yield 0.5 + (0.5 * round) / ROUNDS;
    if (!going) break;
  }
  return found!;
}
