import { dominatedSites } from '../benefit/dominated-sites.ts';
import { interchange } from '../benefit/interchange.ts';
import type { BenefitProblem } from '../benefit/problem.ts';
import { highestBound, takeHighest } from '../search/highest-bound.ts';
import { selectLargest } from '../search/largest-values.ts';
import type { LinearBasis, LinearSolver } from '../search/linear-solver.ts';
import { brokenCuts } from './cut-separation.ts';
import { AT_0, AT_1 } from './dual-bound.ts';
import {
  addOddCuts,
  decideColumns,
  type Relaxation,
  type RelaxedSolution,
  relaxationOf,
  solveRelaxation,
} from './relaxation.ts';
import {
  decidedAtRoot,
  narrowedProblem,
  type SmallerProblem,
  withoutSites,
} from './smaller-problem.ts';
import { chooseBranching, emptyRecord } from './strong-branching.ts';

/** What a search by cuts is told, and whom it tells. */
export interface CutSearch {
  readonly solver: LinearSolver;
  /** How many sites may be chosen, those chosen before among them. */
  readonly count: number;
  /** Choices that bring no more are not looked for; it rises when better ones are offered. */
  readonly target: () => number;
  /** Takes a choice of original sites. */
  readonly offer: (sites: readonly number[]) => void;
  /** The best choice known, of original sites; null where it is not to be bettered among fewer sites. */
  readonly best: (() => readonly number[]) | null;
  /** Told what no choice left to be found exceeds. */
  readonly onBound: (bound: number) => void;
  /** Asked before each part of the search whether it may be explored. */
  readonly mayExplore: () => boolean;
}

/** A part still to be explored: what is decided of each column. */
interface Node {
  readonly decided: Uint8Array;
  readonly bound: number;
  readonly start: LinearBasis;
}

const ROUNDS = 10;
/** A round of cuts that leaves more of the gap than this is the last. */
const STALLED = 0.98;
const LEAST_ROUNDS = 3;
/** Parts explored before better choices are looked for among fewer sites, and parts of that search. */
const PARTS_BEFORE_NARROWING = 8;
const MOST_NARROWED_PARTS = 20;
const MOST_COMPARISONS = 2e6;

/**
 * Branch and cut for covering: linear relaxation, odd cuts, reduced costs, and branches on sites that
 * strong branching chooses. Each bound is proven by prices in `dualBound`, whatever the solver says.
 *
 * Yields after each bounded piece of work.
 *
 * @param problem one for which `fitsCuts` holds
 * @param chosen original sites chosen before
 * @returns what no choice that was not explored exceeds; −∞ when all were
 */
export function* searchByCuts(
  problem: BenefitProblem,
  chosen: readonly number[],
  search: CutSearch,
): Generator<void, number, void> {
  const left = search.count - chosen.length;
  // More than may be chosen would be needed: there is nothing better.
  if (left < 0) return -Infinity;
  if (left === 0 || problem.siteCount <= left) {
    search.offer(left > 0 ? [...chosen, ...problem.originalSite] : chosen);
    return -Infinity;
  }
  const smaller = withoutSites(problem, [], dominatedSites(problem, MOST_COMPARISONS), true);
  const relaxation = relaxationOf(smaller, left, search.solver);
  let rest: SmallerProblem | number;
  try {
    rest = yield* searchRelaxation(relaxation, chosen, search);
  } finally {
    relaxation.open.close();
  }
  return typeof rest === 'number' ? rest : yield* searchByCuts(rest.problem, rest.chosen, search);
}

function* searchRelaxation(
  relaxation: Relaxation,
  chosen: readonly number[],
  search: CutSearch,
): Generator<void, SmallerProblem | number, void> {
  const { problem } = relaxation;
  const { target } = search;
  const round = (solution: RelaxedSolution) => offerRounded(relaxation, solution, chosen, search);
  const known = new Set<string>();
  const undecided = new Uint8Array(problem.siteCount + problem.demandCount);
  let root = solveRelaxation(relaxation, undecided);
  for (let rounds = 1; ; rounds++) {
    search.onBound(root.bound);
    yield* round(root);
    if (root.bound <= target()) return -Infinity;
    const sets = rounds > ROUNDS ? [] : brokenCuts(problem, root, known);
    if (sets.length === 0) break;
    const gap = root.bound - target();
    addOddCuts(relaxation, sets);
    const next = solveRelaxation(relaxation, undecided, root.basis);
    if (next.bound < root.bound) root = next;
    if (rounds >= LEAST_ROUNDS && root.bound - target() > STALLED * gap) break;
  }
  search.onBound(root.bound);

  const record = emptyRecord(problem.siteCount);
  const open: Node[] = [{ decided: undecided, bound: root.bound, start: root.basis }];
  let next: Node | undefined;
  let decidedFor = -Infinity;
  let explored = 0;
  /** Of parts that rounding keeps from being decided. */
  let stuck = -Infinity;
  for (;;) {
    if (target() > decidedFor) {
      decidedFor = target();
      const rest = decidedAtRoot(relaxation, root, chosen, decidedFor);
      if (rest) return rest;
    }
    const node = next && next.bound > target() ? next : takeHighest(open);
    next = undefined;
    if (!node || node.bound <= target()) return stuck;
    const unexplored = Math.max(node.bound, highestBound(open), stuck);
    search.onBound(unexplored);
    if (!search.mayExplore()) return unexplored;
    next = yield* explore(node);
    if (++explored === PARTS_BEFORE_NARROWING) yield* searchNarrowed();
  }

  /** Looks for a better choice among the sites that matter; what it proves is of these only. */
  function* searchNarrowed(): Generator<void, void, void> {
    if (!search.best) return;
    const narrowed = narrowedProblem(relaxation, root, chosen, search.best());
    let parts = 0;
    yield* searchByCuts(narrowed.problem, narrowed.chosen, {
      ...search,
      best: null,
      onBound: () => {},
      mayExplore: () => parts++ < MOST_NARROWED_PARTS,
    });
  }

  /** Opens the branches of a node; returns the one to explore next. */
  function* explore(node: Node): Generator<void, Node | undefined, void> {
    let solution = solveRelaxation(relaxation, node.decided, node.start);
    yield* round(solution);
    if (solution.bound > target()) {
      const sets = brokenCuts(problem, solution, known);
      if (sets.length > 0) {
        addOddCuts(relaxation, sets);
        const cut = solveRelaxation(relaxation, node.decided, solution.basis);
        if (cut.bound < solution.bound) solution = cut;
        yield* round(solution);
      }
    }
    if (solution.bound <= target()) return undefined;
    const decided = node.decided.slice();
    decideColumns(solution, decided, target());
    const branching =
      solution.bound < Infinity
        ? chooseBranching(relaxation, solution, decided, target(), record)
        : null;
    yield;
    if (!branching) {
      // All sites are whole and offered, or nothing is known of them.
      stuck = Math.max(stuck, Math.min(node.bound, solution.bound));
      return undefined;
    }
    const branches = [
      branchOf(decided, branching.site, AT_0, branching.closedBound, solution),
      branchOf(decided, branching.site, AT_1, branching.openBound, solution),
    ]
      .filter(({ bound }) => bound > target())
      .sort((a, b) => a.bound - b.bound);
    const best = branches.pop();
    open.push(...branches);
    return best;
  }
}

function branchOf(
  decided: Uint8Array,
  site: number,
  value: number,
  bound: number,
  { bound: most, basis }: RelaxedSolution,
): Node {
  const branch = decided.slice();
  branch[site] = value;
  return { decided: branch, bound: Math.min(bound, most), start: basis };
}

/** Offers the sites that are open most, improved by swaps. */
function* offerRounded(
  { problem, count }: Relaxation,
  { share, bound }: RelaxedSolution,
  chosen: readonly number[],
  { offer }: CutSearch,
): Generator<void, void, void> {
  if (bound === -Infinity) return;
  const largest = new Int32Array(count);
  const size = selectLargest(share, count, largest);
  const better = yield* interchange(problem, Array.from(largest.subarray(0, size)));
  offer([...chosen, ...better.map((site) => problem.originalSite[site])]);
  yield;
}
