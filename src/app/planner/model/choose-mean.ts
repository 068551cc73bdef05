import { type MedianAnswer, pMedian } from '../../../core/location/p-median.ts';
import type { Steps } from '../../../core/steps.ts';
import { areaDemand, FARTHEST_KM, unservedPlan } from './area-demand.ts';
import { type Choice, type ChoiceOptions, chosenBy, requireCount } from './choice.ts';
import type { NamedPoints } from './planner-data.ts';
import type { Situation } from './situation.ts';

/** Pairs beyond which a search would take more memory than a browser has to spare. */
const MOST_PAIRS = 8_000_000;

/**
 * Where to open places so that the demand-weighted mean distance is least. Where nothing is open in
 * a territory of comparison, its people count as far as the farthest candidate from them.
 *
 * @returns value and bound in kilometres: the mean distance over the demand of the area
 * @throws ImpossiblePlan when more places are asked than there are candidates.
 */
export function* chooseMean(
  situation: Situation,
  candidates: NamedPoints,
  options: ChoiceOptions = {},
): Steps<Choice> {
  const count = requireCount(situation, candidates);
  const { rows, weights, fixedCost } = areaDemand(situation);
  const unserved = fixedCost.filter(Number.isNaN).length;
  if (unserved * candidates.ids.length > MOST_PAIRS) throw unservedPlan(situation, rows);
  const reach = fixedCost.map((km) => (Number.isNaN(km) ? FARTHEST_KM : km));
  const pairs = situation.reach.pairs(rows, candidates, reach);
  const fallbackCost = fixedCost.map((km, row) => {
    if (!Number.isNaN(km)) return km;
    let farthest = 0;
    for (let entry = pairs.offsets[row]; entry < pairs.offsets[row + 1]; entry++) {
      farthest = Math.max(farthest, pairs.distanceKm[entry]);
    }
    return farthest;
  });
  const input = {
    pairs,
    weights,
    candidateCount: candidates.ids.length,
    costs: pairs.distanceKm,
    fallbackCost,
  };
  return yield* chosenBy(
    (onImprovement) => pMedian(input, count, { ...options, onImprovement }),
    choiceOf,
    options,
  );
}

function choiceOf({ sites, gap, isOptimal, meanCost, lowerBound, cost }: MedianAnswer): Choice {
  const bound = cost > 0 ? (meanCost * lowerBound) / cost : 0;
  return { sites, gap, isOptimal, value: meanCost, bound };
}
