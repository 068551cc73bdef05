import { seededRandom } from '../../random.ts';
import { disputedDemand, servingSites } from './disputed-demand.ts';
import { dominatedSites } from './dominated-sites.ts';
import { interchange } from './interchange.ts';
import { guidedKicks } from './kicks.ts';
import {
  type LagrangianBound,
  startLagrangian,
  tightenBound,
  topSites,
} from './lagrangian-bound.ts';
import { type BenefitProblem, benefitOf } from './problem.ts';
import { type ReducedProblem, reduceProblem } from './reduction.ts';
import { strengthenProblem } from './required-demand.ts';
import { fixSites } from './site-fixing.ts';

/** What a search knows at any moment; `value` ≤ optimum ≤ `bound`. */
export interface SearchState {
  /** Best benefit known, and the sites of the searched problem that bring it. */
  value: number;
  sites: readonly number[];
  bound: number;
  /** Parts explored so far. */
  nodes: number;
}

/** When the search for a better solution ends. */
export interface SearchOptions {
  /** Solutions that beat the best known one by less than this are not looked for. */
  readonly tolerance: number;
  /** Gives up after that many nodes. */
  readonly mostNodes?: number;
  readonly seed?: number;
}

/** Solutions still to be explored: those with the chosen sites and without the closed ones. */
interface Node {
  readonly chosen: readonly number[];
  /** What these decisions leave to decide, and prices of its demand points. */
  readonly problem: BenefitProblem;
  readonly prices: Float64Array;
  readonly bound: number;
}

/** Subgradient steps between two looks at the result. */
const ROUND = 25;
const ROOT_ROUNDS = 40;
const LEAST_ROUNDS = 5;
/** A round that leaves more of the gap than this ends the work on a node. */
const STALLED = 0.97;
const WARM_STEP_FACTOR = 0.3;
const ROOT_KICKS = 300;
/** Part of the sites, or of the demand, whose loss makes it worth starting again on the reduced problem. */
const WORTH_RESTARTING = 0.1;
const MOST_COMPARISONS = 2e6;
/** Benefits in the problems of open nodes beyond which the search gives up: about 240 MB. */
const MOST_HELD = 1e7;

/**
 * Best-first branch and bound with Lagrangian bounds, reduced-cost fixing of sites and of demand, and
 * reduction.
 *
 * It branches on who serves one demand point: the first of its sites, else the second, … else none.
 * Each branch decides much, where opening or closing one site among near equals decides little.
 *
 * Yields after each bounded piece of work with `state` up to date. On return the optimum is within
 * `tolerance` of `state.value`, unless `mostNodes` was reached (`state.bound` then tells).
 */
export function* searchOptimum(
  given: BenefitProblem,
  count: number,
  state: SearchState,
  { tolerance, mostNodes = Infinity, seed = 1 }: SearchOptions,
): Generator<void, void, void> {
  const root: BenefitProblem = {
    ...given,
    originalSite: Uint32Array.from({ length: given.siteCount }, (_, site) => site),
  };
  const random = seededRandom(seed);
  const target = () => state.value + tolerance;
  const offer = (sites: readonly number[]) => {
    const value = benefitOf(root, sites);
    if (value <= state.value) return;
    state.value = value;
    state.sites = sites;
  };
  const open: Node[] = [
    {
      chosen: [],
      problem: root,
      prices: new Float64Array(root.demandCount),
      bound: state.bound,
    },
  ];
  let held = root.byDemand.indices.length;
  while (open.length > 0 && state.nodes < mostNodes && held < MOST_HELD) {
    const node = takeHighest(open);
    held -= node.problem.byDemand.indices.length;
    if (node.bound <= target()) {
      open.length = 0;
      break;
    }
    state.bound = Math.min(state.bound, node.bound);
    state.nodes++;
    yield* explore(node, state.nodes === 1);
  }
  const unexplored = open.reduce((most, { bound }) => Math.max(most, bound), -Infinity);
  state.bound = Math.max(state.value, Math.min(state.bound, unexplored));

  function* explore(node: Node, isRoot: boolean): Generator<void, void, void> {
    const chosen = [...node.chosen];
    let current: Pick<ReducedProblem, 'problem' | 'prices'> = node;
    let { bound } = node;
    let stepFactor = isRoot ? 1 : WARM_STEP_FACTOR;
    for (;;) {
      const left = count - chosen.length;
      if (offerIfDecided(current.problem, chosen, left)) return;
      const dominated = dominatedSites(current.problem, MOST_COMPARISONS);
      if (dominated.includes(1)) {
        current = reduceProblem(current.problem, current.prices, [], dominated, true);
        continue;
      }
      const { problem } = current;
      const lagrangian = startLagrangian(problem, left, { prices: current.prices, stepFactor });
      yield* tighten(lagrangian, chosen, isRoot);
      bound = Math.min(bound, lagrangian.bestBound);
      if (bound <= target()) return;

      const fixed = fixSites(lagrangian, target());
      for (const site of fixed.open) chosen.push(problem.originalSite[site]);
      const rest = count - chosen.length;
      const strong = strengthenProblem(lagrangian, target());
      const reduced = reduceProblem(
        strong.problem,
        strong.prices,
        fixed.open,
        fixed.closed,
        rest > 0,
      );
      current = reduced;
      stepFactor = WARM_STEP_FACTOR;
      const lost = problem.siteCount - reduced.problem.siteCount;
      if ((isRoot ? lost : fixed.count) >= WORTH_RESTARTING * problem.siteCount) continue;
      // The root goes as far as it can at once: what has only become dearer brings it little news.
      const merged = problem.demandCount - reduced.problem.demandCount;
      const changed = isRoot ? merged : strong.count;
      if (changed >= WORTH_RESTARTING * problem.demandCount) continue;
      if (offerIfDecided(current.problem, chosen, rest)) return;
      const share = Float64Array.from(reduced.keptSites, (site) => lagrangian.share[site]);
      yield* branch(reduced, share, { chosen, bound });
      return;
    }
  }

  /** Lowers the bound as far as it goes well, and looks for better solutions on the way. */
  function* tighten(
    lagrangian: LagrangianBound,
    chosen: readonly number[],
    isRoot: boolean,
  ): Generator<void, void, void> {
    const { problem } = lagrangian;
    const improve = function* (sites: readonly number[], kicks: number) {
      let better: readonly number[] = yield* interchange(problem, sites);
      if (kicks > 0) {
        better = yield* guidedKicks(problem, better, { kicks, random, weights: lagrangian.share });
      }
      offer([...chosen, ...better.map((site) => problem.originalSite[site])]);
    };
    let lastGap = Infinity;
    for (let round = 1; ; round++) {
      const going = tightenBound(lagrangian, ROUND, target());
      yield;
      if (isRoot) state.bound = Math.min(state.bound, lagrangian.bestBound);
      if (lagrangian.bestBound <= target()) return;
      if (isRoot) yield* improve(topSites(lagrangian), 0);
      const gap = lagrangian.bestBound - target();
      const stalled = isRoot
        ? round >= ROOT_ROUNDS
        : round >= LEAST_ROUNDS && gap > STALLED * lastGap;
      if (!going || stalled) break;
      lastGap = gap;
      const { count: fixed } = fixSites(lagrangian, target());
      if (!isRoot && fixed >= WORTH_RESTARTING * problem.siteCount) break;
    }
    yield* improve(topSites(lagrangian), isRoot ? ROOT_KICKS : 0);
  }

  function* branch(
    { problem, prices }: ReducedProblem,
    share: Float64Array,
    { chosen, bound }: Pick<Node, 'chosen' | 'bound'>,
  ): Generator<void, void, void> {
    const left = count - chosen.length;
    const servers = servingSites(problem, disputedDemand(problem, share), share);
    const closedHere = new Uint8Array(problem.siteCount);
    for (const site of [...servers, -1]) {
      const opened = site < 0 ? [] : [site];
      const reduced = reduceProblem(problem, prices, opened, closedHere, left > opened.length);
      const branchChosen = [...chosen, ...opened.map((here) => problem.originalSite[here])];
      if (!offerIfDecided(reduced.problem, branchChosen, left - opened.length)) {
        const lagrangian = startLagrangian(reduced.problem, left - opened.length, {
          prices: reduced.prices,
          stepFactor: WARM_STEP_FACTOR,
        });
        tightenBound(lagrangian, ROUND, target());
        if (lagrangian.bestBound > target()) {
          held += reduced.problem.byDemand.indices.length;
          open.push({
            chosen: branchChosen,
            problem: reduced.problem,
            prices: lagrangian.bestPrices,
            bound: Math.min(bound, lagrangian.bestBound),
          });
        }
      }
      if (site >= 0) closedHere[site] = 1;
      yield;
    }
  }

  function offerIfDecided(
    { siteCount, originalSite }: BenefitProblem,
    chosen: readonly number[],
    left: number,
  ): boolean {
    if (left > 0 && siteCount > left) return false;
    offer(left > 0 ? [...chosen, ...originalSite] : chosen);
    return true;
  }
}

/** Takes the node with the highest bound out of the list, the latest among equals. */
function takeHighest(open: Node[]): Node {
  let highest = 0;
  for (let place = 1; place < open.length; place++) {
    if (open[place].bound >= open[highest].bound) highest = place;
  }
  const [node] = open.splice(highest, 1);
  return node;
}
