import fc from 'fast-check';
import { expect, test } from 'vitest';
import { largestRemainder } from '../../../src/core/apportionment/largest-remainder.ts';

test('units left go to the largest fractions, the first of equals before the others', () => {
  // Quotas 4.5, 3.2 and 2.3.
  expect([...largestRemainder([45, 32, 23], 10)]).toEqual([5, 3, 2]);
  expect([...largestRemainder([1, 1, 1], 2)]).toEqual([1, 1, 0]);
  expect([...largestRemainder([0, 0], 7)]).toEqual([0, 0]);
  expect([...largestRemainder([], 0)]).toEqual([]);
});

test('gives the seats of the bill of 1792 by Hamilton’s method', () => {
  // The bill that Washington vetoed: 120 seats for the 15 states of the census of 1790, by name.
  const people = [
    236_841, 55_540, 70_835, 68_705, 278_514, 475_327, 141_822, 179_570, 331_589, 353_523, 432_879,
    68_446, 206_236, 85_533, 630_560,
  ];
  expect([...largestRemainder(people, 120)]).toEqual([
    8, 2, 2, 2, 9, 16, 5, 6, 11, 12, 14, 2, 7, 3, 21,
  ]);
});

test('very great and very small weights are shared as others are', () => {
  expect([...largestRemainder([1e308, 2e307, 8e307], 10)]).toEqual([5, 1, 4]);
  expect([...largestRemainder([10 * Number.MIN_VALUE, 20 * Number.MIN_VALUE], 9)]).toEqual([3, 6]);
});

test('shares add up to the total, and each is its quota rounded down or up', () => {
  const weights = fc.array(fc.double({ min: 0, max: 1e6, noNaN: true }), { maxLength: 60 });
  fc.assert(
    fc.property(weights, fc.nat(1e7), (given, total) => {
      const shares = largestRemainder(given, total);
      const sum = given.reduce((a, b) => a + b, 0);
      expect(shares.reduce((a, b) => a + b, 0)).toBe(sum === 0 ? 0 : total);
      given.forEach((weight, i) => {
        const quota = sum === 0 ? 0 : (total * weight) / sum;
        expect(Math.abs(shares[i] - quota)).toBeLessThan(1 + 1e-6);
        expect(shares[i]).toBeGreaterThanOrEqual(0);
      });
    }),
  );
});

test.each([
  [[1, -1], 2],
  [[Number.NaN], 2],
  [[1], 1.5],
  [[1], -1],
  [[1], 2 ** 31],
])('weights %j and total %d are refused', (weights, total) => {
  expect(() => largestRemainder(weights, total)).toThrow(RangeError);
});
