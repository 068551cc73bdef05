import { expect, it } from 'vitest';
import {
  labelLine,
  labelledBy,
} from '../../../../../src/app/explorer/analysis/history/label-line.ts';

it('cumulates the places that had their label at each date', () => {
  const line = labelLine(['2021-05-01', '2020-01-25', null, '2020-01-25', '2024-07-30']);
  expect(line).toEqual({
    dates: ['2020-01-25', '2021-05-01', '2024-07-30'],
    places: [2, 3, 4],
    undated: 1,
  });
  expect(
    ['2019-12-31', '2020-01-25', '2023-07-07', '2030-01-01'].map((d) => labelledBy(line, d)),
  ).toEqual([0, 2, 3, 4]);
  expect(labelLine([])).toEqual({ dates: [], places: [], undated: 0 });
});
