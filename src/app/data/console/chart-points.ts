import type { Cell, Grid } from '../../grid/grid.ts';

export const chartKinds = ['bar', 'line', 'scatter'] as const;
/** How an answer is drawn. */
export type ChartKind = (typeof chartKinds)[number];

/** Most marks that can still be told apart. */
export const mostMarks: Readonly<Record<ChartKind, number>> = {
  bar: 40,
  line: 2000,
  scatter: 5000,
};

/** A mark of a chart. */
export interface ChartPoint {
  readonly x: Cell;
  readonly y: number;
}

/** Marks of two columns, in the order of the rows (of x for a line). */
export interface ChartPoints {
  readonly points: readonly ChartPoint[];
  /** Rows without a number to draw. */
  readonly missing: number;
  /** Rows beyond the most that are drawn. */
  readonly beyond: number;
}

/**
 * The marks of two columns, given by position: rows without a number to draw, and those beyond
 * `mostMarks`, are counted.
 */
export function chartPoints(grid: Grid, kind: ChartKind, x: number, y: number): ChartPoints {
  const xs = grid.columns[x].values;
  const ys = grid.columns[y].values;
  const needsNumber = kind !== 'bar' && grid.columns[x].kind === 'number';
  const known: ChartPoint[] = [];
  for (let row = 0; row < grid.rows; row++) {
    const value = ys[row];
    const isDrawn = typeof value === 'number' && Number.isFinite(value);
    if (isDrawn && xs[row] !== null && (!needsNumber || Number.isFinite(xs[row]))) {
      known.push({ x: xs[row], y: value });
    }
  }
  if (kind === 'line') known.sort((a, b) => (a.x! < b.x! ? -1 : Number(a.x! > b.x!)));
  const points = known.slice(0, mostMarks[kind]);
  return { points, missing: grid.rows - known.length, beyond: known.length - points.length };
}
