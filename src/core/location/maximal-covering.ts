import type { Steps } from '../steps.ts';
import { inGreedyOrder } from './benefit/greedy.ts';
import { type BenefitFound, maximiseBenefit } from './benefit/optimum.ts';
import { type CandidateSites, enoughCandidates, type LocationInput } from './candidate-sites.ts';
import { type ProvenGap, provenGap, relativeGap } from './proven-gap.ts';
import { type AnswerOptions, answeredSearch } from './search/answered-search.ts';
import type { SearchOptions } from './search/search-options.ts';
import type { SparseValueRows } from './sparse-rows.ts';

/** A pair says that the candidate covers the demand point. */
export interface CoveringInput extends LocationInput {
  /** 1 for demand points that something other than the candidates covers already. */
  readonly covered?: ArrayLike<number>;
}

/** Sites chosen to cover demand. */
export interface CoveringAnswer extends ProvenGap {
  /** Ranks of the chosen candidates, the one that adds most first. */
  readonly sites: readonly number[];
  /** Weight that each site adds to what is covered before and by the sites listed before it. */
  readonly gains: readonly number[];
  /** Weight covered before any site is chosen. */
  readonly coveredBefore: number;
  /** Weight covered with the chosen sites. */
  readonly covered: number;
  /** What no choice of so many sites can exceed. */
  readonly upperBound: number;
  readonly totalWeight: number;
}

/** When the search for the greatest cover ends, and who is told of better answers. */
export type CoveringOptions = SearchOptions & AnswerOptions<CoveringAnswer>;

/**
 * Maximal covering: where to open `count` sites so that most weight has an open site within reach.
 *
 * Lazy greedy, interchange, Lagrangian bound, reduction and branch and bound: goes on to the proven
 * optimum unless told to stop before, and always says how far from it the answer can be. The gap is
 * that of the weight newly covered. Fewer sites are returned when the others would add nothing.
 *
 * @measure maximal-covering
 * @formula max Σᵢ wᵢ·[some open j covers i], with p new sites; bound: min over u of Σ uᵢ + Σ of the p largest Σᵢ (wᵢ − uᵢ)⁺
 * @convention As spopt MCLP (PySAL); ties go to the lowest ranks, sites are listed in greedy order.
 * @unit that of the weights: people
 * @range 0 to Σ w
 * @missing Weights must be known; a demand point without any pair cannot be covered.
 * @reference R. Church, C. ReVelle, 1974, The maximal covering location problem; G. Cornuéjols, M. L. Fisher, G. L. Nemhauser, 1977, Location of bank accounts to optimize float.
 *
 * @param count sites to choose, 1 to the number of candidates that may be chosen
 * @throws RangeError when `count` exceeds the candidates, there is no demand, or the arrays do not agree.
 */
export function* maximalCovering(
  input: CoveringInput,
  count: number,
  options: CoveringOptions = {},
): Steps<CoveringAnswer> {
  const candidates = enoughCandidates(input, count);
  const demand = uncoveredDemand(input, candidates);
  const bySite = eligibleCoverage(input, candidates, demand.weights);
  const reading = {
    tolerance: demand.isWhole ? WHOLE_TOLERANCE : ROUNDING * demand.uncovered,
    gapOf: relativeGap,
    answerOf: (found: BenefitFound) => coveringAnswer(found, bySite, demand),
  };
  return yield* answeredSearch(
    (goal) => maximiseBenefit(bySite, input.weights.length, count, { ...options, ...goal }),
    reading,
    options,
  );
}

/** With whole weights, a bound less than one above the value proves it. */
const WHOLE_TOLERANCE = 0.999;
const ROUNDING = 1e-9;

/** What is left to cover. */
export interface UncoveredDemand {
  /** Weight of each demand point, 0 where it is covered already. */
  readonly weights: Float64Array;
  readonly uncovered: number;
  readonly total: number;
  /** Whether every weight is a whole number. */
  readonly isWhole: boolean;
}

/** The demand that neither existing sites nor anything else covers. */
export function uncoveredDemand(
  { pairs, weights, covered }: CoveringInput,
  { isExisting }: CandidateSites,
): UncoveredDemand {
  if (covered && covered.length !== weights.length) {
    throw new RangeError(`covered has ${covered.length} items for ${weights.length} demand points`);
  }
  const left = new Float64Array(weights.length);
  let uncovered = 0;
  let total = 0;
  let isWhole = true;
  for (let demand = 0; demand < weights.length; demand++) {
    const weight = weights[demand];
    total += weight;
    if (!Number.isInteger(weight)) isWhole = false;
    let isCovered = Boolean(covered?.[demand]);
    for (
      let entry = pairs.offsets[demand];
      entry < pairs.offsets[demand + 1] && !isCovered;
      entry++
    ) {
      isCovered = isExisting[pairs.neighbours[entry]] === 1;
    }
    if (isCovered) continue;
    left[demand] = weight;
    uncovered += weight;
  }
  return { weights: left, uncovered, total, isWhole };
}

/** Per candidate that may be chosen (others have empty rows), what it would cover. */
export function eligibleCoverage(
  { pairs, candidateCount }: CoveringInput,
  { eligible }: CandidateSites,
  weights: Float64Array,
): SparseValueRows {
  const { offsets, neighbours } = pairs;
  const siteOffsets = new Uint32Array(candidateCount + 1);
  for (let demand = 0; demand < weights.length; demand++) {
    if (weights[demand] === 0) continue;
    for (let entry = offsets[demand]; entry < offsets[demand + 1]; entry++) {
      siteOffsets[neighbours[entry] + 1] += eligible[neighbours[entry]];
    }
  }
  for (let site = 0; site < candidateCount; site++) siteOffsets[site + 1] += siteOffsets[site];
  const next = siteOffsets.slice(0, candidateCount);
  const indices = new Uint32Array(siteOffsets[candidateCount]);
  const values = new Float64Array(indices.length);
  for (let demand = 0; demand < weights.length; demand++) {
    const weight = weights[demand];
    if (weight === 0) continue;
    for (let entry = offsets[demand]; entry < offsets[demand + 1]; entry++) {
      const site = neighbours[entry];
      if (!eligible[site]) continue;
      indices[next[site]] = demand;
      values[next[site]++] = weight;
    }
  }
  return { offsets: siteOffsets, indices, values };
}

function coveringAnswer(
  { sites, value, bound }: BenefitFound,
  bySite: SparseValueRows,
  { weights, uncovered, total, isWhole }: UncoveredDemand,
): CoveringAnswer {
  const most = Math.min(uncovered, isWhole ? Math.floor(bound + 1e-6) : bound);
  const upper = Math.max(value, most);
  const coveredBefore = total - uncovered;
  return {
    ...inGreedyOrder(bySite, weights.length, sites),
    coveredBefore,
    covered: coveredBefore + value,
    upperBound: coveredBefore + upper,
    totalWeight: total,
    ...provenGap(value, upper, ROUNDING * uncovered),
  };
}
