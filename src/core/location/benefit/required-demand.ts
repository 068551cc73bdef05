import { selectLargest } from '../search/largest-values.ts';
import { transposeRows } from '../sparse-rows.ts';
import type { LagrangianBound } from './lagrangian-bound.ts';
import type { BenefitProblem } from './problem.ts';

/** A problem in which what every good choice serves cannot be left out cheaply. */
export interface StrengthenedProblem {
  readonly problem: BenefitProblem;
  /** Prices at which the Lagrangian bound is that of the problem it was made from, or lower. */
  readonly prices: Float64Array;
  /** Demand points merged with others, or made dearer to leave out. */
  readonly count: number;
}

type Priced = Pick<LagrangianBound, 'problem' | 'count' | 'bestPrices' | 'bestBound' | 'bestWorth'>;

/**
 * Where nearly everybody can be served, the relaxation serves each a little and proves little. A
 * demand point without which the bound falls to `target` is served by every choice above it. Whatever
 * has all its sites among its own is served with it: the two are merged. And leaving it out is made to
 * cost as much as the best site is worth. No choice above `target` changes in value, no other gains,
 * and the bound falls closer to them.
 *
 * Only demand points with one benefit, wherever they are served, are looked at: those of covering.
 */
export function strengthenProblem(bound: Priced, target: number): StrengthenedProblem {
  const { problem, bestPrices, bestWorth } = bound;
  const { offsets, indices, values } = problem.byDemand;
  const isRequired = requiredDemand(bound, target);
  const heir = servedWithOthers(problem, isRequired);
  const worth = Float64Array.from(isRequired.keys(), (demand) => values[offsets[demand]]);
  const prices = bestPrices.slice();
  let count = 0;
  heir.forEach((other, demand) => {
    if (other === demand) return;
    worth[other] += values[offsets[demand]];
    prices[other] += bestPrices[demand];
    count++;
  });
  const cost = bestWorth.reduce((most, each) => Math.max(most, each), 0);
  const kept: number[] = [];
  const rowOffsets = [0];
  const rowValues = new Float64Array(values.length);
  const rowSites = new Uint32Array(indices.length);
  let { base } = problem;
  let size = 0;
  for (let demand = 0; demand < problem.demandCount; demand++) {
    if (heir[demand] !== demand) continue;
    const dearer = isRequired[demand] ? Math.max(0, cost - worth[demand]) : 0;
    if (dearer > 0) count++;
    base -= dearer;
    prices[demand] += dearer;
    const more = worth[demand] - values[offsets[demand]] + dearer;
    for (let entry = offsets[demand]; entry < offsets[demand + 1]; entry++) {
      rowSites[size] = indices[entry];
      rowValues[size++] = values[entry] + more;
    }
    rowOffsets.push(size);
    kept.push(demand);
  }
  if (count === 0) return { problem, prices, count };
  const byDemand = {
    offsets: Uint32Array.from(rowOffsets),
    indices: rowSites.slice(0, size),
    values: rowValues.slice(0, size),
  };
  const bySite = transposeRows(byDemand, problem.siteCount);
  return {
    problem: { ...problem, base, demandCount: kept.length, byDemand, bySite },
    prices: Float64Array.from(kept, (demand) => prices[demand]),
    count,
  };
}

/** Marks the demand points that every choice above `target` serves. */
function requiredDemand(
  { problem, count, bestPrices, bestBound, bestWorth }: Priced,
  target: number,
): Uint8Array {
  const { offsets, indices } = problem.byDemand;
  const largest = new Int32Array(count + 1);
  const firstOut =
    selectLargest(bestWorth, count + 1, largest) > count ? bestWorth[largest[count]] : 0;
  const marks = new Uint8Array(problem.demandCount);
  for (let demand = 0; demand < marks.length; demand++) {
    if (!hasOneBenefit(problem, demand)) continue;
    // Left out, it pays nothing, and none of its sites is chosen.
    let loss = bestPrices[demand];
    for (let entry = offsets[demand]; entry < offsets[demand + 1]; entry++) {
      loss += Math.max(0, bestWorth[indices[entry]] - firstOut);
    }
    if (bestBound - loss <= target) marks[demand] = 1;
  }
  return marks;
}

/**
 * For each demand point, itself, or one that every choice above the target serves and whose sites are
 * all among its own.
 */
function servedWithOthers(problem: BenefitProblem, isRequired: Uint8Array): Int32Array {
  const { siteCount, demandCount, byDemand, bySite } = problem;
  const { offsets, indices } = byDemand;
  const demandOf = (site: number) => bySite.offsets[site + 1] - bySite.offsets[site];
  const heir = Int32Array.from({ length: demandCount }, (_, demand) => demand);
  const isSite = new Uint8Array(siteCount);
  for (let demand = 0; demand < demandCount; demand++) {
    if (!isRequired[demand] || heir[demand] !== demand) continue;
    const sites = indices.subarray(offsets[demand], offsets[demand + 1]);
    // Whatever has all the sites has the one that serves fewest.
    let rarest = sites[0];
    for (const site of sites) {
      isSite[site] = 1;
      if (demandOf(site) < demandOf(rarest)) rarest = site;
    }
    for (let place = bySite.offsets[rarest]; place < bySite.offsets[rarest + 1]; place++) {
      const other = bySite.indices[place];
      if (other === demand || heir[other] !== other || !hasOneBenefit(problem, other)) continue;
      let matched = 0;
      for (let entry = offsets[other]; entry < offsets[other + 1]; entry++) {
        matched += isSite[indices[entry]];
      }
      if (matched === sites.length) heir[other] = demand;
    }
    for (const site of sites) isSite[site] = 0;
  }
  // Another may have come to take over the heir itself.
  return heir.map((demand) => {
    let last = demand;
    while (heir[last] !== last) last = heir[last];
    return last;
  });
}

function hasOneBenefit({ byDemand: { offsets, values } }: BenefitProblem, demand: number): boolean {
  return values[offsets[demand]] === values[offsets[demand + 1] - 1];
}
