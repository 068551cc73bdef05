import { selectLargest } from '../search/largest-values.ts';
import {
  type PriceSteps,
  recordBound,
  startPriceSteps,
  takePriceSteps,
} from '../search/price-steps.ts';
import type { BenefitProblem } from './problem.ts';

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
export interface LagrangianBound extends PriceSteps {
  readonly problem: BenefitProblem;
  /** How many sites may be chosen. */
  readonly count: number;
  /** Worth of each site at `bestPrices`. */
  readonly bestWorth: Float64Array;
  /** Worth of each site at the last evaluation. */
  readonly worth: Float64Array;
  /** The `topSize` most valuable sites, in decreasing worth (lowest index on ties). */
  readonly top: Int32Array;
  topSize: number;
  /** Moving average of each site's presence in `top`: a fractional solution. */
  readonly share: Float64Array;
  /** Greatest worths, in decreasing order, that sites left out of the problem can have. */
  readonly outside: Float64Array;
}

const INERTIA = 0.95;
const SHARE_INERTIA = 0.9;
const PATIENCE = 12;

/** The bound at the given prices, 0 by default, before its first step. */
export function startLagrangian(
  problem: BenefitProblem,
  count: number,
  { prices, stepFactor = 1, outside = new Float64Array(0) }: StartOptions = {},
): LagrangianBound {
  const { siteCount, demandCount, byDemand } = problem;
  const greatest = Float64Array.from(
    { length: demandCount },
    (_, demand) => byDemand.values[byDemand.offsets[demand]] || 0,
  );
  // Between equal steps for all and steps in proportion to what is at stake: the lowest bounds.
  const scale = greatest.map(Math.sqrt);
  const steps = startPriceSteps(
    prices ? prices.slice() : new Float64Array(demandCount),
    stepFactor,
    {
      sense: -1,
      inertia: INERTIA,
      patience: PATIENCE,
      scale,
      most: greatest,
      normWeights: scale,
    },
  );
  const state: LagrangianBound = {
    ...steps,
    problem,
    count,
    bestWorth: new Float64Array(siteCount),
    worth: new Float64Array(siteCount),
    top: new Int32Array(count + 1),
    topSize: 0,
    share: new Float64Array(siteCount),
    outside,
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
export function tightenBound(state: LagrangianBound, iterations: number, target: number): boolean {
  const isEnough = (bound: number) => bound <= target;
  return takePriceSteps(state, { setSlopes, evaluate }, { iterations, target, isEnough });
}

/** The most valuable sites of the last evaluation, in decreasing worth. */
export function topSites({ top, topSize }: LagrangianBound): number[] {
  return Array.from(top.subarray(0, topSize));
}

/** 1 − the number of chosen sites that bring a demand point its price or more. */
function setSlopes({ problem, prices, slopes, top, topSize }: LagrangianBound): void {
  const { offsets, indices, values } = problem.bySite;
  slopes.fill(1);
  for (let place = 0; place < topSize; place++) {
    const site = top[place];
    for (let entry = offsets[site]; entry < offsets[site + 1]; entry++) {
      const demand = indices[entry];
      if (values[entry] >= prices[demand]) slopes[demand]--;
    }
  }
  // At a price of 0 that lowers nothing unless it is served twice.
  for (let demand = 0; demand < prices.length; demand++) {
    if (prices[demand] === 0 && slopes[demand] >= 0) slopes[demand] = 0;
  }
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

  for (let site = 0; site < share.length; site++) share[site] *= SHARE_INERTIA;
  for (let place = 0; place < state.topSize; place++) share[top[place]] += 1 - SHARE_INERTIA;

  if (recordBound(state, bound)) state.bestWorth.set(worth);
}
