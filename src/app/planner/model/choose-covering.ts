import { maximalCovering } from '../../../core/location/maximal-covering.ts';
import type { Steps } from '../../../core/steps.ts';
import {
  type Choice,
  type ChoiceOptions,
  type CoverProblemOfPlan,
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
    throw new ImpossiblePlan({ reason: 'all-covered', km: situation.plan.thresholdKm });
  }
  const { onImprovement, ...search } = options;
  const candidateCount = candidates.ids.length;
  const answer = yield* maximalCovering({ pairs, weights, candidateCount }, count, {
    ...search,
    onImprovement:
      onImprovement &&
      (({ sites, gap, isOptimal, covered, upperBound }) =>
        onImprovement({ sites, gap, isOptimal, value: covered, bound: upperBound })),
  });
  const { sites, gap, isOptimal, covered, upperBound } = answer;
  return { sites, gap, isOptimal, value: covered, bound: upperBound };
}
