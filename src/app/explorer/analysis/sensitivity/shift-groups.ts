/** Cells a side of the grid in which units are counted. */
export const GRID = 20;

/** Units counted by the two shares that they have: the chart of tens of thousands of them. */
export interface ShareCell {
  /** Lower bounds of the cell, 0–100. */
  readonly first: number;
  readonly second: number;
  readonly count: number;
}

/** Counts units in square cells of their two shares; those that lack either are left out. */
export function shareCells(first: Float64Array, second: Float64Array): ShareCell[] {
  const counts = new Map<number, number>();
  const cellOf = (percent: number) => Math.min(GRID - 1, Math.floor((percent * GRID) / 100));
  for (let i = 0; i < first.length; i++) {
    if (Number.isNaN(first[i]) || Number.isNaN(second[i])) continue;
    const cell = cellOf(first[i]) * GRID + cellOf(second[i]);
    counts.set(cell, (counts.get(cell) ?? 0) + 1);
  }
  return [...counts]
    .sort(([a], [b]) => a - b)
    .map(([cell, count]) => ({
      first: (Math.floor(cell / GRID) * 100) / GRID,
      second: ((cell % GRID) * 100) / GRID,
      count,
    }));
}

/** Quarters of each share, as a table: rows of the first, columns of the second. */
export function shareQuarters(first: Float64Array, second: Float64Array): number[][] {
  const table = Array.from({ length: 4 }, () => [0, 0, 0, 0]);
  const quarterOf = (percent: number) => Math.min(3, Math.floor(percent / 25));
  for (let i = 0; i < first.length; i++) {
    if (Number.isNaN(first[i]) || Number.isNaN(second[i])) continue;
    table[quarterOf(first[i])][quarterOf(second[i])]++;
  }
  return table;
}
