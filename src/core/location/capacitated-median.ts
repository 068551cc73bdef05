import type { Steps } from '../steps.ts';
import { type CandidateSites, enoughCandidates } from './candidate-sites.ts';
import {
  type CapacityFound,
  type CapacitySearchOptions,
  maximiseWithCapacities,
} from './capacity/optimum.ts';
import { type CapacityProblem, openLoads, requireCapacities } from './capacity/problem.ts';
import { fallbackCosts, type MedianInput } from './p-median.ts';
import { type ProvenGap, provenGap, relativeGap } from './proven-gap.ts';
import { type AnswerOptions, answeredSearch, type SearchGoal } from './search/answered-search.ts';
import { transposeRows } from './sparse-rows.ts';

/** Candidates that can serve only so many. */
export interface CapacitatedMedianInput extends MedianInput {
  /** Weight ≥ 0 that each candidate can serve, existing ones included. */
  readonly capacities: ArrayLike<number>;
}

/** Sites chosen to serve demand cheaply within their capacities. */
export interface CapacitatedMedianAnswer extends ProvenGap {
  /** Ranks of the chosen candidates, in the order in which they were chosen. */
  readonly sites: readonly number[];
  /** Weight that each of them serves. */
  readonly loads: readonly number[];
  /** Σ weight × cost, fallback included. */
  readonly cost: number;
  /** What no choice of so many sites can undercut. */
  readonly lowerBound: number;
  /** Weight served by no candidate, at the fallback cost. */
  readonly unserved: number;
}

/** When a search under capacities ends, and who is told of better answers. */
export type CapacitatedMedianOptions = CapacitySearchOptions &
  AnswerOptions<CapacitatedMedianAnswer>;

/** Differences below this part of the cost at stake are rounding. */
const ROUNDING = 1e-9;

/**
 * p-median with capacities: where to open `count` sites so that demand is served at least cost, when
 * each site can serve only so much. The weight of a demand point can be shared out.
 *
 * Same search as `capacitatedCovering`: without a solver, a feasible answer with its gap, not always
 * the best.
 *
 * @measure capacitated-median
 * @formula min Σ cᵢⱼ zᵢⱼ with Σⱼ zᵢⱼ = wᵢ, Σᵢ zᵢⱼ ≤ capacityⱼ, zᵢⱼ > 0 only at open j; p new sites
 * @convention Demand is divisible; what finds no room is served at the fallback cost, if there is one.
 * @unit weight × cost: person-kilometres
 * @range 0 or more
 * @missing Weights and capacities must be known; a pair of unknown cost (NaN) is no pair.
 * @reference J. M. Mulvey, M. P. Beck, 1984, Solving capacitated clustering problems.
 *
 * @throws RangeError when `count` exceeds the candidates, there is no demand, the arrays do not agree,
 * or the demand without fallback cost exceeds what so many sites can serve.
 */
export function* capacitatedMedian(
  input: CapacitatedMedianInput,
  count: number,
  options: CapacitatedMedianOptions = {},
): Steps<CapacitatedMedianAnswer> {
  const candidates = enoughCandidates(input, count);
  requireCapacities(input.capacities, candidates);
  const fallback = fallbackCosts(input);
  requireRoom(input, candidates, fallback, count);
  const { problem, atStake } = medianProblem(input, candidates, fallback, count);
  const tolerance = ROUNDING * atStake;
  const totalWeight = problem.weights.reduce((sum, weight) => sum + weight, 0);
  /** Weight that must be served and is not. */
  const leftOut = ({ assignment }: CapacityFound) => {
    const left = assignment.unserved.reduce(
      (sum, units, demand) => (fallback[demand] === Infinity ? sum + units : sum),
      0,
    );
    return left > ROUNDING * totalWeight ? left : 0;
  };
  const answerOf = (found: CapacityFound): CapacitatedMedianAnswer => {
    const cost = atStake - found.assignment.value;
    const lowerBound = Math.min(cost, Math.max(0, atStake - found.bound));
    return {
      sites: found.sites,
      loads: openLoads(problem, found.assignment),
      cost,
      lowerBound,
      unserved: found.assignment.unserved.reduce((sum, units) => sum + units, 0),
      ...provenGap(cost, lowerBound, tolerance),
    };
  };
  const gapOf = (value: number, bound: number) => relativeGap(atStake - value, atStake - bound);
  return yield* answeredSearch(
    searchForAll,
    // Less than the answer allows for, so that its own subtractions do not undo a proof.
    { tolerance: tolerance / 2, gapOf, answerOf },
    options,
  );

  /** A choice that leaves someone out is no answer. */
  function* searchForAll(goal: SearchGoal<CapacityFound>): Steps<CapacityFound> {
    const onImprovement = (better: CapacityFound) => {
      if (leftOut(better) === 0) goal.onImprovement?.(better);
    };
    const search = { ...options, ...goal, onImprovement };
    const found = yield* maximiseWithCapacities(problem, count, search);
    const left = leftOut(found);
    if (left > 0) {
      throw new RangeError(
        `no choice of ${count} sites was found that has room and pairs for everyone: ${left} of the weight is left, fallbackCost expected`,
      );
    }
    return found;
  }
}

function requireRoom(
  { weights, capacities, candidateCount }: CapacitatedMedianInput,
  { eligible, isExisting }: CandidateSites,
  fallback: Float64Array,
  count: number,
): void {
  let needed = 0;
  for (let demand = 0; demand < weights.length; demand++) {
    if (fallback[demand] === Infinity) needed += weights[demand];
  }
  const rooms: number[] = [];
  let room = 0;
  for (let site = 0; site < candidateCount; site++) {
    if (eligible[site]) rooms.push(capacities[site]);
    else if (isExisting[site]) room += capacities[site];
  }
  rooms.sort((a, b) => b - a);
  for (const capacity of rooms.slice(0, count)) room += capacity;
  if (needed > room * (1 + ROUNDING)) {
    throw new RangeError(
      `${count} sites and the existing ones have room for ${room} at most, but ${needed} must be served: fallbackCost expected`,
    );
  }
}

/** What every pair saves against being left out; without a fallback that costs more than any detour. */
function medianProblem(
  { pairs, weights, costs, capacities, candidateCount }: CapacitatedMedianInput,
  { eligible, isExisting }: CandidateSites,
  fallback: Float64Array,
  count: number,
): { problem: CapacityProblem; atStake: number } {
  const existing = Array.from(isExisting.keys()).filter((site) => isExisting[site]);
  let dearest = 0;
  for (let entry = 0; entry < costs.length; entry++) {
    if (costs[entry] > dearest) dearest = costs[entry];
  }
  const leftOut = (dearest + 1) * (count + existing.length + 1);
  const offsets = new Uint32Array(weights.length + 1);
  const indices = new Uint32Array(pairs.neighbours.length);
  const values = new Float64Array(pairs.neighbours.length);
  let size = 0;
  let atStake = 0;
  for (let demand = 0; demand < weights.length; demand++) {
    const without = fallback[demand] === Infinity ? leftOut : fallback[demand];
    atStake += weights[demand] * without;
    for (let entry = pairs.offsets[demand]; entry < pairs.offsets[demand + 1]; entry++) {
      const saved = without - costs[entry];
      if (!(saved > 0)) continue;
      indices[size] = pairs.neighbours[entry];
      values[size++] = saved;
    }
    offsets[demand + 1] = size;
  }
  const rows = { offsets, indices: indices.subarray(0, size), values: values.subarray(0, size) };
  const problem = {
    siteCount: candidateCount,
    demandCount: weights.length,
    bySite: transposeRows(rows, candidateCount),
    weights: Float64Array.from(weights),
    capacities: Float64Array.from(capacities),
    existing,
    eligible,
  };
  return { problem, atStake };
}
