import { selectLargest } from '../search/largest-values.ts';
import {
  type PriceSteps,
  recordBound,
  startPriceSteps,
  takePriceSteps,
} from '../search/price-steps.ts';
import type { CapacityProblem } from './problem.ts';

/**
 * Lagrangian upper bound with capacities: each demand point pays a price u per unit for being
 * served, and a site is worth the units that gain most above their prices, up to its capacity,
 *
 *   L(u) = Σᵢ wᵢ uᵢ + Σ worth of the existing sites + Σ of the p largest worths of the others.
 *
 * Reference: J. M. Mulvey, M. P. Beck, 1984, Solving capacitated clustering problems.
 */
export interface CapacityBound extends PriceSteps {
  readonly problem: CapacityProblem;
  readonly count: number;
  /** The most valuable eligible sites of the last evaluation. */
  readonly top: Int32Array;
  topSize: number;
  /** Units of each demand point served in the relaxed solution. */
  readonly servedUnits: Float64Array;
}

const INERTIA = 0.7;
const PATIENCE = 12;

/** The bound at prices of 0, before its first step. */
export function startCapacityBound(problem: CapacityProblem, count: number): CapacityBound {
  const { demandCount, bySite, weights } = problem;
  const greatest = new Float64Array(demandCount);
  bySite.indices.forEach((demand, entry) => {
    greatest[demand] = Math.max(greatest[demand], bySite.values[entry]);
  });
  const steps = startPriceSteps(new Float64Array(demandCount), 1, {
    sense: -1,
    inertia: INERTIA,
    patience: PATIENCE,
    scale: greatest,
    most: greatest,
    normWeights: greatest.map((benefit, demand) => benefit * weights[demand]),
  });
  const state: CapacityBound = {
    ...steps,
    problem,
    count,
    top: new Int32Array(count),
    topSize: 0,
    servedUnits: new Float64Array(demandCount),
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
): boolean {
  const isEnough = (bound: number) => bound <= target;
  return takePriceSteps(state, { setSlopes, evaluate }, { iterations, target, isEnough });
}

/** Per unit of weight, so that heavy and light demand points move alike. */
function setSlopes({ problem: { weights }, slopes, servedUnits }: CapacityBound): void {
  for (let demand = 0; demand < slopes.length; demand++) {
    slopes[demand] = weights[demand] > 0 ? 1 - servedUnits[demand] / weights[demand] : 0;
  }
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
  recordBound(state, bound);
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
