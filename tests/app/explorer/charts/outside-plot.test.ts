import { expect, it } from 'vitest';
import { outsidePlot, rangedCount } from '../../../../src/app/explorer/charts/outside-plot.ts';
import {
  decodeColumn,
  encodeColumn,
  type Observation,
} from '../../../../src/edition/files/column-file.ts';

const header = { edition: 'e', indicator: 'i', level: 'commune', decimals: 0 };
const columnOf = (observations: readonly Observation[]) =>
  decodeColumn('test', encodeColumn(header, observations), header);
const value = (one: number): Observation => ({ kind: 'value', value: one });
const missing: Observation = { kind: 'missing', reason: 'secret' };
/** A count that was withheld, and a sum of rounded counts. */
const withheld: Observation = { kind: 'range', low: 0, high: 4 };
const rounded: Observation = { kind: 'range', low: 98, high: 102 };

const first = columnOf([value(1), withheld, rounded, missing, value(5), withheld]);
const second = columnOf([value(1), value(2), value(3), value(4), withheld, missing]);

it('sets apart what is known between distant bounds from what has no value, each once', () => {
  const people = [1, 2, 4, 8, 16, null];
  expect(outsidePlot([first, second], null, people)).toEqual({
    without: 1,
    withoutPeople: 0,
    lost: 1,
    ranged: 2,
  });
  expect(outsidePlot([first, second], Uint8Array.of(1, 1, 1, 0, 0, 0), people)).toMatchObject({
    without: 0,
    lost: 0,
    ranged: 1,
  });
  expect(outsidePlot([second, first], null, people)).toMatchObject({
    without: 1,
    withoutPeople: 8,
  });
});

it('counts those that are in no bar', () => {
  expect(rangedCount(first, null)).toBe(2);
  expect(rangedCount(first, Uint8Array.of(1, 0, 1, 1, 1, 1))).toBe(1);
  expect(rangedCount(columnOf([value(1), missing, rounded]), null)).toBe(0);
});
