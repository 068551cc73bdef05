import type { BenefitProblem } from '../benefit/problem.ts';
import type {
  LinearBasis,
  LinearRows,
  LinearSolver,
  OpenProgramme,
} from '../search/linear-solver.ts';
import { type CoveringProgramme, coveringProgramme } from './covering-programme.ts';
import { AT_0, AT_1, dualBound, FREE } from './dual-bound.ts';
import { type OddSet, oddCutRows } from './odd-cuts.ts';

/** The relaxation of a covering problem, with the cuts found so far. */
export interface Relaxation {
  readonly problem: BenefitProblem;
  readonly count: number;
  readonly programme: CoveringProgramme;
  readonly open: OpenProgramme;
  /** Rows of the programme, then those of the cuts. */
  readonly rows: LinearRows[];
  readonly sets: OddSet[];
}

/** A solution in parts of the relaxation. */
export interface RelaxedSolution {
  /** What no choice of whole sites brings more than, proven at its prices; −∞ when there is none. */
  readonly bound: number;
  /** Part of each site that is open, and part of each demand point that is left out. */
  readonly share: Float64Array;
  readonly left: Float64Array;
  /** What a column that is 0 takes from the bound as 1, and, below 0, what one that is 1 takes as 0. */
  readonly losses: Float64Array;
  readonly basis: LinearBasis;
}

/** The relaxation without cuts; `open.close()` gives back what it holds. */
export function relaxationOf(
  problem: BenefitProblem,
  count: number,
  solver: LinearSolver,
): Relaxation {
  const programme = coveringProgramme(problem, count);
  return {
    problem,
    count,
    programme,
    open: solver.open(programme),
    rows: [programme.rows],
    sets: [],
  };
}

export function addOddCuts(relaxation: Relaxation, sets: readonly OddSet[]): void {
  const rows = oddCutRows(relaxation.problem, sets);
  relaxation.open.addRows(rows);
  relaxation.rows.push(rows);
  relaxation.sets.push(...sets);
}

/**
 * Solves the relaxation with some columns decided (`FREE`, `AT_0` or `AT_1` of each).
 *
 * @param mostSteps after which it stops: the bound is then a poorer one
 */
export function solveRelaxation(
  { problem, programme, open, rows }: Relaxation,
  decided: Uint8Array,
  start?: LinearBasis,
  mostSteps?: number,
): RelaxedSolution {
  const { siteCount } = problem;
  const { costs, most, scale } = programme;
  const lower = Float64Array.from(decided, (each) => (each === AT_1 ? 1 : 0));
  const upper = Float64Array.from(decided, (each) => (each === AT_0 ? 0 : 1));
  open.setBounds(lower, upper);
  const { status, values, prices, basis } = open.solve(start, mostSteps);
  const solution = {
    share: values.subarray(0, siteCount),
    left: values.subarray(siteCount),
    basis,
  };
  if (status === 'infeasible') {
    const free = new Float64Array(costs.length);
    const isProven = dualBound(free, rows, prices, decided).least > INFEASIBILITY;
    return { ...solution, bound: isProven ? -Infinity : Infinity, losses: free };
  }
  const { least, reducedCosts } = dualBound(costs, rows, prices, decided);
  const losses = reducedCosts;
  for (let column = 0; column < losses.length; column++) losses[column] /= scale;
  return { ...solution, bound: most - least / scale, losses };
}

/** What prices without costs must come to above rounding. */
const INFEASIBILITY = 1e-6;

/** Decides, in place, the columns that every choice above `target` has at 0 or at 1; tells how many. */
export function decideColumns(
  { bound, losses }: RelaxedSolution,
  decided: Uint8Array,
  target: number,
): number {
  let count = 0;
  for (let column = 0; column < decided.length; column++) {
    if (decided[column] !== FREE) continue;
    if (bound - Math.abs(losses[column]) > target) continue;
    decided[column] = losses[column] > 0 ? AT_0 : AT_1;
    count++;
  }
  return count;
}
