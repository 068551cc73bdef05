import type { Steps } from '../steps.ts';
import { type CandidateSites, enoughCandidates } from './candidate-sites.ts';
import {
  type CapacityFound,
  type CapacitySearchOptions,
  maximiseWithCapacities,
} from './capacity/optimum.ts';
import { type CapacityProblem, openLoads, requireCapacities } from './capacity/problem.ts';
import type { CoveringInput } from './maximal-covering.ts';
import { type ProvenGap, provenGap, relativeGap } from './proven-gap.ts';
import { type AnswerOptions, answeredSearch } from './search/answered-search.ts';
import { transposeRows } from './sparse-rows.ts';

/** Candidates that can serve only so many. */
export interface CapacitatedCoveringInput extends CoveringInput {
  /** Weight ≥ 0 that each candidate can serve, existing ones included. */
  readonly capacities: ArrayLike<number>;
}

/** Sites chosen to serve demand within their capacities. */
export interface CapacitatedCoveringAnswer extends ProvenGap {
  /** Ranks of the chosen candidates, in the order in which they were chosen. */
  readonly sites: readonly number[];
  /** Weight that each of them serves. */
  readonly loads: readonly number[];
  /** Weight served by the chosen and the existing sites, and by what covers it otherwise. */
  readonly served: number;
  /** What no choice of so many sites can exceed. */
  readonly upperBound: number;
  readonly totalWeight: number;
}

/** When a search under capacities ends, and who is told of better answers. */
export type CapacitatedCoveringOptions = CapacitySearchOptions &
  AnswerOptions<CapacitatedCoveringAnswer>;

/** Differences below this part of the total weight are rounding. */
const ROUNDING = 1e-9;

/**
 * Maximal covering with capacities: where to open `count` sites so that most weight is served within
 * reach, when each site can serve only so much. The weight of a demand point can be shared out.
 *
 * Greedy choice, the best sharing out for each choice tried, and a Lagrangian bound: the gap tells how
 * far the answer can be from the best. With a solver, the optimum where the problem is small enough.
 *
 * @measure capacitated-covering
 * @formula max Σ zᵢⱼ with Σⱼ zᵢⱼ ≤ wᵢ, Σᵢ zᵢⱼ ≤ capacityⱼ, zᵢⱼ > 0 only where an open j covers i; p new sites
 * @convention Demand is divisible, as in the fractional assignment of Current and Storbeck.
 * @unit that of the weights: people
 * @range 0 to Σ w
 * @missing Weights and capacities must be known; a demand point without any pair cannot be served.
 * @reference J. Current, J. Storbeck, 1988, Capacitated covering models.
 *
 * @throws RangeError when `count` exceeds the candidates, there is no demand, no candidate has any
 * capacity, or the arrays do not agree.
 */
export function* capacitatedCovering(
  input: CapacitatedCoveringInput,
  count: number,
  options: CapacitatedCoveringOptions = {},
): Steps<CapacitatedCoveringAnswer> {
  const candidates = enoughCandidates(input, count);
  requireCapacities(input.capacities, candidates);
  const { problem, covered, total } = coveringProblem(input, candidates);
  const tolerance = ROUNDING * total;
  const answerOf = ({ sites, assignment, bound }: CapacityFound): CapacitatedCoveringAnswer => {
    const served = covered + assignment.value;
    const upperBound = Math.max(served, Math.min(total, covered + bound));
    return {
      sites,
      loads: openLoads(problem, assignment),
      served,
      upperBound,
      totalWeight: total,
      ...provenGap(served, upperBound, tolerance),
    };
  };
  const gapOf = (value: number, bound: number) =>
    relativeGap(covered + value, Math.min(total, covered + bound));
  return yield* answeredSearch(
    (goal) => maximiseWithCapacities(problem, count, { ...options, ...goal }),
    // Less than the answer allows for, so that its own subtractions do not undo a proof.
    { tolerance: tolerance / 2, gapOf, answerOf },
    options,
  );
}

/** The demand left by what covers some of it otherwise; every unit served is worth 1. */
function coveringProblem(input: CapacitatedCoveringInput, candidates: CandidateSites) {
  const { pairs, candidateCount, capacities } = input;
  const { eligible, isExisting } = candidates;
  if (input.covered && input.covered.length !== input.weights.length) {
    throw new RangeError(
      `covered has ${input.covered.length} items for ${input.weights.length} demand points`,
    );
  }
  const weights = Float64Array.from(input.weights);
  let covered = 0;
  let total = 0;
  for (let demand = 0; demand < weights.length; demand++) {
    total += weights[demand];
    if (!input.covered?.[demand]) continue;
    covered += weights[demand];
    weights[demand] = 0;
  }
  const rows = {
    offsets: pairs.offsets,
    indices: pairs.neighbours,
    values: new Float64Array(pairs.neighbours.length).fill(1),
  };
  const problem: CapacityProblem = {
    siteCount: candidateCount,
    demandCount: weights.length,
    bySite: transposeRows(rows, candidateCount),
    weights,
    capacities: Float64Array.from(capacities),
    existing: Array.from(isExisting.keys()).filter((site) => isExisting[site]),
    eligible,
  };
  return { problem, covered, total };
}
