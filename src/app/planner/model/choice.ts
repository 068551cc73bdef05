import type { PairsWithin } from '../../../core/geo/pairs-within.ts';
import { maximalCovering } from '../../../core/location/maximal-covering.ts';
import type { AskedSolver } from '../../../core/location/search/linear-solver.ts';
import type { MixedIntegerSolver } from '../../../core/location/search/mixed-integer-solver.ts';
import { completeSteps, type Steps } from '../../../core/steps.ts';
import { ImpossiblePlan } from './impossible-plan.ts';
import type { NamedPoints } from './planner-data.ts';
import { placesToChoose, type Situation } from './situation.ts';

/** Places chosen, and how good the choice is proven to be. */
export interface Choice {
  /** Ranks among the candidates, the one that brings most first. */
  readonly sites: readonly number[];
  /** Relative distance to the bound; 0 when optimal. */
  readonly gap: number;
  readonly isOptimal: boolean;
  /** Of the choice: demand gained, or number of places, or kilometres, as the question has it. */
  readonly value: number;
  /** What no choice can exceed, or undercut. */
  readonly bound: number;
}

/** When the search for places ends, and who is told on the way. */
export interface ChoiceOptions {
  readonly onImprovement?: (choice: Choice) => void;
  readonly solver?: MixedIntegerSolver;
  /** Asked for a solver of linear programmes where a proof needs one. */
  readonly linearSolver?: () => AskedSolver;
  /** Gap at which to stop; 0: go on to the proven optimum. */
  readonly gapTarget?: number;
  readonly seed?: number;
}

/** Runs a search, and reads each of its answers as a choice. */
export function* chosenBy<Answer>(
  search: (onImprovement: ((answer: Answer) => void) | undefined) => Steps<Answer>,
  choiceOf: (answer: Answer) => Choice,
  { onImprovement }: ChoiceOptions,
): Steps<Choice> {
  const told = onImprovement && ((better: Answer) => onImprovement(choiceOf(better)));
  return choiceOf(yield* search(told));
}

/** Demand still to be covered, and the candidates within reach of it. */
export interface CoverProblemOfPlan {
  readonly candidates: NamedPoints;
  /** Ranks of the demand parts that no fixed place covers, in the area and of some weight. */
  readonly rows: Uint32Array;
  readonly pairs: PairsWithin;
  readonly weights: Float64Array;
  /** Weight in the area that the fixed places cover. */
  readonly coveredBefore: number;
}

/** The covering problem of a plan. */
export function coverProblemOf(situation: Situation, candidates: NamedPoints): CoverProblemOfPlan {
  const { plan, reach, isInArea, demand, fixedCost } = situation;
  let coveredBefore = 0;
  const rows = Uint32Array.from(isInArea.keys()).filter((part) => {
    if (!isInArea[part] || !(demand.weights[part] > 0)) return false;
    if (!(fixedCost[part] <= plan.threshold)) return true;
    coveredBefore += demand.weights[part];
    return false;
  });
  const pairs = reach.pairs(rows, candidates, plan.threshold);
  const weights = Float64Array.from(rows, (part) => demand.weights[part]);
  return { candidates, rows, pairs, weights, coveredBefore };
}

/** Number of places to choose, checked against the candidates. */
export function requireCount(situation: Situation, candidates: NamedPoints): number {
  const count = placesToChoose(situation);
  if (count > candidates.ids.length) {
    throw new ImpossiblePlan({
      reason: 'too-few-candidates',
      count,
      candidates: candidates.ids.length,
    });
  }
  return count;
}

/**
 * Sites in the order in which each adds most to what those before it cover, with what each adds;
 * sites that add nothing come last.
 */
export function orderByGain(
  { pairs, weights, candidates }: CoverProblemOfPlan,
  sites: readonly number[],
  count = sites.length,
): { sites: number[]; gains: number[] } {
  if (weights.length === 0 || sites.length === 0) return { sites: [...sites], gains: [] };
  const eligible = new Uint8Array(candidates.ids.length);
  for (const site of sites) eligible[site] = 1;
  const greedy = completeSteps(
    maximalCovering(
      { pairs, weights, candidateCount: candidates.ids.length, eligible },
      Math.min(count, sites.length),
      { gapTarget: Infinity },
    ),
  );
  const placed = new Set(greedy.sites);
  const rest = count < sites.length ? [] : sites.filter((site) => !placed.has(site));
  return {
    sites: [...greedy.sites, ...rest],
    gains: [...greedy.gains, ...rest.map(() => 0)],
  };
}
