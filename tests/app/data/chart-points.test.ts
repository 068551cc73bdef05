import { describe, expect, it } from 'vitest';
import { chartPoints, mostMarks } from '../../../src/app/data/console/chart-points.ts';
import type { Grid } from '../../../src/app/grid/grid.ts';

const grid = (rows: readonly (readonly [string | number | null, number | null])[]): Grid => ({
  rows: rows.length,
  columns: [
    { name: 'x', kind: 'number', values: rows.map(([x]) => x) },
    { name: 'y', kind: 'number', values: rows.map(([, y]) => y) },
  ],
});

describe('marks of a chart', () => {
  it('are the rows with numbers, a line in the order of x; the others are counted', () => {
    const rows = grid([
      [3, 1],
      [1, 2],
      [2, null],
      [null, 4],
      [2, Number.NaN],
    ]);
    expect(chartPoints(rows, 'line', 0, 1)).toEqual({
      points: [
        { x: 1, y: 2 },
        { x: 3, y: 1 },
      ],
      missing: 3,
      beyond: 0,
    });
    expect(chartPoints(rows, 'scatter', 0, 1).points.map(({ x }) => x)).toEqual([3, 1]);
  });

  it('are no more than can be told apart', () => {
    const many = grid(Array.from({ length: mostMarks.bar + 2 }, (_, i) => [i, i]));
    const { points, beyond } = chartPoints(many, 'bar', 0, 1);
    expect([points.length, beyond]).toEqual([mostMarks.bar, 2]);
  });
});
