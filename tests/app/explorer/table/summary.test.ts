import { expect, it } from 'vitest';
import { summaryOf } from '../../../../src/app/explorer/table/summary.ts';
import {
  decodeColumn,
  encodeColumn,
  type Observation,
} from '../../../../src/edition/column-file.ts';
import type { LevelIndex } from '../../../../src/edition/manifest.ts';

const header = { edition: 'e', indicator: 'i', level: 'commune', decimals: 0 };
const columnOf = (...observations: Observation[]) =>
  decodeColumn('f', encodeColumn(header, observations), header);
const value = (one: number): Observation => ({ kind: 'value', value: one });
const index = { population: [1, 2, 4, null, 16, 32] } as unknown as LevelIndex;
const all = Uint32Array.of(0, 1, 2, 3, 4, 5);

it('tells the median of territories and who has the least and the greatest value', () => {
  const column = columnOf(value(3), value(7), value(1), value(7), value(1), value(2));
  expect(summaryOf(all, index, column)).toEqual({
    population: 55,
    median: { low: 2, high: 2 },
    extremes: { least: 2, most: 3 },
    ranged: 0,
    missing: new Map(),
  });
  expect(summaryOf(Uint32Array.of(1, 4), index, column).extremes).toEqual({ least: 4, most: 1 });
});

it('keeps ranges out of the extremes, and within the bounds of the median', () => {
  const withheld: Observation = { kind: 'range', low: 0, high: 90 };
  const missing: Observation = { kind: 'missing', reason: 'secret' };
  const column = columnOf(value(3), withheld, missing, value(7), withheld, missing);
  expect(summaryOf(all, index, column)).toEqual({
    population: 55,
    median: { low: 0, high: 7 },
    extremes: { least: 0, most: 3 },
    ranged: 2,
    missing: new Map([['secret', 2]]),
  });
  expect(summaryOf(Uint32Array.of(2, 5), index, column)).toMatchObject({
    median: null,
    extremes: null,
  });
});
