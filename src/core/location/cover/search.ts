import type { Random } from '../../random.ts';
import type { CoverProblem } from './problem.ts';

/** Where a local search for a smaller cover starts, and when it ends. */
export interface CoverSearchOptions {
  readonly start: readonly number[];
  readonly random: Random;
  readonly steps: number;
  /** Stops at a cover of so few sites. */
  readonly enough: number;
}

/** Steps between two yields. */
const PIECE = 200;

/**
 * Looks for smaller covers by local search with row weights: takes a site out of a cover, then
 * swaps sites, making heavier the rows that stay uncovered, until all are covered again, and so on.
 * Yields each `PIECE` of steps the smallest cover so far.
 *
 * Reference: C. Gao, X. Yao, T. Weise, J. Li, 2015, An efficient local search heuristic with row
 * weighting for the unicost set covering problem.
 */
export function* searchSmallerCover(
  { siteCount, rowCount, byRow, bySite }: CoverProblem,
  { start, random, steps, enough }: CoverSearchOptions,
): Generator<readonly number[], readonly number[], void> {
  const coveredTimes = new Int32Array(rowCount);
  const weight = new Float64Array(rowCount).fill(1);
  /** Weight that a site outside would cover, or that one inside alone covers. */
  const score = new Float64Array(siteCount);
  const changedAt = new Int32Array(siteCount);
  /** 0 for a site that was taken out and around which nothing has changed since. */
  const mayEnter = new Uint8Array(siteCount).fill(1);
  const cover = numberSet(siteCount);
  const uncovered = numberSet(rowCount);
  for (let row = 0; row < rowCount; row++) uncovered.add(row);
  for (let site = 0; site < siteCount; site++) {
    score[site] = bySite.offsets[site + 1] - bySite.offsets[site];
  }
  for (const site of start) enter(site);

  let best = start;
  let entered = -1;
  for (let step = 1; step <= steps; step++) {
    while (uncovered.size() === 0) {
      best = cover.items().slice();
      if (best.length <= enough || best.length === 0) return best;
      leave(leastUseful(-1), step);
    }
    if (cover.size() > 0) leave(leastUseful(entered), step);
    const row = uncovered.items()[Math.floor(random() * uncovered.size())];
    const site = mostUseful(row);
    if (site >= 0) {
      enter(site);
      changedAt[site] = step;
      entered = site;
    }
    for (const other of uncovered.items()) {
      weight[other]++;
      for (let entry = byRow.offsets[other]; entry < byRow.offsets[other + 1]; entry++) {
        score[byRow.indices[entry]]++;
      }
    }
    if (step % PIECE === 0) yield best;
  }
  return best;

  function leastUseful(except: number): number {
    let least = -1;
    for (const site of cover.items()) {
      if (site === except && cover.size() > 1) continue;
      if (least < 0 || isBefore(score[site], score[least], site, least)) least = site;
    }
    return least;
  }

  function mostUseful(row: number): number {
    let most = -1;
    for (let entry = byRow.offsets[row]; entry < byRow.offsets[row + 1]; entry++) {
      const site = byRow.indices[entry];
      if (!mayEnter[site]) continue;
      if (most < 0 || isBefore(score[most], score[site], site, most)) most = site;
    }
    return most;
  }

  /** The lower score first, then the site that has waited longest, then the lowest index. */
  function isBefore(low: number, high: number, site: number, other: number): boolean {
    if (low !== high) return low < high;
    if (changedAt[site] !== changedAt[other]) return changedAt[site] < changedAt[other];
    return site < other;
  }

  function enter(site: number): void {
    cover.add(site);
    let alone = 0;
    for (let entry = bySite.offsets[site]; entry < bySite.offsets[site + 1]; entry++) {
      const row = bySite.indices[entry];
      const times = coveredTimes[row]++;
      if (times === 0) {
        uncovered.remove(row);
        alone += weight[row];
      }
      for (let other = byRow.offsets[row]; other < byRow.offsets[row + 1]; other++) {
        const near = byRow.indices[other];
        mayEnter[near] = 1;
        if (times === 0 || (times === 1 && near !== site && cover.has(near))) {
          score[near] -= weight[row];
        }
      }
    }
    score[site] = alone;
  }

  function leave(site: number, step: number): void {
    cover.remove(site);
    let gain = 0;
    for (let entry = bySite.offsets[site]; entry < bySite.offsets[site + 1]; entry++) {
      const row = bySite.indices[entry];
      const times = --coveredTimes[row];
      if (times === 0) {
        uncovered.add(row);
        gain += weight[row];
      }
      for (let other = byRow.offsets[row]; other < byRow.offsets[row + 1]; other++) {
        const near = byRow.indices[other];
        mayEnter[near] = 1;
        if (times === 0 || (times === 1 && cover.has(near))) score[near] += weight[row];
      }
    }
    score[site] = gain;
    mayEnter[site] = 0;
    changedAt[site] = step;
  }
}

/** A set of numbers below a limit, listed in an arbitrary but deterministic order. */
function numberSet(limit: number) {
  const items: number[] = [];
  const place = new Int32Array(limit).fill(-1);
  return {
    items: () => items,
    size: () => items.length,
    has: (item: number) => place[item] >= 0,
    add: (item: number) => {
      place[item] = items.length;
      items.push(item);
    },
    remove: (item: number) => {
      const last = items.pop()!;
      if (last !== item) {
        items[place[item]] = last;
        place[last] = place[item];
      }
      place[item] = -1;
    },
  };
}
