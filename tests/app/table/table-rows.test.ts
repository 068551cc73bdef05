import { expect, it } from 'vitest';
import { listedPositions, ranksByValue, sortPositions } from '../../../src/app/table/table-rows.ts';
import { decodeColumn, encodeColumn } from '../../../src/edition/column-file.ts';
import type { LevelIndex } from '../../../src/edition/manifest.ts';

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
const all = listedPositions(index, null);
const sorted = (key: 'name' | 'code' | 'population' | 'value', descending: boolean) => [
  ...sortPositions(all, index, column, { key, descending }, 'fr'),
];

it('lists the level, or what lies inside a territory', () => {
  expect([...all]).toEqual([0, 1, 2, 3, 4]);
  expect([...listedPositions(index, { level: 'departement', code: 'A' })]).toEqual([0, 1, 2]);
  expect([...listedPositions(index, { level: 'commune', code: '01' })]).toEqual([0, 1, 2, 3, 4]);
});

it('sorts values with the missing ones last in both directions', () => {
  expect(sorted('value', true)).toEqual([2, 3, 0, 4, 1]);
  expect(sorted('value', false)).toEqual([4, 0, 2, 3, 1]);
  expect(sorted('population', true)).toEqual([3, 2, 0, 4, 1]);
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
