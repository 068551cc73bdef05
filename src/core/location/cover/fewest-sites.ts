import { seededRandom } from '../../random.ts';
import { type CoverBound, raiseCoverBound, startCoverBound } from './bound.ts';
import { type CoverProblem, greedyCover } from './problem.ts';
import { reduceCover } from './reduction.ts';
import { searchSmallerCover } from './search.ts';

/** What a search for the smallest cover knows; `lowerBound` ≤ smallest ≤ `sites.length`. */
export interface FewestState {
  sites: readonly number[];
  lowerBound: number;
  nodes: number;
}

/** How long the fewest sites are looked for, and from which seed. */
export interface FewestOptions {
  readonly seed: number;
  readonly mostNodes: number;
  /** Steps of the local search. */
  readonly localSteps: number;
  /** When given, only whether so many sites suffice is asked: stops as soon as that is known. */
  readonly wanted?: number;
}

/** Covers still to be explored: those with the chosen sites and without the closed ones. */
interface Node {
  readonly chosen: readonly number[];
  readonly closed: Uint8Array;
  /** Sites needed at least. */
  readonly least: number;
}

const ROUND = 25;
const ROOT_ROUNDS = 40;
const NODE_ROUNDS = 10;
/** Bounds are rounded up, unless they exceed a whole number by no more than rounding. */
const ROUNDING = 1e-6;
const MOST_COMPARISONS = 5e7;

/** Starts from all that greedy choice finds; `lowerBound` is 0 or 1 so far. */
export function startFewest(problem: CoverProblem): FewestState {
  return { sites: greedyCover(problem), lowerBound: Math.min(1, problem.rowCount), nodes: 0 };
}

/**
 * Fewest sites that cover every row: reduction, local search and Lagrangian bound in turns, then
 * branch and bound on the site that covers a row with few sites. Yields after each bounded piece of
 * work with `state` up to date. Every row must have a site.
 */
export function* findFewestSites(
  given: CoverProblem,
  state: FewestState,
  { seed, mostNodes, localSteps, wanted = Infinity }: FewestOptions,
): Generator<void, void, void> {
  const random = seededRandom(seed);
  const root = { ...given, originalSite: given.originalSite.map((_, site) => site) };
  /** Only covers of at most so many sites are still of interest. */
  const limit = () => Math.min(state.sites.length - 1, wanted);
  const isDone = () => state.sites.length <= wanted && wanted < Infinity;
  const offer = (sites: readonly number[]) => {
    if (sites.length < state.sites.length) state.sites = sites;
  };
  const raise = (least: number) => {
    state.lowerBound = Math.max(state.lowerBound, Math.min(least, limit() + 1));
  };

  if (isDone() || state.lowerBound > limit()) return;
  const first = reduceCover(root, [], new Uint8Array(root.siteCount), MOST_COMPARISONS);
  yield;
  yield* searchBothSides(first.problem, first.chosen);
  if (isDone() || state.lowerBound > limit()) return;

  const open: Node[] = [
    { chosen: first.chosen, closed: new Uint8Array(root.siteCount), least: state.lowerBound },
  ];
  while (open.length > 0 && state.nodes < mostNodes) {
    const node = takeLowest(open);
    raise(node.least);
    if (node.least > limit()) return;
    state.nodes++;
    yield* explore(node);
    if (isDone()) return;
  }
  raise(open.reduce((least, node) => Math.min(least, node.least), Infinity));

  function* searchBothSides(
    problem: CoverProblem,
    chosen: readonly number[],
  ): Generator<void, void, void> {
    const lift = (sites: readonly number[]) => [
      ...chosen,
      ...sites.map((site) => problem.originalSite[site]),
    ];
    const start = greedyCover(problem);
    offer(lift(start));
    if (problem.rowCount === 0) {
      raise(chosen.length);
      return;
    }
    const search = searchSmallerCover(problem, {
      start,
      random,
      steps: localSteps,
      enough: wanted === Infinity ? 0 : Math.max(0, wanted - chosen.length),
    });
    const bound = startCoverBound(problem);
    let goesDown = true;
    let goesUp = true;
    for (let round = 0; goesDown || goesUp; round++) {
      if (goesDown) {
        const piece = search.next();
        offer(lift(piece.value));
        goesDown = !piece.done;
      }
      if (goesUp) {
        goesUp = round < ROOT_ROUNDS && raiseBound(bound, chosen.length);
        raise(chosen.length + roundedUp(bound.bestBound));
      }
      yield;
      if (isDone() || state.lowerBound > limit()) return;
    }
  }

  function raiseBound(bound: CoverBound, chosenCount: number): boolean {
    const missing = limit() - chosenCount;
    return raiseCoverBound(bound, ROUND, { target: missing + 1, enough: missing + ROUNDING });
  }

  function* explore(node: Node): Generator<void, void, void> {
    const closed = node.closed.slice();
    let chosen = node.chosen;
    for (;;) {
      const reduced = reduceCover(root, chosen, closed, MOST_COMPARISONS);
      if (!reduced.isFeasible) return;
      chosen = [...chosen, ...reduced.chosen];
      const { problem } = reduced;
      if (chosen.length > limit()) return;
      if (problem.rowCount === 0) {
        offer(chosen);
        return;
      }
      const bound = startCoverBound(problem);
      for (let round = 0; round < NODE_ROUNDS && raiseBound(bound, chosen.length); round++) yield;
      if (chosen.length + roundedUp(bound.bestBound) > limit()) return;
      const greedy = greedyCover(problem, bound.bestCosts);
      offer([...chosen, ...greedy.map((site) => problem.originalSite[site])]);
      const hopeless = limit() - chosen.length - bound.bestBound + ROUNDING;
      const dear = Array.from(bound.bestCosts.keys()).filter(
        (site) => bound.bestCosts[site] > hopeless,
      );
      for (const site of dear) closed[problem.originalSite[site]] = 1;
      if (10 * dear.length >= problem.siteCount) continue;
      branch(bound, { chosen, closed, least: chosen.length + roundedUp(bound.bestBound) });
      return;
    }
  }

  /** One node per site of a row with few sites, the sites before it closed. */
  function branch(
    { problem, bestCosts, share }: CoverBound,
    { chosen, closed, least }: Node,
  ): void {
    const { offsets, indices } = problem.byRow;
    let row = 0;
    let fewest = Infinity;
    for (let other = 0; other < problem.rowCount; other++) {
      let usable = 0;
      for (let entry = offsets[other]; entry < offsets[other + 1]; entry++) {
        if (!closed[problem.originalSite[indices[entry]]]) usable++;
      }
      if (usable < fewest) {
        fewest = usable;
        row = other;
      }
    }
    const sites = Array.from(indices.subarray(offsets[row], offsets[row + 1]))
      .filter((site) => !closed[problem.originalSite[site]])
      .sort((a, b) => share[b] - share[a] || bestCosts[a] - bestCosts[b] || a - b);
    const closedSoFar = closed.slice();
    for (const site of sites) {
      const original = problem.originalSite[site];
      open.push({ chosen: [...chosen, original], closed: closedSoFar.slice(), least });
      closedSoFar[original] = 1;
    }
  }
}

function roundedUp(bound: number): number {
  return Math.ceil(bound - ROUNDING);
}

/** Takes the node that needs fewest sites; among equals the deepest, then the one made first. */
function takeLowest(open: Node[]): Node {
  let lowest = 0;
  for (let place = 1; place < open.length; place++) {
    const node = open[place];
    const best = open[lowest];
    if (node.least > best.least) continue;
    if (node.least < best.least || node.chosen.length > best.chosen.length) lowest = place;
  }
  const [node] = open.splice(lowest, 1);
  return node;
}
