import { type CoverProblem, coverProblem } from './problem.ts';

/** What is left of a cover problem, and the sites that every best cover can be taken to have. */
export interface ReducedCover {
  readonly problem: CoverProblem;
  /** Original indexes of the sites chosen while reducing, the given ones left out. */
  readonly chosen: readonly number[];
  /** False when a row has no site left. */
  readonly isFeasible: boolean;
}

/**
 * The cover problem left when some sites are chosen and some closed: rows that are covered go, rows
 * with one site left choose it, a row whose sites include those of another goes (whoever covers the
 * other covers it), a site whose rows are all covered by another goes; again until nothing changes.
 *
 * @param mostComparisons stops looking for dominance after reading that many entries
 */
export function reduceCover(
  problem: CoverProblem,
  open: readonly number[],
  closed: Uint8Array,
  mostComparisons = Infinity,
): ReducedCover {
  const { siteCount, rowCount, byRow, bySite, originalSite } = problem;
  const rowLives = new Uint8Array(rowCount).fill(1);
  const siteLives = new Uint8Array(siteCount).fill(1);
  const rowLength = new Uint32Array(rowCount);
  const siteLength = new Uint32Array(siteCount);
  const chosen: number[] = [];
  let comparisons = 0;

  for (let row = 0; row < rowCount; row++) {
    rowLength[row] = byRow.offsets[row + 1] - byRow.offsets[row];
  }
  for (let site = 0; site < siteCount; site++) {
    siteLength[site] = bySite.offsets[site + 1] - bySite.offsets[site];
  }
  const dropRow = (row: number) => {
    rowLives[row] = 0;
    forEachEntry(byRow, row, (site) => siteLength[site]--);
  };
  const dropSite = (site: number) => {
    siteLives[site] = 0;
    forEachEntry(bySite, site, (row) => rowLength[row]--);
  };
  const choose = (site: number) => {
    forEachEntry(bySite, site, (row) => {
      if (rowLives[row]) dropRow(row);
    });
    siteLives[site] = 0;
  };
  for (const site of open) choose(site);
  for (let site = 0; site < siteCount; site++) {
    if (siteLives[site] && closed[site]) dropSite(site);
  }

  let isFeasible = true;
  for (let changed = true; changed && isFeasible; ) {
    changed = chooseEssential();
    if (isFeasible && comparisons < mostComparisons) {
      if (dropDominatedRows()) changed = true;
      if (dropDominatedSites()) changed = true;
    }
  }
  return { problem: whatIsLeft(), chosen, isFeasible };

  function chooseEssential(): boolean {
    let found = false;
    for (let row = 0; row < rowCount; row++) {
      if (!rowLives[row] || rowLength[row] > 1) continue;
      if (rowLength[row] === 0) {
        isFeasible = false;
        return false;
      }
      found = true;
      for (let entry = byRow.offsets[row]; entry < byRow.offsets[row + 1]; entry++) {
        const site = byRow.indices[entry];
        if (!siteLives[site]) continue;
        chosen.push(originalSite[site]);
        choose(site);
        break;
      }
    }
    return found;
  }

  function dropDominatedRows(): boolean {
    let found = false;
    const mark = new Int32Array(siteCount).fill(-1);
    for (let row = 0; row < rowCount; row++) {
      if (!rowLives[row]) continue;
      let rarest = -1;
      forEachEntry(byRow, row, (site) => {
        if (!siteLives[site]) return;
        mark[site] = row;
        if (rarest < 0 || siteLength[site] < siteLength[rarest]) rarest = site;
      });
      if (rarest < 0) continue;
      forEachEntry(bySite, rarest, (other) => {
        if (other === row || !rowLives[other] || rowLength[other] < rowLength[row]) return;
        // Of equal rows the first stays.
        if (rowLength[other] === rowLength[row] && other < row) return;
        if (countMarked(byRow, other, mark, row) !== rowLength[row]) return;
        dropRow(other);
        found = true;
      });
      if (comparisons > mostComparisons) break;
    }
    return found;
  }

  function dropDominatedSites(): boolean {
    let found = false;
    const mark = new Int32Array(rowCount).fill(-1);
    for (let site = 0; site < siteCount; site++) {
      if (!siteLives[site]) continue;
      let rarest = -1;
      forEachEntry(bySite, site, (row) => {
        if (!rowLives[row]) return;
        mark[row] = site;
        if (rarest < 0 || rowLength[row] < rowLength[rarest]) rarest = row;
      });
      if (rarest < 0) {
        siteLives[site] = 0;
        continue;
      }
      for (let entry = byRow.offsets[rarest]; entry < byRow.offsets[rarest + 1]; entry++) {
        const other = byRow.indices[entry];
        if (other === site || !siteLives[other] || siteLength[other] < siteLength[site]) continue;
        if (siteLength[other] === siteLength[site] && other > site) continue;
        if (countMarked(bySite, other, mark, site) !== siteLength[site]) continue;
        dropSite(site);
        found = true;
        break;
      }
      if (comparisons > mostComparisons) break;
    }
    return found;
  }

  function countMarked(
    rows: CoverProblem['byRow'],
    row: number,
    mark: Int32Array,
    value: number,
  ): number {
    let count = 0;
    const end = rows.offsets[row + 1];
    for (let entry = rows.offsets[row]; entry < end; entry++) {
      if (mark[rows.indices[entry]] === value) count++;
    }
    comparisons += end - rows.offsets[row];
    return count;
  }

  function whatIsLeft(): CoverProblem {
    const newSite = new Int32Array(siteCount).fill(-1);
    const kept: number[] = [];
    for (let site = 0; site < siteCount; site++) {
      if (!siteLives[site] || siteLength[site] === 0) continue;
      newSite[site] = kept.length;
      kept.push(originalSite[site]);
    }
    const offsets = [0];
    const indices: number[] = [];
    for (let row = 0; row < rowCount; row++) {
      if (!rowLives[row]) continue;
      forEachEntry(byRow, row, (site) => {
        if (newSite[site] >= 0 && siteLives[site]) indices.push(newSite[site]);
      });
      offsets.push(indices.length);
    }
    const rows = { offsets: Uint32Array.from(offsets), indices: Uint32Array.from(indices) };
    return coverProblem(rows, kept.length, Uint32Array.from(kept));
  }
}

function forEachEntry(
  { offsets, indices }: CoverProblem['byRow'],
  row: number,
  visit: (column: number) => void,
): void {
  const end = offsets[row + 1];
  for (let entry = offsets[row]; entry < end; entry++) visit(indices[entry]);
}
