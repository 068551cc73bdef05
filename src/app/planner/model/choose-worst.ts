import type { PairsWithin } from '../../../core/geo/pairs-within.ts';
import { type CentreAnswer, pCentre } from '../../../core/location/p-centre.ts';
import type { Steps } from '../../../core/steps.ts';
import { areaDemand, FARTHEST_KM, unservedPlan } from './area-demand.ts';
import { type Choice, type ChoiceOptions, chosenBy, requireCount } from './choice.ts';
import { ImpossiblePlan } from './impossible-plan.ts';
import type { NamedPoints } from './planner-data.ts';
import type { Situation } from './situation.ts';

/** Demand parts times candidates: a large département has 0.8 million. */
const MOST_PAIRS = 1_500_000;

/**
 * Where to open places so that the worst served demand part is served as well as possible.
 *
 * @returns value and bound in kilometres: the greatest distance
 * @throws ImpossiblePlan when the area is larger than a département, or more places are asked than
 * there are candidates, or a part of the area cannot be served by any.
 */
export function* chooseWorst(
  situation: Situation,
  candidates: NamedPoints,
  options: ChoiceOptions = {},
): Steps<Choice> {
  const count = requireCount(situation, candidates);
  const { rows, weights, fixedCost } = areaDemand(situation);
  if (rows.length * candidates.ids.length > MOST_PAIRS) {
    const most = Math.floor(MOST_PAIRS / candidates.ids.length);
    throw new ImpossiblePlan({ reason: 'area-too-large', parts: rows.length, most });
  }
  const pairs = situation.reach.pairs(rows, candidates, FARTHEST_KM);
  const alone = rows.filter(
    (_, row) => pairs.offsets[row] === pairs.offsets[row + 1] && Number.isNaN(fixedCost[row]),
  );
  if (alone.length > 0) throw unservedPlan(situation, alone);
  // What is open already serves everyone as one more site, which is not among those to choose.
  const network = candidates.ids.length;
  const { gapTarget, seed } = options;
  const choiceOf = ({ sites, radius, lowerBound, gap, isOptimal }: CentreAnswer): Choice => ({
    sites: sites.filter((site) => site !== network),
    gap,
    isOptimal,
    value: radius,
    bound: lowerBound,
  });
  const input = {
    ...withNetwork(pairs, network, fixedCost),
    weights,
    candidateCount: network + 1,
    existing: [network],
  };
  return yield* chosenBy(
    (onImprovement) => pCentre(input, count, { gapTarget, seed, onImprovement }),
    choiceOf,
    options,
  );
}

/** The pairs, each row with one more: the network at its distance (NaN: it serves nobody there). */
function withNetwork(
  { offsets, neighbours, distanceKm }: PairsWithin,
  network: number,
  networkKm: Float64Array,
) {
  const size = neighbours.length + networkKm.length;
  const extended = {
    offsets: offsets.map((offset, row) => offset + row),
    neighbours: new Uint32Array(size),
  };
  const costs = new Float64Array(size);
  networkKm.forEach((km, row) => {
    const start = extended.offsets[row];
    extended.neighbours.set(neighbours.subarray(offsets[row], offsets[row + 1]), start);
    costs.set(distanceKm.subarray(offsets[row], offsets[row + 1]), start);
    extended.neighbours[extended.offsets[row + 1] - 1] = network;
    costs[extended.offsets[row + 1] - 1] = km;
  });
  return { pairs: extended, costs };
}
