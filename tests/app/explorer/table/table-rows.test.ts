import { expect, it } from 'vitest';
import { summaryOf } from '../../../../src/app/explorer/table/summary.ts';
import {
  listedPositions,
  ranksByValue,
  sortPositions,
} from '../../../../src/app/explorer/table/table-rows.ts';
import { decodeColumn, encodeColumn } from '../../../../src/edition/column-file.ts';
import type { LevelIndex } from '../../../../src/edition/manifest.ts';

const header = { edition: 'e', indicator: 'i', level: 'commune', decimals: 1 };
const column = decodeColumn(
  'test',
  encodeColumn(header, [
    { kind: 'value', value: 2 },
    { kind: 'missing', reason: 'secret' },
    { kind: 'value', value: 5 },
    { kind: 'value', value: 5 },
    { kind: 'value', value: 1 },
  ]),
  header,
);
const index: LevelIndex = {
  level: 'commune',
  codes: ['01', '02', '03', '04', '05'],
  names: ['Étables', 'Zut', 'Albi', 'Œuilly', 'Nice'],
  population: [10, null, 30, 40, 5],
  bounds: [null, null, null, null, null],
  shards: ['a', 'a', 'a', 'a', 'a'],
  within: { departement: ['A', 'A', 'A', 'B', null] },
};
const all = listedPositions(index, null, null);
const sorted = (key: 'name' | 'code' | 'population' | 0, descending: boolean) => [
  ...sortPositions(all, index, [column], { key, descending }, 'fr'),
];

it('lists the level, or what lies inside a territory', () => {
  expect([...all]).toEqual([0, 1, 2, 3, 4]);
  expect([...listedPositions(index, { level: 'departement', code: 'A' }, null)]).toEqual([0, 1, 2]);
  expect([...listedPositions(index, { level: 'commune', code: '01' }, null)]).toEqual([
    0, 1, 2, 3, 4,
  ]);
});

it('sorts values with the missing ones last in both directions', () => {
  expect(sorted(0, true)).toEqual([2, 3, 0, 4, 1]);
  expect(sorted(0, false)).toEqual([4, 0, 2, 3, 1]);
  expect(sorted('population', true)).toEqual([3, 2, 0, 4, 1]);
});

it('sorts by coverage, the most populous first among equals, those without a point last', () => {
  const coverage = Float64Array.of(0, Number.NaN, 0, 100, 43.2);
  const byCoverage = (descending: boolean) => [
    ...sortPositions(all, index, [column], { key: 'coverage', descending }, 'fr', coverage),
  ];
  expect(byCoverage(false)).toEqual([2, 0, 4, 3, 1]);
  expect(byCoverage(true)).toEqual([3, 4, 2, 0, 1]);
});

it('sorts names as a dictionary does', () => {
  expect(sorted('name', false)).toEqual([2, 0, 4, 3, 1]);
});

it('ranks from the highest value, ties sharing the best rank', () => {
  expect([...ranksByValue(all, column)]).toEqual([
    [2, 1],
    [3, 1],
    [0, 3],
    [4, 4],
  ]);
});

it('lists only what the filters keep', () => {
  expect([...listedPositions(index, null, Uint8Array.of(1, 0, 0, 1, 0))]).toEqual([0, 3]);
});

it('sums up values, people and reasons', () => {
  const { population, extremes, missing } = summaryOf(all, index, column);
  expect(population).toBe(85);
  expect(extremes).toEqual({ least: 4, most: 3, median: 2 });
  expect([...missing]).toEqual([['secret', 1]]);
  expect(summaryOf(Uint32Array.of(1), index, column).extremes).toBeNull();
});
