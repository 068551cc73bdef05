import { type MedianAnswer, pMedian } from '../../../core/location/p-median.ts';
import type { Steps } from '../../../core/steps.ts';
import { type Choice, type ChoiceOptions, requireCount } from './choice.ts';
import { ImpossiblePlan } from './impossible-plan.ts';
import type { NamedPoints } from './planner-data.ts';
import { reachablePairs } from './reach.ts';
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
  const { data, isInArea, demand, fixedKm } = situation;
  const count = requireCount(situation, candidates);
  const rows = Uint32Array.from(isInArea.keys()).filter(
    (part) => isInArea[part] === 1 && demand.weights[part] > 0,
  );
  const weights = Float64Array.from(rows, (part) => demand.weights[part]);
  const fixed = Float64Array.from(rows, (part) => fixedKm[part]);
  const unserved = fixed.filter(Number.isNaN).length;
  if (unserved * candidates.ids.length > MOST_PAIRS) {
    const people = rows.reduce((sum, part) => sum + data.parts.people[part], 0);
    throw new ImpossiblePlan({ reason: 'unserved', people });
  }
  const reach = fixed.map((km) => (Number.isNaN(km) ? FARTHEST_KM : km));
  const pairs = reachablePairs(data.parts, rows, candidates, reach);
  const fallbackCost = fixed.map((km, row) => {
    if (!Number.isNaN(km)) return km;
    let farthest = 0;
    for (let entry = pairs.offsets[row]; entry < pairs.offsets[row + 1]; entry++) {
      farthest = Math.max(farthest, pairs.distanceKm[entry]);
    }
    return farthest;
  });
  const { onImprovement, ...search } = options;
  const choiceOf = ({
    sites,
    gap,
    isOptimal,
    meanCost,
    lowerBound,
    cost,
  }: MedianAnswer): Choice => ({
    sites,
    gap,
    isOptimal,
    value: meanCost,
    bound: cost > 0 ? (meanCost * lowerBound) / cost : 0,
  });
  const input = {
    pairs,
    weights,
    candidateCount: candidates.ids.length,
    costs: pairs.distanceKm,
    fallbackCost,
  };
  const told = onImprovement && ((better: MedianAnswer) => onImprovement(choiceOf(better)));
  return choiceOf(yield* pMedian(input, count, { ...search, onImprovement: told }));
}

/** Wider than any territory of comparison. */
const FARTHEST_KM = 2000;
