import type { Steps } from '../steps.ts';
import { requireNonNegativeOrMissing, requireSameLength } from '../validate.ts';
import { type CandidateSites, enoughCandidates, type LocationInput } from './candidate-sites.ts';
import { findFewestSites, startFewest } from './cover/fewest-sites.ts';
import { type CoverProblem, coverProblem } from './cover/problem.ts';
import { type ProvenGap, provenGap, relativeGap } from './proven-gap.ts';

/** Every demand point of some weight is to be near an open site. */
export interface CentreInput extends LocationInput {
  /** Cost ≥ 0 of each pair, as kilometres; NaN when unknown: no pair. */
  readonly costs: ArrayLike<number>;
}

/** Sites chosen so that the worst served demand point is served as well as possible. */
export interface CentreAnswer extends ProvenGap {
  /** Ranks of the chosen candidates, ascending. */
  readonly sites: readonly number[];
  /** Greatest cost from a demand point to its cheapest open site. */
  readonly radius: number;
  /** No choice of so many sites has a smaller radius. */
  readonly lowerBound: number;
}

/** When the search for the least greatest distance ends, and who is told of better answers. */
export interface CentreOptions {
  /** Relative gap at which to stop, ≥ 0. By default 0: go on to the proven optimum. */
  readonly gapTarget?: number;
  /** Parts of the branch and bound, for each radius, after which it is left open. By default 40. */
  readonly mostNodes?: number;
  /** Steps of the local search for each radius. By default 5,000. */
  readonly localSteps?: number;
  /** Seed of the local search; the same seed gives the same answer. By default 1. */
  readonly seed?: number;
  /** Told each better answer, or the same with a better bound. */
  readonly onImprovement?: (answer: CentreAnswer) => void;
}

/**
 * p-centre: where to open `count` sites so that the greatest cost to the nearest open site is least.
 * People do not count, only places where someone lives.
 *
 * Bisection over the costs: at each radius, whether `count` sites cover everyone is asked of the set
 * covering search.
 *
 * @measure p-centre
 * @formula min over choices of max over i (wᵢ > 0) of min over open j of cᵢⱼ
 * @convention As spopt PCenter (PySAL), unweighted; existing sites serve and do not count.
 * @unit that of the costs: kilometres
 * @range 0 or more
 * @missing Weights must be known; a pair of unknown cost (NaN) is no pair.
 * @reference S. L. Hakimi, 1964, Optimum locations of switching centers; E. Minieka, 1970, The m-center problem.
 *
 * @param count sites to choose, 1 to the number of candidates that may be chosen
 * @throws RangeError when `count` exceeds the candidates, there is no demand, the arrays do not agree,
 * or no choice of `count` sites was found that serves everyone by the given pairs.
 */
export function* pCentre(
  input: CentreInput,
  count: number,
  options: CentreOptions = {},
): Steps<CentreAnswer> {
  const { gapTarget = 0, mostNodes = 40, localSteps = 5_000, seed = 1, onImprovement } = options;
  const candidates = enoughCandidates(input, count);
  const rows = costRows(input, candidates);
  const radii = usefulRadii(rows);
  /** radii[below] is proven too small, radii[above] is enough. */
  let below = -1;
  let above = radii.length;
  /** The smallest radius of which it could not be said. */
  let smallestOpen = radii.length;
  let sites: readonly number[] = [];
  const answer = (): CentreAnswer => {
    const radius = radii[above];
    const lowerBound = radii[below + 1];
    const chosen = sites.toSorted((a, b) => a - b);
    return { sites: chosen, radius, lowerBound, ...provenGap(radius, lowerBound, 0) };
  };
  const isDone = () =>
    above < radii.length && relativeGap(radii[above], radii[below + 1]) <= gapTarget;

  /** Whether `count` sites are enough at a radius; undefined when that was not found out. */
  function* ask(place: number): Steps<boolean | undefined> {
    const problem = coverWithin(rows, radii[place]);
    const state = startFewest(problem);
    const search = { seed, mostNodes, localSteps, wanted: count };
    for (const _ of findFewestSites(problem, state, search)) {
      yield 1 - Math.log(1 + above - below) / Math.log(3 + radii.length);
    }
    const isEnough = state.sites.length <= count;
    const isTooSmall = state.lowerBound > count;
    if (isEnough) {
      above = place;
      sites = state.sites;
    } else if (isTooSmall) below = Math.max(below, place);
    else smallestOpen = Math.min(smallestOpen, place);
    if ((isEnough || isTooSmall) && above < radii.length) onImprovement?.(answer());
    return isEnough ? true : isTooSmall ? false : undefined;
  }

  if (!(yield* ask(radii.length - 1))) {
    throw new RangeError(
      below === radii.length - 1
        ? `${count} sites cannot serve every demand point by the given pairs`
        : `no choice of ${count} sites was found that serves every demand point by the given pairs`,
    );
  }
  // First down to the smallest radius that can be reached, taking what stays open for too small …
  let tooSmall = below;
  while (above - tooSmall > 1 && !isDone()) {
    const middle = (tooSmall + above) >> 1;
    if (!(yield* ask(middle))) tooSmall = middle;
  }
  // … then up to the greatest radius that is proven too small.
  let notProven = Math.min(smallestOpen, above);
  while (notProven - below > 1 && !isDone()) {
    const middle = (below + notProven) >> 1;
    if ((yield* ask(middle)) !== false) notProven = middle;
  }
  return answer();
}

/** Per demand point of some weight, its candidates from the cheapest to the dearest. */
interface CostRows {
  readonly offsets: Uint32Array;
  readonly sites: Uint32Array;
  readonly costs: Float64Array;
  /** Cost of the cheapest existing site; Infinity when there is none. */
  readonly without: Float64Array;
  readonly candidateCount: number;
}

function costRows(
  { pairs, weights, costs, candidateCount }: CentreInput,
  { eligible, isExisting }: CandidateSites,
): CostRows {
  requireSameLength('costs', costs, 'pairs.neighbours', pairs.neighbours);
  requireNonNegativeOrMissing('costs', costs);
  const offsets = [0];
  const without: number[] = [];
  const sites = new Uint32Array(pairs.neighbours.length);
  const sorted = new Float64Array(pairs.neighbours.length);
  let size = 0;
  for (let demand = 0; demand < weights.length; demand++) {
    if (weights[demand] === 0) continue;
    let existing = Infinity;
    const row: number[] = [];
    for (let entry = pairs.offsets[demand]; entry < pairs.offsets[demand + 1]; entry++) {
      const site = pairs.neighbours[entry];
      if (Number.isNaN(costs[entry])) continue;
      if (isExisting[site]) existing = Math.min(existing, costs[entry]);
      else if (eligible[site]) row.push(entry);
    }
    if (row.length === 0 && existing === Infinity) {
      throw new RangeError(
        `demand point ${demand} (weight ${weights[demand]}) has no pair with a candidate that may be chosen`,
      );
    }
    row.sort((a, b) => costs[a] - costs[b] || a - b);
    for (const entry of row) {
      sites[size] = pairs.neighbours[entry];
      sorted[size++] = costs[entry];
    }
    offsets.push(size);
    without.push(existing);
  }
  return {
    offsets: Uint32Array.from(offsets),
    sites: sites.subarray(0, size),
    costs: sorted.subarray(0, size),
    without: Float64Array.from(without),
    candidateCount,
  };
}

/** The distinct costs, ascending, from the first at which every demand point has a site. */
function usefulRadii({ offsets, costs, without }: CostRows): Float64Array {
  let least = 0;
  for (let row = 0; row < without.length; row++) {
    const cheapest = offsets[row] < offsets[row + 1] ? costs[offsets[row]] : Infinity;
    least = Math.max(least, Math.min(cheapest, without[row]));
  }
  const all = new Float64Array(costs.length + without.length);
  all.set(costs);
  all.set(without, costs.length);
  all.sort();
  return all.filter(
    (cost, i) => cost >= least && cost < Infinity && (i === 0 || cost > all[i - 1]),
  );
}

/** The candidates within the radius of each demand point that no existing site serves so well. */
function coverWithin(
  { offsets, sites, costs, without, candidateCount }: CostRows,
  radius: number,
): CoverProblem {
  const coverOffsets = [0];
  const covering = new Uint32Array(sites.length);
  let size = 0;
  for (let row = 0; row < without.length; row++) {
    if (without[row] <= radius) continue;
    for (let entry = offsets[row]; entry < offsets[row + 1] && costs[entry] <= radius; entry++) {
      covering[size++] = sites[entry];
    }
    coverOffsets.push(size);
  }
  const byRow = { offsets: Uint32Array.from(coverOffsets), indices: covering.slice(0, size) };
  return coverProblem(byRow, candidateCount);
}
