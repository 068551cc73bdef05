import type { Steps } from '../steps.ts';
import { candidateSites } from './candidate-sites.ts';
import { type FewestState, findFewestSites, startFewest } from './cover/fewest-sites.ts';
import { coverProblem } from './cover/problem.ts';
import { type CoveringInput, uncoveredDemand } from './maximal-covering.ts';
import { type ProvenGap, provenGap } from './proven-gap.ts';
import type { SparseRows } from './sparse-rows.ts';

/** The fewest sites found. */
export interface FewestSitesAnswer extends ProvenGap {
  /** Ranks of the chosen candidates, ascending. */
  readonly sites: readonly number[];
  /** No choice of fewer sites than this is enough. */
  readonly lowerBound: number;
}

/** When the search for the fewest sites ends, and who is told of better answers. */
export interface FewestSitesOptions {
  /** Relative gap at which to stop, ≥ 0. By default 0: go on to the proven optimum. */
  readonly gapTarget?: number;
  /** Parts of the branch and bound after which to stop with the gap reached. By default 200. */
  readonly mostNodes?: number;
  /** Steps of the local search. By default 20,000. */
  readonly localSteps?: number;
  /** Seed of the local search; the same seed gives the same answer. By default 1. */
  readonly seed?: number;
  /** Told each better answer, or the same with a better bound. */
  readonly onImprovement?: (answer: FewestSitesAnswer) => void;
}

/**
 * Set covering: the fewest sites to open so that every demand point of some weight has an open site
 * within reach.
 *
 * Greedy, local search with row weights, Lagrangian bound, reduction and branch and bound. For a
 * département the optimum is proven; over a large plane the bound stays well below what can be
 * reached (disks overlap, which the relaxation does not see), and the gap says so.
 *
 * @measure set-covering
 * @formula min number of new sites with every i (wᵢ > 0) covered; bound: max over u ≥ 0 of Σ uᵢ + Σⱼ min(0, 1 − Σ over i covered by j of uᵢ), rounded up
 * @convention As spopt LSCP (PySAL), with existing sites free of cost.
 * @unit sites
 * @range 0 to the number of candidates
 * @missing Weights must be known; those of 0 need no cover.
 * @reference C. Toregas, R. Swain, C. ReVelle, L. Bergman, 1971, The location of emergency service facilities; J. E. Beasley, 1990, A Lagrangian heuristic for set-covering problems.
 *
 * @throws RangeError that names the demand point when no candidate covers it, when there is no
 * demand, or when the arrays do not agree.
 */
export function* setCovering(
  input: CoveringInput,
  options: FewestSitesOptions = {},
): Steps<FewestSitesAnswer> {
  const { gapTarget = 0, mostNodes = 200, localSteps = 20_000, seed = 1, onImprovement } = options;
  const problem = coverProblem(rowsToCover(input), input.candidateCount);
  const state = startFewest(problem);
  let told: FewestSitesAnswer | undefined;
  const tell = () => {
    const { sites, lowerBound } = state;
    if (told?.sites.length === sites.length && told.lowerBound === lowerBound) return told;
    told = fewestSitesAnswer(state);
    onImprovement?.(told);
    return told;
  };
  tell();
  let progress = 0.05;
  yield progress;
  for (const _ of findFewestSites(problem, state, { seed, mostNodes, localSteps })) {
    const { gap } = tell();
    if (gap <= gapTarget) break;
    // How long it takes is not known: half of what remains, ever more slowly.
    progress += (1 - progress) / 200;
    yield Math.max(progress, 1 - gap);
  }
  return tell();
}

function fewestSitesAnswer({ sites, lowerBound }: FewestState): FewestSitesAnswer {
  return {
    sites: sites.toSorted((a, b) => a - b),
    lowerBound,
    ...provenGap(sites.length, lowerBound, 0),
  };
}

/** The candidates that cover each demand point still to be covered. */
function rowsToCover(input: CoveringInput): SparseRows {
  const { pairs } = input;
  const candidates = candidateSites(input);
  const { weights } = uncoveredDemand(input, candidates);
  const offsets = [0];
  const indices = new Uint32Array(pairs.neighbours.length);
  let size = 0;
  for (let demand = 0; demand < weights.length; demand++) {
    if (weights[demand] === 0) continue;
    const start = size;
    for (let entry = pairs.offsets[demand]; entry < pairs.offsets[demand + 1]; entry++) {
      if (candidates.eligible[pairs.neighbours[entry]]) indices[size++] = pairs.neighbours[entry];
    }
    if (size === start) {
      throw new RangeError(
        `no candidate that may be chosen covers demand point ${demand} (weight ${weights[demand]})`,
      );
    }
    offsets.push(size);
  }
  return { offsets: Uint32Array.from(offsets), indices: indices.slice(0, size) };
}
