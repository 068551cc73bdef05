import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ascendingOrder, everyIndex } from '../../src/core/ascending-order.ts';
import { seededRandom } from '../../src/core/random.ts';

const byComparison = (values: ArrayLike<number>, indices: Iterable<number>) =>
  [...indices].sort((a, b) => values[a] - values[b]);

describe('ascendingOrder', () => {
  it('orders few values, ties in the order they came', () => {
    expect([...ascendingOrder([3, -1, 3, 0, -0, 2])]).toEqual([1, 3, 4, 5, 0, 2]);
    expect([...ascendingOrder([])]).toEqual([]);
  });

  it('agrees with a stable comparison sort on long arrays of every sign and magnitude', () => {
    const number = fc.oneof(
      fc.double({ noNaN: true }),
      fc.integer({ min: -20, max: 20 }),
      fc.constantFrom(0, -0, Infinity, -Infinity, Number.MIN_VALUE, -Number.MIN_VALUE),
    );
    fc.assert(
      fc.property(fc.array(number, { minLength: 650, maxLength: 900 }), (values) => {
        expect([...ascendingOrder(Float64Array.from(values))]).toEqual(
          byComparison(values, everyIndex(values.length)),
        );
      }),
      { numRuns: 40 },
    );
  });

  it('sorts a subset, so that two passes give a lexicographic order', () => {
    const random = seededRandom(5);
    const first = Float64Array.from({ length: 3000 }, () => Math.floor(random() * 9) - 4);
    const second = Float64Array.from({ length: 3000 }, () => Math.floor(random() * 50) / 7);
    const subset = everyIndex(3000).filter((index) => index % 3 !== 0);
    const order = ascendingOrder(first, ascendingOrder(second, subset));
    expect(order.length).toBe(2000);
    for (let i = 1; i < order.length; i++) {
      const [a, b] = [order[i - 1], order[i]];
      const rising = first[a] < first[b] || (first[a] === first[b] && second[a] <= second[b]);
      expect(rising, `${a} before ${b}`).toBe(true);
    }
    expect([...subset.slice(0, 3)]).toEqual([1, 2, 4]);
  });
});
