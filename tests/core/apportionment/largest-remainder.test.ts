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
])('weights %j and total %d are refused', (weights, total) => {
  expect(() => largestRemainder(weights, total)).toThrow(RangeError);
});
