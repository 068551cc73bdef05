import type { Steps } from '../../../core/steps.ts';
import {
  type Choice,
  type ChoiceOptions,
  type CoverProblemOfPlan,
  coverProblemOf,
} from './choice.ts';
import { chooseCovering } from './choose-covering.ts';
import { chooseFewest } from './choose-fewest.ts';
import { chooseMean } from './choose-mean.ts';
import { chooseWithEquity } from './choose-with-equity.ts';
import { chooseWorst } from './choose-worst.ts';
import { ImpossiblePlan } from './impossible-plan.ts';
import type { Plan } from './plan.ts';
import { handAnswer, type PlanAnswer, planAnswer } from './plan-answer.ts';
import { type PlanSources, type Situation, situationCandidates, situationOf } from './situation.ts';
import type { CutBy, SolvedChoice } from './solved-choice.ts';

/** What is known of an answer while the search goes on. */
export interface FirstPlaces {
  readonly gap: number;
  readonly isOptimal: boolean;
  readonly value: number;
  readonly places: readonly {
    readonly id: string;
    readonly name: string;
    readonly longitude: number;
    readonly latitude: number;
  }[];
}

/** When the search for an answer ends, and who is told on the way. */
export interface SolveOptions extends Omit<ChoiceOptions, 'onImprovement'> {
  /** Told each better answer on the way. */
  readonly onFirstPlaces?: (first: FirstPlaces) => void;
  /** Asked between two steps: where it says why, the search stops and the best answer so far stands. */
  readonly cutBy?: () => CutBy | null;
}

/**
 * Answers a plan: chooses the places that its question asks for, or applies the reader's own.
 *
 * @throws ImpossiblePlan when there is no answer, and says why.
 */
export function* solvePlan(
  sources: PlanSources,
  plan: Plan,
  options: SolveOptions = {},
): Steps<PlanAnswer> {
  if (plan.question !== 'close') {
    return planAnswer(yield* solveChoice(sources, plan, options));
  }
  const situation = situationOf(sources, plan);
  if (plan.closed.length === 0 && plan.added.length === 0) {
    throw new ImpossiblePlan({ reason: 'nothing-to-close' });
  }
  return handAnswer(situation);
}

/**
 * Chooses the places that the question of a plan asks for.
 *
 * @throws ImpossiblePlan when there is no answer, and says why.
 */
export function* solveChoice(
  sources: PlanSources,
  plan: Plan,
  { onFirstPlaces, cutBy = () => null, linearSolver, ...search }: SolveOptions = {},
): Steps<SolvedChoice> {
  const situation = situationOf(sources, plan);
  const candidates = situationCandidates(situation, sources.places);
  yield 0.02;
  const problem = coverProblemOf(situation, candidates);
  yield 0.04;
  let best: Choice | null = null;
  const onImprovement = (choice: Choice) => {
    best = choice;
    onFirstPlaces?.({
      gap: choice.gap,
      isOptimal: choice.isOptimal,
      value: choice.value,
      places: choice.sites.map((site) => ({
        id: candidates.ids[site],
        name: candidates.names[site],
        longitude: candidates.longitude[site],
        latitude: candidates.latitude[site],
      })),
    });
  };
  let isSolverMissing = false;
  const asking = () => {
    const asked = linearSolver?.() ?? null;
    isSolverMissing ||= asked === null;
    return asked;
  };
  const searching = { ...search, onImprovement, linearSolver: linearSolver && asking };
  const steps = choose(situation, problem, searching);
  const laidOut = { situation, problem };
  try {
    for (;;) {
      const step = steps.next();
      if (step.done) {
        return { ...laidOut, choice: step.value, cutBy: isSolverMissing ? 'solver' : null };
      }
      yield 0.04 + 0.92 * step.value;
      const cut = best && cutBy();
      if (cut) return { ...laidOut, choice: best!, cutBy: cut };
    }
  } finally {
    // A search that is left gives back what it holds of a solver.
    steps.return(undefined as never);
  }
}

function choose(
  situation: Situation,
  problem: CoverProblemOfPlan,
  options: ChoiceOptions,
): Steps<Choice> {
  const { question, equity } = situation.plan;
  switch (question) {
    case 'fewest':
      return chooseFewest(situation, problem, options);
    case 'mean':
      return chooseMean(situation, problem.candidates, options);
    case 'worst':
      return chooseWorst(situation, problem.candidates, options);
    default:
      return equity
        ? chooseWithEquity(situation, problem, equity, options)
        : chooseCovering(situation, problem, options);
  }
}
