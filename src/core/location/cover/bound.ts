import {
  type PriceSteps,
  recordBound,
  startPriceSteps,
  takePriceSteps,
} from '../search/price-steps.ts';
import type { CoverProblem } from './problem.ts';

/**
 * Lagrangian lower bound of a cover problem: each row pays a price u ≥ 0 for being covered,
 *
 *   L(u) = Σᵢ uᵢ + Σⱼ min(0, 1 − Σᵢ∈ⱼ uᵢ),
 *
 * which no cover undercuts; its greatest value is that of the linear relaxation.
 * Reference: J. E. Beasley, 1990, A Lagrangian heuristic for set-covering problems.
 */
export interface CoverBound extends PriceSteps {
  readonly problem: CoverProblem;
  /** 1 − Σ prices of the rows of each site, at the best prices. */
  readonly bestCosts: Float64Array;
  readonly costs: Float64Array;
  /** Moving average of each site's presence in the relaxed solution. */
  readonly share: Float64Array;
}

const INERTIA = 0.9;
const SHARE_INERTIA = 0.9;
const PATIENCE = 15;

/** @param prices to start from; by default each row pays its part of its largest site */
export function startCoverBound(
  problem: CoverProblem,
  prices: Float64Array = fairPrices(problem),
  stepFactor = 0.5,
): CoverBound {
  const { siteCount, rowCount } = problem;
  const ones = new Float64Array(rowCount).fill(1);
  const steps = startPriceSteps(prices.slice(), stepFactor, {
    sense: 1,
    inertia: INERTIA,
    patience: PATIENCE,
    scale: ones,
    most: new Float64Array(rowCount).fill(Infinity),
    normWeights: ones,
  });
  const state: CoverBound = {
    ...steps,
    problem,
    bestCosts: new Float64Array(siteCount),
    costs: new Float64Array(siteCount),
    share: new Float64Array(siteCount),
  };
  evaluate(state);
  return state;
}

/**
 * Takes up to `iterations` subgradient steps towards `target`; stops once the bound is above
 * `enough`, or the steps have become too small to matter.
 *
 * @returns whether further steps may still help
 */
export function raiseCoverBound(
  state: CoverBound,
  iterations: number,
  { target, enough }: { readonly target: number; readonly enough: number },
): boolean {
  const isEnough = (bound: number) => bound > enough;
  return takePriceSteps(state, { setSlopes, evaluate }, { iterations, target, isEnough });
}

/** 1 − the number of sites of the relaxed solution that cover a row. */
function setSlopes({ problem, costs, slopes }: CoverBound): void {
  const { offsets, indices } = problem.bySite;
  slopes.fill(1);
  for (let site = 0; site < costs.length; site++) {
    if (costs[site] >= 0) continue;
    const end = offsets[site + 1];
    for (let entry = offsets[site]; entry < end; entry++) slopes[indices[entry]]--;
  }
}

function evaluate(state: CoverBound): void {
  const { problem, prices, costs, share } = state;
  const { offsets, indices } = problem.bySite;
  let bound = 0;
  for (let row = 0; row < prices.length; row++) bound += prices[row];
  for (let site = 0; site < costs.length; site++) {
    const end = offsets[site + 1];
    let cost = 1;
    for (let entry = offsets[site]; entry < end; entry++) cost -= prices[indices[entry]];
    costs[site] = cost;
    share[site] *= SHARE_INERTIA;
    if (cost >= 0) continue;
    bound += cost;
    share[site] += 1 - SHARE_INERTIA;
  }
  if (recordBound(state, bound)) state.bestCosts.set(costs);
}

function fairPrices({ rowCount, byRow, bySite }: CoverProblem): Float64Array {
  const prices = new Float64Array(rowCount);
  for (let row = 0; row < rowCount; row++) {
    let largest = 1;
    for (let entry = byRow.offsets[row]; entry < byRow.offsets[row + 1]; entry++) {
      const site = byRow.indices[entry];
      largest = Math.max(largest, bySite.offsets[site + 1] - bySite.offsets[site]);
    }
    prices[row] = 1 / largest;
  }
  return prices;
}
