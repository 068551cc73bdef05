import { expect, it } from 'vitest';
import { newestTimes } from '../../../src/app/planner/travel/newest-times.ts';
import { travelTimes } from '../../../src/app/planner/travel/travel-times.ts';

it('counts with the matrix brought last, in whatever order they are read', () => {
  const timesOf = (minutes: number) =>
    travelTimes([{ origin: 0, destination: '01001', minutes }], ['01001']).times;
  const [first, second] = [timesOf(1), timesOf(2)];
  const held = newestTimes();
  expect(held.of(1)).toBeNull();
  held.take(2, second);
  held.take(1, first);
  expect(held.of(2)).toBe(second);
  expect(held.of(1)).toBeNull();
  expect(held.of(null)).toBeNull();
});
