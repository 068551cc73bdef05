import type { BenefitProblem } from './benefit-problem.ts';
import { selectLargest } from './largest-values.ts';

/**
 * Lagrangian upper bound of a benefit problem: each demand point pays a price for being served, and
 * a site is worth what its demand points gain above their prices,
 *
 *   L(u) = base + Σᵢ uᵢ + sum of the p largest values of (bonusⱼ + Σᵢ max(0, bᵢⱼ − uᵢ)),
 *
 * which is at least the optimum for every u ≥ 0; its least value is that of the linear relaxation.
 * Reference: G. Cornuéjols, M. L. Fisher and G. L. Nemhauser, 1977, Location of bank accounts to
 * optimize float.
 */
export interface LagrangianBound {
  readonly problem: BenefitProblem;
  /** How many sites may be chosen. */
  readonly count: number;
  /** Prices of the last evaluation, and the best bound with its prices. */
  readonly prices: Float64Array;
  readonly bestPrices: Float64Array;
  bestBound: number;
  /** Worth of each site at `bestPrices`. */
  readonly bestWorth: Float64Array;
  /** Of the last evaluation. */
  bound: number;
  readonly worth: Float64Array;
  /** The `topSize` most valuable sites, in decreasing worth (lowest index on ties). */
  readonly top: Int32Array;
  topSize: number;
  /** Moving average of each site's presence in `top`: a fractional solution. */
  readonly share: Float64Array;
  /** Greatest worths, in decreasing order, that sites left out of the problem can have. */
  readonly outside: Float64Array;
  /** Greatest benefit of each demand point: the length of its price step. */
  readonly scale: Float64Array;
  readonly direction: Float64Array;
  readonly servedTimes: Int32Array;
  stepFactor: number;
  stalledFor: number;
  steps: number;
}

/** A step that closes less than this part of the gap to the target counts as stalled. */
const WORTHWHILE = 1e-4;
const INERTIA = 0.95;
const SHARE_INERTIA = 0.9;
const PATIENCE = 12;
const STEP_DECAY = 0.6;

export function startLagrangian(
  problem: BenefitProblem,
  count: number,
  { prices, stepFactor = 1, outside = new Float64Array(0) }: StartOptions = {},
): LagrangianBound {
  const { siteCount, demandCount, byDemand } = problem;
  const state: LagrangianBound = {
    problem,
    count,
    prices: prices ? prices.slice() : new Float64Array(demandCount),
    bestPrices: new Float64Array(demandCount),
    bestBound: Infinity,
    bestWorth: new Float64Array(siteCount),
    bound: Infinity,
    worth: new Float64Array(siteCount),
    top: new Int32Array(count + 1),
    topSize: 0,
    share: new Float64Array(siteCount),
    outside,
    scale: Float64Array.from(
      { length: demandCount },
      (_, demand) => byDemand.values[byDemand.offsets[demand]] || 0,
    ),
    direction: new Float64Array(demandCount),
    servedTimes: new Int32Array(demandCount),
    stepFactor,
    stalledFor: 0,
    steps: 0,
  };
  evaluate(state);
  for (let place = 0; place < state.topSize; place++) state.share[state.top[place]] = 1;
  return state;
}

interface StartOptions {
  readonly prices?: Float64Array;
  readonly stepFactor?: number;
  readonly outside?: Float64Array;
}

/**
 * Takes up to `iterations` subgradient steps (smoothed direction, scaled by each demand point's
 * greatest benefit, Polyak's length towards `target`); stops as soon as the bound does not exceed
 * `target`, or the steps have become too small to matter.
 *
 * @returns whether further steps may still help
 */
export function tightenBound(
  state: LagrangianBound,
  iterations: number,
  target: number,
  leastStepFactor = 1e-3,
): boolean {
  for (let iteration = 0; iteration < iterations; iteration++) {
    if (state.bestBound <= target || state.stepFactor < leastStepFactor) return false;
    if (!stepPrices(state, target)) return false;
    const before = state.bestBound;
    evaluate(state);
    const better = before - state.bestBound > WORTHWHILE * (before - target);
    state.stalledFor = better ? 0 : state.stalledFor + 1;
    if (state.stalledFor > PATIENCE) {
      state.stalledFor = 0;
      state.stepFactor *= STEP_DECAY;
      state.prices.set(state.bestPrices);
    }
  }
  return true;
}

/** Moves the prices against the subgradient; false when it is zero (the bound is the optimum). */
function stepPrices(state: LagrangianBound, target: number): boolean {
  const { problem, prices, scale, direction, servedTimes, top } = state;
  const { offsets, indices, values } = problem.bySite;
  servedTimes.fill(0);
  for (let place = 0; place < state.topSize; place++) {
    const site = top[place];
    for (let entry = offsets[site]; entry < offsets[site + 1]; entry++) {
      const demand = indices[entry];
      if (values[entry] >= prices[demand]) servedTimes[demand]++;
    }
  }
  const inertia = state.steps++ === 0 ? 0 : INERTIA;
  let norm = 0;
  for (let demand = 0; demand < prices.length; demand++) {
    const slope = prices[demand] > 0 || servedTimes[demand] > 1 ? 1 - servedTimes[demand] : 0;
    let smooth = inertia * direction[demand] + (1 - inertia) * slope;
    if (smooth > 0 && prices[demand] === 0) smooth = 0;
    direction[demand] = smooth;
    norm += smooth * smooth * scale[demand];
  }
  if (norm === 0) return false;
  const length = (state.stepFactor * (state.bound - target)) / norm;
  for (let demand = 0; demand < prices.length; demand++) {
    const price = prices[demand] - length * direction[demand] * scale[demand];
    prices[demand] = Math.max(0, Math.min(price, scale[demand]));
  }
  return true;
}

function evaluate(state: LagrangianBound): void {
  const { problem, prices, worth, share, top, count, outside } = state;
  const { offsets, indices, values } = problem.byDemand;
  worth.set(problem.bonus);
  let bound = problem.base;
  for (let demand = 0; demand < prices.length; demand++) {
    const price = prices[demand];
    bound += price;
    const end = offsets[demand + 1];
    for (let entry = offsets[demand]; entry < end; entry++) {
      const more = values[entry] - price;
      if (more <= 0) break;
      worth[indices[entry]] += more;
    }
  }
  const size = selectLargest(worth, count, top);
  // Sites outside the problem may take the place of the least valuable ones.
  let fromOutside = 0;
  while (
    fromOutside < outside.length &&
    fromOutside < count &&
    (size + fromOutside < count || outside[fromOutside] > worth[top[count - fromOutside - 1]])
  ) {
    fromOutside++;
  }
  state.topSize = Math.min(size, count - fromOutside);
  for (let place = 0; place < state.topSize; place++) bound += worth[top[place]];
  for (let place = 0; place < fromOutside; place++) bound += outside[place];
  state.bound = bound;

  for (let site = 0; site < share.length; site++) share[site] *= SHARE_INERTIA;
  for (let place = 0; place < state.topSize; place++) share[top[place]] += 1 - SHARE_INERTIA;

  if (bound < state.bestBound) {
    state.bestBound = bound;
    state.bestPrices.set(prices);
    state.bestWorth.set(worth);
  }
}
