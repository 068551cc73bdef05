import type { BenefitProblem } from '../benefit/problem.ts';
import { reduceProblem } from '../benefit/reduction.ts';
import { AT_0, AT_1 } from './dual-bound.ts';
import { decideColumns, type Relaxation, type RelaxedSolution } from './relaxation.ts';

/** What is left to choose, and the original sites chosen before. */
export interface SmallerProblem {
  readonly problem: BenefitProblem;
  readonly chosen: readonly number[];
}

/** Part of the sites whose loss makes it worth starting again without them. */
const WORTH_RESTARTING = 0.1;
const WHOLE = 1e-6;

/** The problem without what the bound at the root decides, when that is much of it. */
export function decidedAtRoot(
  { problem, count }: Relaxation,
  root: RelaxedSolution,
  chosen: readonly number[],
  target: number,
): SmallerProblem | null {
  const { siteCount, originalSite } = problem;
  const decided = new Uint8Array(siteCount + problem.demandCount);
  decideColumns(root, decided, target);
  const closed = new Uint8Array(siteCount);
  const opened: number[] = [];
  let lost = 0;
  for (let site = 0; site < siteCount; site++) {
    if (decided[site] === AT_0) closed[site] = 1;
    if (decided[site] === AT_1) opened.push(site);
    if (decided[site]) lost++;
  }
  if (lost < WORTH_RESTARTING * siteCount) return null;
  return {
    problem: withoutSites(problem, opened, closed, count > opened.length),
    chosen: [...chosen, ...opened.map((site) => originalSite[site])],
  };
}

export function withoutSites(
  problem: BenefitProblem,
  opened: readonly number[],
  closed: Uint8Array,
  mustChoose: boolean,
): BenefitProblem {
  const prices = new Float64Array(problem.demandCount);
  return reduceProblem(problem, prices, opened, closed, mustChoose).problem;
}

/**
 * The problem in which only sites that are open in part in a relaxed solution, or chosen in the best
 * choice, may be chosen, and those that are both wholly are.
 *
 * Reference: E. Danna, E. Rothberg and C. Le Pape, 2005, Exploring relaxation induced neighborhoods to
 * improve MIP solutions.
 *
 * @param best original sites
 */
export function narrowedProblem(
  { problem, count }: Relaxation,
  { share }: RelaxedSolution,
  chosen: readonly number[],
  best: readonly number[],
): SmallerProblem {
  const { siteCount, originalSite } = problem;
  const isBest = new Set(best);
  const closed = new Uint8Array(siteCount);
  const opened: number[] = [];
  for (let site = 0; site < siteCount; site++) {
    if (isBest.has(originalSite[site])) {
      if (share[site] > 1 - WHOLE) opened.push(site);
    } else if (share[site] < WHOLE) {
      closed[site] = 1;
    }
  }
  return {
    problem: withoutSites(problem, opened, closed, count > opened.length),
    chosen: [...chosen, ...opened.map((site) => originalSite[site])],
  };
}
