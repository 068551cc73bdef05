import type { SparsePairs } from '../access/sparse-pairs.ts';
import { requireNeighbours, requireOffsets } from '../access/sparse-pairs.ts';
import { requireInteger, requireNonNegative } from '../validate.ts';

/** Demand points, candidate sites, and which sites may and do serve. */
export interface LocationInput {
  /** Per demand point the candidate sites that can serve it. */
  readonly pairs: SparsePairs;
  /** Weight ≥ 0 of each demand point, as people; those of weight 0 count for nothing. */
  readonly weights: ArrayLike<number>;
  readonly candidateCount: number;
  /** Ranks of candidates already open: they serve, and are not among the sites to choose. */
  readonly existing?: ArrayLike<number>;
  /** 1 where a candidate may be chosen, 0 where not; by default every one that is not open. */
  readonly eligible?: ArrayLike<number>;
}

/** Which candidates may be chosen, and which are open. */
export interface CandidateSites {
  readonly eligible: Uint8Array;
  readonly eligibleCount: number;
  readonly isExisting: Uint8Array;
}

/**
 * Checks an input and says which candidates may be chosen.
 *
 * @throws RangeError that names the array, index and value, when lengths or ranks do not agree, a
 * weight is negative or not finite, a pair occurs twice, or no demand point has any weight.
 */
export function candidateSites(input: LocationInput): CandidateSites {
  const { pairs, weights, candidateCount, existing = [], eligible } = input;
  requireInteger('candidateCount', candidateCount, 0);
  requireOffsets(pairs, weights.length);
  requireNeighbours(pairs, candidateCount);
  requireDistinctPairs(pairs, candidateCount);
  requireNonNegative('weights', weights);
  requireSomeDemand(weights);
  if (eligible && eligible.length !== candidateCount) {
    throw new RangeError(`eligible has ${eligible.length} items for ${candidateCount} candidates`);
  }
  const isExisting = new Uint8Array(candidateCount);
  for (let place = 0; place < existing.length; place++) {
    requireInteger(`existing[${place}]`, existing[place], 0, candidateCount - 1);
    isExisting[existing[place]] = 1;
  }
  const mayOpen = new Uint8Array(candidateCount);
  let eligibleCount = 0;
  for (let site = 0; site < candidateCount; site++) {
    if (isExisting[site] || (eligible && !eligible[site])) continue;
    mayOpen[site] = 1;
    eligibleCount++;
  }
  return { eligible: mayOpen, eligibleCount, isExisting };
}

/**
 * The same, when `count` of them are to be chosen.
 *
 * @throws RangeError also when there are not so many, or `count` is not a whole number ≥ 1.
 */
export function enoughCandidates(input: LocationInput, count: number): CandidateSites {
  const candidates = candidateSites(input);
  requireInteger('count', count, 1);
  if (count > candidates.eligibleCount) {
    throw new RangeError(
      `count is ${count} but only ${candidates.eligibleCount} candidates may be chosen`,
    );
  }
  return candidates;
}

function requireDistinctPairs({ offsets, neighbours }: SparsePairs, candidateCount: number): void {
  const lastRow = new Int32Array(candidateCount).fill(-1);
  for (let demand = 0; demand + 1 < offsets.length; demand++) {
    for (let entry = offsets[demand]; entry < offsets[demand + 1]; entry++) {
      const site = neighbours[entry];
      if (lastRow[site] === demand) {
        throw new RangeError(`pairs: demand point ${demand} has candidate ${site} twice`);
      }
      lastRow[site] = demand;
    }
  }
}

function requireSomeDemand(weights: ArrayLike<number>): void {
  for (let demand = 0; demand < weights.length; demand++) if (weights[demand] > 0) return;
  throw new RangeError(`no demand: the ${weights.length} weights are all 0`);
}
