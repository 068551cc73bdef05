import fc from 'fast-check';
import { expect, it } from 'vitest';
import { summaryOf } from '../../../../src/app/explorer/table/summary.ts';
import {
  knownBounds,
  listedPositions,
  rankByValue,
  sortPositions,
} from '../../../../src/app/explorer/table/table-rows.ts';
import {
  type Column,
  decodeColumn,
  encodeColumn,
} from '../../../../src/edition/files/column-file.ts';
import type { LevelIndex } from '../../../../src/edition/files/level-index.ts';

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
const ranksOf = (positions: Uint32Array, of: Column) => rankByValue(of, knownBounds(positions, of));
const summary = (positions: Uint32Array, of: Column) =>
  summaryOf(positions, index, of, knownBounds(positions, of));
const sorted = (key: 'name' | 'code' | 'population' | 0, descending: boolean) => [
  ...sortPositions(all, { index, columns: [column], coverage: null }, { key, descending }, 'fr'),
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
    ...sortPositions(
      all,
      { index, columns: [column], coverage },
      { key: 'coverage', descending },
      'fr',
    ),
  ];
  expect(byCoverage(false)).toEqual([2, 0, 4, 3, 1]);
  expect(byCoverage(true)).toEqual([3, 4, 2, 0, 1]);
});

it('sorts names as a dictionary does', () => {
  expect(sorted('name', false)).toEqual([2, 0, 4, 3, 1]);
});

it('ranks from the highest value, ties sharing the best rank', () => {
  expect([...all].map(ranksOf(all, column))).toEqual([
    { first: 3, last: 3 },
    null,
    { first: 1, last: 1 },
    { first: 1, last: 1 },
    { first: 4, last: 4 },
  ]);
  // Among those listed only.
  expect(ranksOf(Uint32Array.of(0, 4), column)(4)).toEqual({ first: 2, last: 2 });
});

// 0 to 10, 3, 8 to 20, 12, 30: a count that was withheld is never its lower bound.
const ranged = decodeColumn(
  'test',
  encodeColumn(header, [
    { kind: 'range', low: 0, high: 10 },
    { kind: 'value', value: 3 },
    { kind: 'range', low: 8, high: 20 },
    { kind: 'value', value: 12 },
    { kind: 'value', value: 30 },
  ]),
  header,
);

it('ranks a range with the best and the worst rank that it can have', () => {
  expect([...all].map(ranksOf(all, ranged))).toEqual([
    { first: 3, last: 5 },
    { first: 4, last: 5 },
    { first: 2, last: 4 },
    { first: 2, last: 3 },
    { first: 1, last: 1 },
  ]);
});

it('sorts a range by its middle', () => {
  // Middles 5, 3, 14, 12, 30.
  const sort = { key: 0, descending: true } as const;
  expect([...sortPositions(all, { index, columns: [ranged], coverage: null }, sort, 'fr')]).toEqual(
    [4, 2, 3, 0, 1],
  );
});

it('ranks ranges as giving each its bounds against those of all others does', () => {
  const bounds = fc.record({
    low: fc.integer({ min: 0, max: 12 }),
    width: fc.constantFrom(0, 0, 4),
  });
  fc.assert(
    fc.property(fc.array(bounds, { maxLength: 12 }), (drawn) => {
      const low = Float64Array.from(drawn, (one) => one.low);
      const high = Float64Array.from(drawn, (one) => one.low + one.width);
      const rankOf = ranksOf(Uint32Array.from(drawn.keys()), { ...ranged, low, high });
      drawn.forEach((_, i) => {
        const first = 1 + low.filter((other) => other > high[i]).length;
        const last = 1 + high.filter((other, j) => j !== i && other > low[i]).length;
        expect(rankOf(i)).toEqual({ first, last });
      });
    }),
  );
});

it('gives the median of ranges as bounds, and no range as the least or the greatest', () => {
  const { median, extremes, ranged: count } = summary(all, ranged);
  // Lower bounds 0 3 8 12 30, upper bounds 3 10 12 20 30.
  expect(median).toEqual({ low: 8, high: 12 });
  expect(extremes).toEqual({ least: 1, most: 4 });
  expect(count).toBe(2);
});

it('lists only what the filters keep', () => {
  expect([...listedPositions(index, null, Uint8Array.of(1, 0, 0, 1, 0))]).toEqual([0, 3]);
});

it('sums up values, people and reasons', () => {
  const { population, median, extremes, ranged, missing } = summary(all, column);
  expect(population).toBe(85);
  expect(extremes).toEqual({ least: 4, most: 3 });
  expect(median).toEqual({ low: 2, high: 2 });
  expect(ranged).toBe(0);
  expect([...missing]).toEqual([['secret', 1]]);
  expect(summary(Uint32Array.of(1), column).extremes).toBeNull();
});

it('sorts a whole level as it sorts a few rows', () => {
  const low = Float64Array.from({ length: 2000 }, (_, i) =>
    i % 7 === 0 ? Number.NaN : ((i * 7919) % 101) - 50,
  );
  const many = { ...column, low, high: low };
  const level = { ...index, codes: Array.from(low, (_, i) => String(i)) };
  const positions = listedPositions(level, null, null);
  for (const descending of [true, false]) {
    const sign = descending ? -1 : 1;
    const expected = Array.from(positions).sort(
      (a, b) =>
        Number(Number.isNaN(low[a])) - Number(Number.isNaN(low[b])) ||
        sign * (low[a] - low[b]) ||
        a - b,
    );
    const by = { key: 0, descending } as const;
    const facts = { index: level, columns: [many], coverage: null };
    expect([...sortPositions(positions, facts, by, 'fr')]).toEqual(expected);
  }
});
