import type { Steps } from '../../../core/steps.ts';
import { type Choice, type ChoiceOptions, coverProblemOf } from './choice.ts';
import { chooseCovering } from './choose-covering.ts';
import { chooseFewest } from './choose-fewest.ts';
import { chooseMean } from './choose-mean.ts';
import { chooseWithEquity } from './choose-with-equity.ts';
import { chooseWorst } from './choose-worst.ts';
import { ImpossiblePlan } from './impossible-plan.ts';
import type { Plan } from './plan.ts';
import { handAnswer, type PlanAnswer, planAnswer } from './plan-answer.ts';
import { type PlanSources, situationCandidates, situationOf } from './situation.ts';

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

export interface SolveOptions extends Omit<ChoiceOptions, 'onImprovement'> {
  /** Told each better answer on the way. */
  readonly onFirstPlaces?: (first: FirstPlaces) => void;
  /** Asked between two steps: true stops the search, the best answer so far stands. */
  readonly isEnough?: () => boolean;
}

/**
 * Answers a plan: chooses the places that its question asks for, or applies the reader's own.
 *
 * @throws ImpossiblePlan when there is no answer, and says why.
 */
export function* solvePlan(
  sources: PlanSources,
  plan: Plan,
  { onFirstPlaces, isEnough = () => false, ...search }: SolveOptions = {},
): Steps<PlanAnswer> {
  const situation = situationOf(sources, plan);
  if (plan.question === 'close') {
    if (plan.closed.length === 0 && plan.added.length === 0) {
      throw new ImpossiblePlan({ reason: 'nothing-to-close' });
    }
    return handAnswer(situation);
  }
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
  const options = { ...search, onImprovement };
  const steps = {
    cover: () =>
      plan.equity && plan.network === 'kept'
        ? chooseWithEquity(situation, problem, plan.equity, options)
        : chooseCovering(situation, problem, options),
    offices: () =>
      plan.equity && plan.network === 'kept'
        ? chooseWithEquity(situation, problem, plan.equity, options)
        : chooseCovering(situation, problem, options),
    fewest: () => chooseFewest(situation, problem, options),
    mean: () => chooseMean(situation, candidates, options),
    worst: () => chooseWorst(situation, candidates, options),
  }[plan.question]();
  for (;;) {
    const step = steps.next();
    if (step.done) return planAnswer(situation, problem, step.value);
    yield 0.04 + 0.92 * step.value;
    if (best && isEnough()) return planAnswer(situation, problem, best);
  }
}
