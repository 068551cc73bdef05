import fc from 'fast-check';
import { expect, test } from 'vitest';
import { coverageShare } from '../../../src/core/access/coverage-share.ts';

test('the limit is within, its complement strictly beyond', () => {
  const found = coverageShare([4.999, 5, 5.001, Number.NaN], [10, 20, 70, 900], 5);
  expect(found).toEqual({
    value: 0.3,
    beyond: 0.7,
    weightWithin: 30,
    weightBeyond: 70,
    count: 3,
    totalWeight: 100,
    missingCount: 1,
    missingWeight: 900,
  });
});

test('within and beyond share the known weight, and grow and shrink with the distance', () => {
  const place = fc.tuple(
    fc.oneof(fc.integer({ min: 0, max: 20 }), fc.constant(Number.NaN)),
    fc.integer({ min: 0, max: 100 }),
  );
  fc.assert(
    fc.property(fc.array(place), fc.integer({ min: 0, max: 20 }), (places, threshold) => {
      const distances = places.map(([distance]) => distance);
      const weights = places.map(([, weight]) => weight);
      const found = coverageShare(distances, weights, threshold);
      const known = places.filter(([distance]) => !Number.isNaN(distance));
      const sum = (list: [number, number][]) =>
        list.reduce((total, [, weight]) => total + weight, 0);
      expect(found.weightWithin).toBe(sum(known.filter(([distance]) => distance <= threshold)));
      expect(found.weightWithin + found.weightBeyond).toBe(sum(known));
      expect(found.missingWeight).toBe(sum(places) - sum(known));
      if (sum(known) === 0) {
        expect(found.value).toBeNaN();
        expect(found.beyond).toBeNaN();
      } else {
        expect(found.value + found.beyond).toBeCloseTo(1, 12);
        expect(coverageShare(distances, weights, threshold + 1).value).toBeGreaterThanOrEqual(
          found.value,
        );
      }
    }),
  );
});

test('of nothing, of nobody and of nothing known', () => {
  expect(coverageShare([], [], 5)).toMatchObject({ value: Number.NaN, count: 0, missingCount: 0 });
  expect(coverageShare([1], [0], 5)).toMatchObject({ value: Number.NaN, count: 0 });
  expect(coverageShare([Number.NaN], [7], 5)).toMatchObject({
    value: Number.NaN,
    count: 0,
    missingCount: 1,
    missingWeight: 7,
  });
});

test.each([
  [[1], [1, 2], 5, '2 items'],
  [[-1], [1], 5, '[0] is -1'],
  [[Infinity], [1], 5, '[0] is Infinity'],
  [[1], [-1], 5, '[0] is -1'],
  [[1], [Number.NaN], 5, '[0] is NaN'],
  [[1], [1], -5, 'threshold is -5'],
  [[1], [1], Number.NaN, 'threshold is NaN'],
])('refuses %o, %o at %d', (distances, weights, threshold, message) => {
  expect(() => coverageShare(distances, weights, threshold)).toThrow(message);
});
