import { seededRandom } from '../../random.ts';
import { searchByCuts } from '../cuts/branch-and-cut.ts';
import { fitsCuts } from '../cuts/covering-programme.ts';
import { highestBound, takeHighest } from '../search/highest-bound.ts';
import type { AskedSolver, LinearSolver } from '../search/linear-solver.ts';
import { disputedDemand, servingSites } from './disputed-demand.ts';
import { dominatedSites } from './dominated-sites.ts';
import { interchange } from './interchange.ts';
import { guidedKicks } from './kicks.ts';
import { type LagrangianBound, startLagrangian, tightenBound } from './lagrangian-bound.ts';
import { type BenefitProblem, benefitOf } from './problem.ts';
import { type ReducedProblem, reduceProblem } from './reduction.ts';
import { strengthenProblem } from './required-demand.ts';
import { fixSites } from './site-fixing.ts';
import { ROUND, tightenNode, WORTH_RESTARTING } from './tightening.ts';

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
  /** Asked for a solver when a part is left that cuts may decide. */
  readonly linearSolver?: () => AskedSolver;
}

/** Solutions still to be explored: those with the chosen sites and without the closed ones. */
interface Node {
  readonly chosen: readonly number[];
  /** What these decisions leave to decide, and prices of its demand points. */
  readonly problem: BenefitProblem;
  readonly prices: Float64Array;
  readonly bound: number;
}

const WARM_STEP_FACTOR = 0.3;
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
  { tolerance, mostNodes = Infinity, seed = 1, linearSolver }: SearchOptions,
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
  let leftByCuts = -Infinity;
  while (open.length > 0 && state.nodes < mostNodes && held < MOST_HELD) {
    const node = takeHighest(open)!;
    held -= node.problem.byDemand.indices.length;
    if (node.bound <= target()) {
      open.length = 0;
      break;
    }
    state.bound = Math.min(state.bound, node.bound);
    state.nodes++;
    yield* explore(node, state.nodes === 1);
  }
  state.bound = Math.max(
    state.value,
    Math.min(state.bound, Math.max(highestBound(open), leftByCuts)),
  );

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
      const solver = fitsCuts(reduced.problem) ? yield* solverOnceThere() : null;
      if (solver) return yield* cut(reduced.problem, chosen, solver);
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
    yield* tightenNode(lagrangian, isRoot, {
      target,
      *improve(sites, kicks) {
        let better: readonly number[] = yield* interchange(problem, sites);
        if (kicks > 0) {
          const guided = { kicks, random, weights: lagrangian.share };
          better = yield* guidedKicks(problem, better, guided);
        }
        offer([...chosen, ...better.map((site) => problem.originalSite[site])]);
      },
      onRootBound(bound) {
        state.bound = Math.min(state.bound, bound);
      },
      // A solver may have to be loaded: the rest of the work on the root leaves time for that.
      onLongRoot() {
        if (fitsCuts(problem)) linearSolver?.();
      },
    });
  }

  /** What is searched meanwhile would lead elsewhere among equal optima: nothing is. */
  function* solverOnceThere(): Generator<void, LinearSolver | null, void> {
    for (;;) {
      const asked = linearSolver?.() ?? null;
      if (asked !== 'awaited') return asked;
      yield;
    }
  }

  function* cut(
    problem: BenefitProblem,
    chosen: readonly number[],
    solver: LinearSolver,
  ): Generator<void, void, void> {
    const others = Math.max(highestBound(open), leftByCuts);
    const left = yield* searchByCuts(problem, chosen, {
      solver,
      count,
      target,
      offer,
      best: () => state.sites,
      onBound: (bound) => {
        state.bound = Math.min(state.bound, Math.max(bound, others));
      },
      mayExplore: () => state.nodes++ < mostNodes,
    });
    leftByCuts = Math.max(leftByCuts, left);
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
