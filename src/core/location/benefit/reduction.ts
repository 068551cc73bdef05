import { transposeRows } from '../sparse-rows.ts';
import type { BenefitProblem } from './problem.ts';

/** A smaller problem with the same optimum, and prices carried over to it. */
export interface ReducedProblem {
  readonly problem: BenefitProblem;
  readonly prices: Float64Array;
  /** Index in the given problem of each site that is left. */
  readonly keptSites: readonly number[];
}

/** Benefits below this part of a demand point's greatest are rounding. */
const ROUNDING = 1e-12;

/**
 * The problem left when some sites are surely chosen and some surely not.
 *
 * What the open sites bring becomes certain (`base`) and only benefits above it remain. A demand
 * point with one site left becomes a bonus of that site; one that every site left serves brings its
 * least benefit for certain (`mustChoose`: at least one more site will be chosen); demand points
 * with the same sites in the same order of benefit are merged, since the first of them that is
 * chosen serves all.
 *
 * @param prices per demand point of the given problem
 */
export function reduceProblem(
  problem: BenefitProblem,
  prices: Float64Array,
  open: readonly number[],
  closed: Uint8Array,
  mustChoose: boolean,
): ReducedProblem {
  const { siteCount, demandCount, byDemand, bySite } = problem;
  const newSite = new Int32Array(siteCount).fill(-1);
  for (const site of open) newSite[site] = -2;
  const kept: number[] = [];
  for (let site = 0; site < siteCount; site++) {
    if (closed[site] || newSite[site] === -2) continue;
    newSite[site] = kept.length;
    kept.push(site);
  }
  const bonus = Float64Array.from(kept, (site) => problem.bonus[site]);

  const certain = new Float64Array(demandCount);
  let base = problem.base;
  for (const site of open) {
    base += problem.bonus[site];
    for (let entry = bySite.offsets[site]; entry < bySite.offsets[site + 1]; entry++) {
      const demand = bySite.indices[entry];
      if (bySite.values[entry] <= certain[demand]) continue;
      base += bySite.values[entry] - certain[demand];
      certain[demand] = bySite.values[entry];
    }
  }

  const offsets = [0];
  const sites = new Uint32Array(byDemand.indices.length);
  const benefits = new Float64Array(byDemand.indices.length);
  const newPrices: number[] = [];
  const rowsOfHash = new Map<number, number[]>();
  let size = 0;
  for (let demand = 0; demand < demandCount; demand++) {
    let floor = certain[demand];
    const start = size;
    const negligible = ROUNDING * byDemand.values[byDemand.offsets[demand]];
    let hash = 0;
    for (let entry = byDemand.offsets[demand]; entry < byDemand.offsets[demand + 1]; entry++) {
      const site = newSite[byDemand.indices[entry]];
      if (site < 0) continue;
      const benefit = byDemand.values[entry] - floor;
      if (benefit <= negligible) break;
      sites[size] = site;
      benefits[size++] = benefit;
    }
    let price = Math.max(0, prices[demand] - floor);
    if (mustChoose && size - start === kept.length && size > start) {
      const least = benefits[size - 1];
      base += least;
      floor += least;
      price = Math.max(0, price - least);
      while (size > start && benefits[size - 1] <= least + negligible) size--;
      for (let place = start; place < size; place++) benefits[place] -= least;
    }
    if (size - start === 1) bonus[sites[start]] += benefits[start];
    if (size - start <= 1) {
      size = start;
      continue;
    }
    for (let place = start; place < size; place++) {
      hash = (Math.imul(hash, 0x01000193) ^ (sites[place] + 0x9e3779b9)) | 0;
    }
    const row = newPrices.length;
    const alike = rowsOfHash.get(hash);
    const twin = alike?.find((other) =>
      sameSites(sites, offsets[other], offsets[other + 1], start, size),
    );
    if (twin === undefined) {
      if (alike) alike.push(row);
      else rowsOfHash.set(hash, [row]);
      offsets.push(size);
      newPrices.push(price);
    } else {
      for (let place = 0; place < size - start; place++) {
        benefits[offsets[twin] + place] += benefits[start + place];
      }
      newPrices[twin] += price;
      size = start;
    }
  }

  const rows = {
    offsets: Uint32Array.from(offsets),
    indices: sites.slice(0, size),
    values: benefits.slice(0, size),
  };
  return {
    problem: {
      siteCount: kept.length,
      demandCount: newPrices.length,
      byDemand: rows,
      bySite: transposeRows(rows, kept.length),
      bonus,
      base,
      originalSite: Uint32Array.from(kept, (site) => problem.originalSite[site]),
    },
    prices: Float64Array.from(newPrices),
    keptSites: kept,
  };
}

function sameSites(
  sites: Uint32Array,
  start: number,
  end: number,
  otherStart: number,
  otherEnd: number,
): boolean {
  if (end - start !== otherEnd - otherStart) return false;
  for (let place = 0; place < end - start; place++) {
    if (sites[start + place] !== sites[otherStart + place]) return false;
  }
  return true;
}
