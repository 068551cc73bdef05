import { expect, it } from 'vitest';
import {
  niceTicks,
  timeScale,
} from '../../../../../src/app/explorer/analysis/history/time-scale.ts';

it('places dates between the years that hold them', () => {
  const x = timeScale('2016-12-31', '2023-07-07', 800);
  expect(x.years).toEqual([2016, 2017, 2018, 2019, 2020, 2021, 2022, 2023, 2024]);
  expect([x('2016-01-01'), x('2020-01-01'), x('2024-01-01')]).toEqual([0, 400, 800]);
});

it.each([
  [2682, [0, 1000, 2000, 3000]],
  [980, [0, 500, 1000]],
  [37, [0, 10, 20, 30, 40]],
  [3, [0, 1, 2, 3]],
  [0, [0, 1]],
])('counts to %d in round steps', (most, ticks) => {
  expect(niceTicks(most)).toEqual(ticks);
});
