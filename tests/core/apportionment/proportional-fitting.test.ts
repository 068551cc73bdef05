import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fitProportions } from '../../../src/core/apportionment/proportional-fitting.ts';

test('a square shared by a town and a hamlet is nearly all of the town', () => {
  // 1,003 people to be shared; the town should have 1,000 of them, the hamlet 3.
  const [town, hamlet] = fitProportions({
    row: [0, 0],
    column: [0, 1],
    rowTotals: [1003],
    columnTotals: [1000, 3],
  });
  expect(town).toBeCloseTo(1000, 9);
  expect(hamlet).toBeCloseTo(3, 9);
});

test('columns are met where rows allow it', () => {
  // Rows 10 and 10; columns 5, 10 and 5: the middle one is in both.
  const found = fitProportions({
    row: [0, 0, 1, 1],
    column: [0, 1, 1, 2],
    rowTotals: [10, 10],
    columnTotals: [5, 10, 5],
  });
  expect([...found].map((one) => Math.round(one * 1000) / 1000)).toEqual([5, 5, 5, 5]);
});

test('a row whose columns are all full is divided equally', () => {
  expect([
    ...fitProportions({ row: [0, 0], column: [0, 1], rowTotals: [6], columnTotals: [0, 0] }),
  ]).toEqual([3, 3]);
});

test('what a row holds is shared out whole, whatever the columns', () => {
  const pairs = fc
    .array(fc.tuple(fc.nat(7), fc.nat(5)), { minLength: 1, maxLength: 30 })
    .map((list) => [...new Map(list.map((pair) => [pair.join(), pair])).values()]);
  const totals = (size: number) =>
    fc.array(
      fc.double({ min: 0, max: 1e5, noNaN: true }).map((x) => (x < 1e-3 ? 0 : x)),
      {
        minLength: size,
        maxLength: size,
      },
    );
  fc.assert(
    fc.property(pairs, totals(8), totals(6), (list, rowTotals, columnTotals) => {
      const row = list.map(([r]) => r);
      const found = fitProportions({
        row,
        column: list.map(([, c]) => c),
        rowTotals,
        columnTotals,
      });
      for (const r of new Set(row)) {
        const sum = found.reduce((all, amount, i) => all + (row[i] === r ? amount : 0), 0);
        expect(sum).toBeCloseTo(rowTotals[r], 4);
      }
      expect(found.every((amount) => amount >= 0)).toBe(true);
    }),
  );
});

test.each([
  [{ row: [0], column: [0, 0] }, 'column has 2 items but row has 1'],
  [{ row: [1], column: [0] }, 'row[0] is 1: an integer from 0 to 0'],
  [{ row: [0], column: [2] }, 'column[0] is 2: an integer from 0 to 1'],
  [{ rowTotals: [-1] }, 'rowTotals[0] is -1'],
  [{ columnTotals: [1, Number.NaN] }, 'columnTotals[1] is NaN'],
])('%j are refused', (part, message) => {
  const pairs = { row: [0], column: [0], rowTotals: [1], columnTotals: [1, 1] };
  expect(() => fitProportions({ ...pairs, ...part })).toThrow(message);
});
