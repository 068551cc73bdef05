import { type CoveringAnswer, maximalCovering } from '../../../core/location/maximal-covering.ts';
import type { Steps } from '../../../core/steps.ts';
import {
  type Choice,
  type ChoiceOptions,
  type CoverProblemOfPlan,
  chosenBy,
  requireCount,
} from './choice.ts';
import { ImpossiblePlan } from './impossible-plan.ts';
import type { Situation } from './situation.ts';

/**
 * Where to open places so that most demand comes within the threshold.
 *
 * @throws ImpossiblePlan when everyone is covered already, or more places are asked than candidates.
 */
export function* chooseCovering(
  situation: Situation,
  problem: CoverProblemOfPlan,
  options: ChoiceOptions = {},
): Steps<Choice> {
  const { candidates, pairs, weights } = problem;
  const count = requireCount(situation, candidates);
  if (weights.length === 0) {
    throw new ImpossiblePlan({ reason: 'all-covered', km: situation.plan.threshold });
  }
  const input = { pairs, weights, candidateCount: candidates.ids.length };
  return yield* chosenBy(
    (onImprovement) => maximalCovering(input, count, { ...options, onImprovement }),
    choiceOf,
    options,
  );
}

function choiceOf({ sites, gap, isOptimal, covered, upperBound }: CoveringAnswer): Choice {
  return { sites, gap, isOptimal, value: covered, bound: upperBound };
}
