import { expect, it } from 'vitest';
import { askedSort, sortOf } from '../../../../src/app/explorer/table/asked-sort.ts';

const shown = ['distance', 'income'];

it.each([
  [
    { key: 0, descending: false },
    { by: 'value', descending: false },
  ],
  [
    { key: 1, descending: true },
    { by: { indicator: 'income' }, descending: true },
  ],
  [
    { key: 'name', descending: false },
    { by: 'name', descending: false },
  ],
] as const)('says a sort, and finds it again: %o', (sort, asked) => {
  expect(askedSort(sort, shown, false)).toEqual(asked);
  expect(sortOf(asked, shown, false)).toEqual(sort);
});

it('says nothing of the first sort, which depends on whether a lens is open', () => {
  const highest = { key: 0, descending: true } as const;
  expect(askedSort(highest, shown, false)).toBeNull();
  expect(askedSort(highest, shown, true)).toEqual({ by: 'value', descending: true });
  expect(askedSort({ key: 'coverage', descending: false }, shown, true)).toBeNull();
});

it('falls back on the first sort for a column that is not there', () => {
  const highest = { key: 0, descending: true };
  expect(sortOf({ by: { indicator: 'age' }, descending: false }, shown, false)).toEqual(highest);
  expect(sortOf({ by: 'coverage', descending: true }, shown, false)).toEqual(highest);
});
