import { expect, it } from 'vitest';
import { countCategories } from '../../../../../src/app/explorer/analysis/clusters/count-categories.ts';

it('counts what a selection holds of each category, and nothing of the rest', () => {
  const classes = Int16Array.of(0, 1, 2, 0, -1, 1);
  const population = [100, 200, 400, null, 800, 1600];
  expect(countCategories(Uint32Array.of(0, 1, 2, 3, 4), classes, 2, population)).toEqual([
    { count: 2, population: 100 },
    { count: 1, population: 200 },
  ]);
});
