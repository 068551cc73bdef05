import { expect, it } from 'vitest';
import {
  changeOf,
  compareOrders,
} from '../../../../../src/app/explorer/analysis/sensitivity/compare-orders.ts';

it('sees the same order, the opposite one, and how many places units move', () => {
  const first = Float64Array.of(1, 2, 3, 4);
  const same = compareOrders(first, Float64Array.of(10, 20, 30, 40));
  expect([same.tau, same.count, same.meanShift]).toEqual([1, 4, 0]);
  expect(same.rho).toBeCloseTo(1, 12);
  const opposite = compareOrders(first, Float64Array.of(4, 3, 2, 1));
  expect(opposite.tau).toBe(-1);
  // From places 1, 2, 3, 4 of 4 to 4, 3, 2, 1: 75, 25, 25 and 75 hundredths.
  expect([...opposite.shift].map(Math.round)).toEqual([75, 25, -25, -75]);
  expect(opposite.meanShift).toBeCloseTo(50, 12);
});

it('leaves out units that lack either answer, from the ranks too', () => {
  const { shift, count, meanShift } = compareOrders(
    Float64Array.of(5, Number.NaN, 1, 9),
    Float64Array.of(2, 0, 1, Number.NaN),
  );
  expect([...shift]).toEqual([0, Number.NaN, 0, Number.NaN]);
  expect([count, meanShift]).toEqual([2, 0]);
});

it('says in a word how much an order changes', () => {
  expect([0.95, 0.9, 0.8, 0.5, 0.1, -1, Number.NaN].map(changeOf)).toEqual([
    'hardly',
    'hardly',
    'little',
    'clearly',
    'much',
    'much',
    'unknown',
  ]);
});
