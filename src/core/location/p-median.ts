import type { Steps } from '../steps.ts';
import { requireNonNegative, requireNonNegativeOrMissing, requireSameLength } from '../validate.ts';
import { inGreedyOrder } from './benefit/greedy.ts';
import { type BenefitFound, maximiseBenefit } from './benefit/optimum.ts';
import { type CandidateSites, enoughCandidates, type LocationInput } from './candidate-sites.ts';
import { type ProvenGap, provenGap, relativeGap } from './proven-gap.ts';
import { type AnswerOptions, answeredSearch } from './search/answered-search.ts';
import type { SearchOptions } from './search/search-options.ts';
import { type SparseValueRows, transposeRows } from './sparse-rows.ts';

/** Demand points are served at a cost, by their cheapest open site. */
export interface MedianInput extends LocationInput {
  /** Cost ≥ 0 of each pair for one unit of weight, as kilometres; NaN when unknown: no pair. */
  readonly costs: ArrayLike<number>;
  /**
   * Cost ≥ 0 for one unit of weight of being served by none of the candidates: by a point outside
   * them, or a penalty. One number, or one per demand point (NaN: none). Without it, and without an
   * existing site, a demand point must have a pair with every candidate that may be chosen.
   */
  readonly fallbackCost?: number | ArrayLike<number>;
}

/** Sites chosen to serve demand cheaply. */
export interface MedianAnswer extends ProvenGap {
  /** Ranks of the chosen candidates, the one that saves most first. */
  readonly sites: readonly number[];
  /** Σ weight × cost with the chosen sites. */
  readonly cost: number;
  /** Cost per unit of weight: with kilometres and people, the mean distance. */
  readonly meanCost: number;
  /** What no choice of so many sites can undercut. */
  readonly lowerBound: number;
  /** Cost before any site is chosen; NaN when some demand would not be served. */
  readonly costBefore: number;
}

/** When the search for the least mean distance ends, and who is told of better answers. */
export type MedianOptions = SearchOptions & AnswerOptions<MedianAnswer>;

/** An optimum closer than this part of the cost at stake counts as reached. */
const ROUNDING = 1e-9;

/**
 * p-median: where to open `count` sites so that the weighted cost of reaching the cheapest open
 * site is least. Same searches as maximal covering.
 *
 * @measure p-median
 * @formula min Σᵢ wᵢ · min over open j of cᵢⱼ, with p new sites
 * @convention As spopt PMedian (PySAL); ties go to the lowest ranks, sites are listed in greedy order.
 * @unit weight × cost: person-kilometres
 * @range 0 or more
 * @missing Weights must be known; a pair of unknown cost (NaN) is no pair.
 * @reference S. L. Hakimi, 1964, Optimum locations of switching centers; C. ReVelle, R. Swain, 1970, Central facilities location.
 *
 * @param count sites to choose, 1 to the number of candidates that may be chosen
 * @throws RangeError when `count` exceeds the candidates, there is no demand, a demand point might
 * be served by nothing, or the arrays do not agree.
 */
export function* pMedian(
  input: MedianInput,
  count: number,
  options: MedianOptions = {},
): Steps<MedianAnswer> {
  const candidates = enoughCandidates(input, count);
  const served = servedWithoutChoice(input, candidates);
  const bySite = savings(input, candidates, served.costs);
  const { weights } = input;
  const { atStake } = served;
  const tolerance = ROUNDING * atStake;
  const reading = {
    // Less than the answer allows for, so that its own subtractions do not undo a proof.
    tolerance: tolerance / 2,
    gapOf: (value: number, bound: number) => relativeGap(atStake - value, atStake - bound),
    answerOf: (found: BenefitFound) =>
      medianAnswer(found, bySite, { ...served, candidates, weights, tolerance }),
  };
  return yield* answeredSearch(
    (goal) => maximiseBenefit(bySite, weights.length, count, { ...options, ...goal }),
    reading,
    options,
  );
}

/** What demand costs as long as no chosen site serves it. */
interface ServedWithoutChoice {
  /** Cost per unit of weight; where a choice is needed, that of the dearest candidate. */
  readonly costs: Float64Array;
  /** Σ weight × cost. */
  readonly atStake: number;
  readonly needsChoice: boolean;
}

/**
 * Cost per unit of weight of being served by no candidate, Infinity where that cannot be.
 *
 * @throws RangeError when costs are negative or infinite, or their number is not that of the pairs.
 */
export function fallbackCosts({ pairs, weights, costs, fallbackCost }: MedianInput): Float64Array {
  requireSameLength('costs', costs, 'pairs.neighbours', pairs.neighbours);
  requireNonNegativeOrMissing('costs', costs);
  if (fallbackCost === undefined) return new Float64Array(weights.length).fill(Infinity);
  if (typeof fallbackCost === 'number') {
    requireNonNegative('fallbackCost', [fallbackCost]);
    return new Float64Array(weights.length).fill(fallbackCost);
  }
  requireSameLength('fallbackCost', fallbackCost, 'weights', weights);
  requireNonNegativeOrMissing('fallbackCost', fallbackCost);
  return Float64Array.from(fallbackCost, (cost) => (Number.isNaN(cost) ? Infinity : cost));
}

function servedWithoutChoice(
  input: MedianInput,
  { eligible, eligibleCount, isExisting }: CandidateSites,
): ServedWithoutChoice {
  const { pairs, weights, costs } = input;
  const fallback = fallbackCosts(input);
  const without = new Float64Array(weights.length);
  let atStake = 0;
  let needsChoice = false;
  for (let demand = 0; demand < weights.length; demand++) {
    if (weights[demand] === 0) continue;
    let cost = fallback[demand];
    let dearest = 0;
    let known = 0;
    for (let entry = pairs.offsets[demand]; entry < pairs.offsets[demand + 1]; entry++) {
      const site = pairs.neighbours[entry];
      if (Number.isNaN(costs[entry])) continue;
      if (isExisting[site]) cost = Math.min(cost, costs[entry]);
      if (!eligible[site]) continue;
      known++;
      dearest = Math.max(dearest, costs[entry]);
    }
    if (cost === Infinity) {
      if (known < eligibleCount) {
        throw new RangeError(
          `demand point ${demand} has pairs with ${known} of the ${eligibleCount} candidates and nothing else serves it: fallbackCost expected`,
        );
      }
      needsChoice = true;
      cost = dearest;
    }
    without[demand] = cost;
    atStake += weights[demand] * cost;
  }
  return { costs: without, atStake, needsChoice };
}

/** Per candidate that may be chosen, what it saves each demand point, where that is more than 0. */
function savings(
  { pairs, weights, costs, candidateCount }: MedianInput,
  { eligible }: CandidateSites,
  without: Float64Array,
): SparseValueRows {
  const offsets = new Uint32Array(weights.length + 1);
  const indices = new Uint32Array(pairs.neighbours.length);
  const values = new Float64Array(pairs.neighbours.length);
  let size = 0;
  for (let demand = 0; demand < weights.length; demand++) {
    for (let entry = pairs.offsets[demand]; entry < pairs.offsets[demand + 1]; entry++) {
      const saved = weights[demand] * (without[demand] - costs[entry]);
      if (!eligible[pairs.neighbours[entry]] || !(saved > 0)) continue;
      indices[size] = pairs.neighbours[entry];
      values[size++] = saved;
    }
    offsets[demand + 1] = size;
  }
  const rows = { offsets, indices: indices.subarray(0, size), values: values.subarray(0, size) };
  return transposeRows(rows, candidateCount);
}

interface Context extends ServedWithoutChoice {
  readonly candidates: CandidateSites;
  readonly weights: ArrayLike<number>;
  readonly tolerance: number;
}

function medianAnswer(
  { sites, value, bound }: BenefitFound,
  bySite: SparseValueRows,
  { atStake, needsChoice, candidates, weights, tolerance }: Context,
): MedianAnswer {
  const ordered = [...inGreedyOrder(bySite, weights.length, sites).sites];
  // Where no site saves anything all cost the same, but one must be open.
  if (ordered.length === 0 && needsChoice) ordered.push(candidates.eligible.indexOf(1));
  let weight = 0;
  for (let demand = 0; demand < weights.length; demand++) weight += weights[demand];
  const cost = atStake - value;
  const lowerBound = Math.min(cost, Math.max(0, atStake - bound));
  return {
    sites: ordered,
    cost,
    meanCost: cost / weight,
    lowerBound,
    costBefore: needsChoice ? Number.NaN : atStake,
    ...provenGap(cost, lowerBound, tolerance),
  };
}
