import { lazyGreedy } from '../search/lazy-greedy.ts';
import { type SparseRows, transposeRows } from '../sparse-rows.ts';

/**
 * Choose the fewest sites so that every row holds a chosen one. Internal: built from validated
 * input, never exposed.
 */
export interface CoverProblem {
  readonly siteCount: number;
  readonly rowCount: number;
  /** Per row the sites that cover it, ascending. */
  readonly byRow: SparseRows;
  readonly bySite: SparseRows;
  /** Index that each site had in the problem this one was reduced from. */
  readonly originalSite: Uint32Array;
}

/** The problem of rows and the sites that cover each; reduced from no other by default. */
export function coverProblem(
  byRow: SparseRows,
  siteCount: number,
  originalSite: Uint32Array = Uint32Array.from({ length: siteCount }, (_, site) => site),
): CoverProblem {
  const rowCount = byRow.offsets.length - 1;
  return { siteCount, rowCount, byRow, bySite: transposeRows(byRow, siteCount), originalSite };
}

/** Below it, costs do not tell sites apart. */
const LEAST_COST = 1e-3;

/**
 * A cover by greedy choice, without any site that the others make needless; lowest index on ties.
 *
 * @param costs reduced costs to be guided by: a site is as good as the rows it adds per cost
 */
export function greedyCover(
  { siteCount, rowCount, bySite }: CoverProblem,
  costs?: Float64Array,
): number[] {
  const coveredTimes = new Int32Array(rowCount);
  const alone = new Float64Array(siteCount);
  const worth = (site: number, rows: number) =>
    costs ? rows / Math.max(LEAST_COST, costs[site]) : rows;
  for (let site = 0; site < siteCount; site++) {
    alone[site] = worth(site, bySite.offsets[site + 1] - bySite.offsets[site]);
  }
  const gainOf = (site: number) => {
    let rows = 0;
    for (let entry = bySite.offsets[site]; entry < bySite.offsets[site + 1]; entry++) {
      if (coveredTimes[bySite.indices[entry]] === 0) rows++;
    }
    return worth(site, rows);
  };
  const pick = (site: number) => {
    for (let entry = bySite.offsets[site]; entry < bySite.offsets[site + 1]; entry++) {
      coveredTimes[bySite.indices[entry]]++;
    }
  };
  const { sites } = lazyGreedy(alone, siteCount, gainOf, pick);
  const needed: number[] = [];
  for (const site of sites.reverse()) {
    const rows = bySite.indices.subarray(bySite.offsets[site], bySite.offsets[site + 1]);
    if (rows.some((row) => coveredTimes[row] === 1)) needed.push(site);
    else for (const row of rows) coveredTimes[row]--;
  }
  return needed.reverse();
}
