import { partialCovering } from '../../../core/location/partial-covering.ts';
import { setCovering } from '../../../core/location/set-covering.ts';
import type { Steps } from '../../../core/steps.ts';
import { type Choice, type ChoiceOptions, type CoverProblemOfPlan, chosenBy } from './choice.ts';
import { ImpossiblePlan } from './impossible-plan.ts';
import type { Situation } from './situation.ts';

/**
 * The fewest places so that all the demand, or a share of it, is within the threshold. Sites are in
 * ascending order.
 *
 * @throws ImpossiblePlan when no place is needed, or all candidates together are not enough.
 */
export function* chooseFewest(
  situation: Situation,
  problem: CoverProblemOfPlan,
  options: ChoiceOptions = {},
): Steps<Choice> {
  const { plan } = situation;
  const { candidates, pairs, weights, coveredBefore } = problem;
  const { gapTarget, seed } = options;
  const left = weights.reduce((sum, weight) => sum + weight, 0);
  const total = coveredBefore + left;
  const share = plan.sharePercent / 100;
  if (coveredBefore >= share * total * (1 - 1e-12)) {
    throw new ImpossiblePlan({ reason: 'all-covered', km: plan.threshold });
  }
  requireReachable(situation, problem, total);
  const input = { pairs, weights, candidateCount: candidates.ids.length };
  // The kernel's share is that of the demand it is given: what is not covered yet.
  const needed = Math.min(1, (share * total - coveredBefore) / left);
  return yield* chosenBy(
    (onImprovement: ((found: FoundSites) => void) | undefined): Steps<FoundSites> => {
      const search = { gapTarget, seed, onImprovement };
      return plan.sharePercent === 100
        ? setCovering(input, search)
        : partialCovering(input, needed, search);
    },
    choiceOf,
    options,
  );
}

interface FoundSites {
  readonly sites: readonly number[];
  readonly lowerBound: number;
  readonly gap: number;
  readonly isOptimal: boolean;
}

function choiceOf({ sites, lowerBound, gap, isOptimal }: FoundSites): Choice {
  return { sites, gap, isOptimal, value: sites.length, bound: lowerBound };
}

function requireReachable(
  { plan, data }: Situation,
  { rows, pairs, weights }: CoverProblemOfPlan,
  total: number,
): void {
  let people = 0;
  let missing = 0;
  rows.forEach((part, row) => {
    if (pairs.offsets[row + 1] > pairs.offsets[row]) return;
    people += data.parts.people[part];
    missing += weights[row];
  });
  if (missing === 0) return;
  if (plan.sharePercent === 100) {
    throw new ImpossiblePlan({ reason: 'out-of-reach', people, km: plan.threshold });
  }
  const most = (100 * (total - missing)) / total;
  if (most >= plan.sharePercent) return;
  throw new ImpossiblePlan({ reason: 'share-out-of-reach', percent: plan.sharePercent, most });
}
