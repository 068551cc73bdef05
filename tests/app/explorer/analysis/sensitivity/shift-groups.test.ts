import { expect, it } from 'vitest';
import {
  shareCells,
  shareQuarters,
} from '../../../../../src/app/explorer/analysis/sensitivity/shift-groups.ts';

const first = Float64Array.of(0, 4.9, 100, 50, Number.NaN, 25);
const second = Float64Array.of(0, 1, 99, 5, 3, Number.NaN);

it('counts units by the cell of their two shares, 100 % in the last one', () => {
  expect(shareCells(first, second)).toEqual([
    { first: 0, second: 0, count: 2 },
    { first: 50, second: 5, count: 1 },
    { first: 95, second: 95, count: 1 },
  ]);
});

it('counts them by quarters in a table', () => {
  expect(shareQuarters(first, second)).toEqual([
    [2, 0, 0, 0],
    [0, 0, 0, 0],
    [1, 0, 0, 0],
    [0, 0, 0, 1],
  ]);
});
