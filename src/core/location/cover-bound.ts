import type { CoverProblem } from './cover-problem.ts';

/**
 * Lagrangian lower bound of a cover problem: each row pays a price u ≥ 0 for being covered,
 *
 *   L(u) = Σᵢ uᵢ + Σⱼ min(0, 1 − Σᵢ∈ⱼ uᵢ),
 *
 * which no cover undercuts; its greatest value is that of the linear relaxation.
 * Reference: J. E. Beasley, 1990, A Lagrangian heuristic for set-covering problems.
 */
export interface CoverBound {
  readonly problem: CoverProblem;
  readonly prices: Float64Array;
  readonly bestPrices: Float64Array;
  bestBound: number;
  /** 1 − Σ prices of the rows of each site, at the best prices. */
  readonly bestCosts: Float64Array;
  bound: number;
  readonly costs: Float64Array;
  /** Moving average of each site's presence in the relaxed solution. */
  readonly share: Float64Array;
  readonly direction: Float64Array;
  readonly coveredTimes: Int32Array;
  stepFactor: number;
  stalledFor: number;
  isFirst: boolean;
}

const INERTIA = 0.9;
const SHARE_INERTIA = 0.9;
const PATIENCE = 15;
const STEP_DECAY = 0.6;
const WORTHWHILE = 1e-4;

/** @param prices to start from; by default each row pays its part of its largest site */
export function startCoverBound(
  problem: CoverProblem,
  prices: Float64Array = fairPrices(problem),
  stepFactor = 0.5,
): CoverBound {
  const { siteCount, rowCount } = problem;
  const state: CoverBound = {
    problem,
    prices: prices.slice(),
    bestPrices: new Float64Array(rowCount),
    bestBound: -Infinity,
    bestCosts: new Float64Array(siteCount),
    bound: -Infinity,
    costs: new Float64Array(siteCount),
    share: new Float64Array(siteCount),
    direction: new Float64Array(rowCount),
    coveredTimes: new Int32Array(rowCount),
    stepFactor,
    stalledFor: 0,
    isFirst: true,
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
  leastStepFactor = 1e-3,
): boolean {
  for (let iteration = 0; iteration < iterations; iteration++) {
    if (state.bestBound > enough || state.stepFactor < leastStepFactor) return false;
    if (!stepPrices(state, target)) return false;
    const before = state.bestBound;
    evaluate(state);
    const better = state.bestBound - before > WORTHWHILE * (target - before);
    state.stalledFor = better ? 0 : state.stalledFor + 1;
    if (state.stalledFor > PATIENCE) {
      state.stalledFor = 0;
      state.stepFactor *= STEP_DECAY;
      state.prices.set(state.bestPrices);
    }
  }
  return true;
}

function stepPrices(state: CoverBound, target: number): boolean {
  const { prices, direction, coveredTimes } = state;
  const inertia = state.isFirst ? 0 : INERTIA;
  state.isFirst = false;
  let norm = 0;
  for (let row = 0; row < prices.length; row++) {
    const slope = 1 - coveredTimes[row];
    let smooth = inertia * direction[row] + (1 - inertia) * slope;
    if (smooth < 0 && prices[row] === 0) smooth = 0;
    direction[row] = smooth;
    norm += smooth * smooth;
  }
  if (norm === 0) return false;
  const length = (state.stepFactor * (target - state.bound)) / norm;
  for (let row = 0; row < prices.length; row++) {
    prices[row] = Math.max(0, prices[row] + length * direction[row]);
  }
  return true;
}

function evaluate(state: CoverBound): void {
  const { problem, prices, costs, coveredTimes, share } = state;
  const { offsets, indices } = problem.bySite;
  coveredTimes.fill(0);
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
    for (let entry = offsets[site]; entry < end; entry++) coveredTimes[indices[entry]]++;
  }
  state.bound = bound;
  if (bound > state.bestBound) {
    state.bestBound = bound;
    state.bestPrices.set(prices);
    state.bestCosts.set(costs);
  }
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
