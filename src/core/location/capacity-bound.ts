import type { CapacityProblem } from './capacity-problem.ts';
import { selectLargest } from './largest-values.ts';

/**
 * Lagrangian upper bound with capacities: each demand point pays a price u per unit for being
 * served, and a site is worth the units that gain most above their prices, up to its capacity,
 *
 *   L(u) = Σᵢ wᵢ uᵢ + Σ worth of the existing sites + Σ of the p largest worths of the others.
 *
 * Reference: J. M. Mulvey, M. P. Beck, 1984, Solving capacitated clustering problems.
 */
export interface CapacityBound {
  readonly problem: CapacityProblem;
  readonly count: number;
  readonly prices: Float64Array;
  readonly bestPrices: Float64Array;
  bestBound: number;
  bound: number;
  /** The most valuable eligible sites of the last evaluation. */
  readonly top: Int32Array;
  topSize: number;
  /** Units of each demand point served in the relaxed solution. */
  readonly servedUnits: Float64Array;
  /** Greatest benefit of a unit of each demand point. */
  readonly greatest: Float64Array;
  readonly direction: Float64Array;
  stepFactor: number;
  stalledFor: number;
  isFirst: boolean;
}

const INERTIA = 0.7;
const PATIENCE = 12;
const STEP_DECAY = 0.6;
const WORTHWHILE = 1e-4;

export function startCapacityBound(problem: CapacityProblem, count: number): CapacityBound {
  const { demandCount, bySite } = problem;
  const greatest = new Float64Array(demandCount);
  bySite.indices.forEach((demand, entry) => {
    greatest[demand] = Math.max(greatest[demand], bySite.values[entry]);
  });
  const state: CapacityBound = {
    problem,
    count,
    prices: new Float64Array(demandCount),
    bestPrices: new Float64Array(demandCount),
    bestBound: Infinity,
    bound: Infinity,
    top: new Int32Array(count),
    topSize: 0,
    servedUnits: new Float64Array(demandCount),
    greatest,
    direction: new Float64Array(demandCount),
    stepFactor: 1,
    stalledFor: 0,
    isFirst: true,
  };
  evaluate(state);
  return state;
}

/**
 * Takes up to `iterations` subgradient steps towards `target`, a value that can be reached.
 *
 * @returns whether further steps may still help
 */
export function tightenCapacityBound(
  state: CapacityBound,
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

function stepPrices(state: CapacityBound, target: number): boolean {
  const { problem, prices, direction, servedUnits, greatest } = state;
  const { weights } = problem;
  const inertia = state.isFirst ? 0 : INERTIA;
  state.isFirst = false;
  let norm = 0;
  for (let demand = 0; demand < prices.length; demand++) {
    // Per unit of weight, so that heavy and light demand points move alike.
    const slope = weights[demand] > 0 ? 1 - servedUnits[demand] / weights[demand] : 0;
    let smooth = inertia * direction[demand] + (1 - inertia) * slope;
    if (smooth > 0 && prices[demand] === 0) smooth = 0;
    direction[demand] = smooth;
    norm += smooth * smooth * weights[demand] * greatest[demand];
  }
  if (norm === 0) return false;
  const length = (state.stepFactor * (state.bound - target)) / norm;
  for (let demand = 0; demand < prices.length; demand++) {
    const price = prices[demand] - length * direction[demand] * greatest[demand];
    prices[demand] = Math.max(0, Math.min(price, greatest[demand]));
  }
  return true;
}

function evaluate(state: CapacityBound): void {
  const { problem, prices, top, count, servedUnits } = state;
  const { siteCount, weights, existing, eligible } = problem;
  let bound = 0;
  for (let demand = 0; demand < prices.length; demand++) bound += weights[demand] * prices[demand];
  const worth = new Float64Array(siteCount);
  for (let site = 0; site < siteCount; site++) {
    if (eligible[site]) worth[site] = fill(problem, site, prices);
  }
  state.topSize = selectLargest(worth, count, top);
  while (state.topSize > 0 && worth[top[state.topSize - 1]] === 0) state.topSize--;
  servedUnits.fill(0);
  for (const site of existing) bound += fill(problem, site, prices, servedUnits);
  for (let rank = 0; rank < state.topSize; rank++) {
    bound += fill(problem, top[rank], prices, servedUnits);
  }
  state.bound = bound;
  if (bound < state.bestBound) {
    state.bestBound = bound;
    state.bestPrices.set(prices);
  }
}

/** What a site gains by serving the units that gain most, up to its capacity. */
function fill(
  { bySite, weights, capacities }: CapacityProblem,
  site: number,
  prices: Float64Array,
  servedUnits?: Float64Array,
): number {
  const { offsets, indices, values } = bySite;
  const entries: number[] = [];
  let wanted = 0;
  let total = 0;
  for (let entry = offsets[site]; entry < offsets[site + 1]; entry++) {
    const gain = values[entry] - prices[indices[entry]];
    if (gain <= 0) continue;
    entries.push(entry);
    wanted += weights[indices[entry]];
    total += weights[indices[entry]] * gain;
  }
  const gainOf = (entry: number) => values[entry] - prices[indices[entry]];
  const isTight = wanted > capacities[site];
  if (isTight) entries.sort((a, b) => gainOf(b) - gainOf(a) || a - b);
  if (!isTight && !servedUnits) return total;
  let room = capacities[site];
  let worth = 0;
  for (const entry of entries) {
    const units = Math.min(room, weights[indices[entry]]);
    worth += units * gainOf(entry);
    room -= units;
    if (servedUnits) servedUnits[indices[entry]] += units;
    if (room <= 0) break;
  }
  return worth;
}
