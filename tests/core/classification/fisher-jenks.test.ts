import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fisherJenks } from '../../../src/core/classification/fisher-jenks.ts';
import { seededRandom } from '../../../src/core/random.ts';

interface Weighted {
  value: number;
  weight: number;
}

function deviations(members: Weighted[]): number {
  const weight = members.reduce((sum, item) => sum + item.weight, 0);
  const mean = members.reduce((sum, item) => sum + item.weight * item.value, 0) / weight;
  return members.reduce((sum, item) => sum + item.weight * (item.value - mean) ** 2, 0);
}

/** Least sum of squares over every way to cut the ordered values. */
function leastByEnumeration(items: Weighted[], classCount: number): number {
  if (items.length === 0) return 0;
  if (classCount === 1) return deviations(items);
  let least = deviations(items);
  for (let cut = 1; cut < items.length; cut++) {
    const rest = leastByEnumeration(items.slice(cut), classCount - 1);
    least = Math.min(least, deviations(items.slice(0, cut)) + rest);
  }
  return least;
}

const item = fc.record({
  value: fc.oneof(fc.integer({ min: -9, max: 9 }), fc.double({ min: -50, max: 50, noNaN: true })),
  weight: fc.oneof(fc.integer({ min: 1, max: 4 }), fc.double({ min: 0.01, max: 3, noNaN: true })),
});

describe('fisherJenks', () => {
  it('is an exact optimum', () => {
    fc.assert(
      fc.property(
        fc.array(item, { minLength: 1, maxLength: 9 }),
        fc.integer({ min: 1, max: 5 }),
        (items, classCount) => {
          const { upperBounds, withinSumOfSquares } = fisherJenks(
            items.map(({ value }) => value),
            classCount,
            items.map(({ weight }) => weight),
          );
          const ordered = items.toSorted((a, b) => a.value - b.value);
          const least = leastByEnumeration(ordered, classCount);
          expect(Math.abs(withinSumOfSquares - least)).toBeLessThan(1e-9 * (1 + least) + 1e-8);
          const classes = upperBounds.map((high, i) =>
            ordered.filter(({ value }) => value <= high && (i === 0 || value > upperBounds[i - 1])),
          );
          expect(classes.every((members) => members.length > 0)).toBe(true);
          const achieved = classes.reduce((sum, members) => sum + deviations(members), 0);
          expect(Math.abs(achieved - withinSumOfSquares)).toBeLessThan(1e-8 * (1 + achieved));
        },
      ),
      { numRuns: 300 },
    );
  });

  it('counts a weight of three as three times the value', () => {
    expect(fisherJenks([1, 2, 6, 7, 20], 3, [3, 1, 1, 2, 1])).toEqual(
      fisherJenks([1, 1, 1, 2, 6, 7, 7, 20], 3),
    );
  });

  it('agrees with quadratic dynamic programming on hundreds of values', () => {
    const random = seededRandom(11);
    const values = Array.from({ length: 150 }, () => Math.exp(3 * random())).sort((a, b) => a - b);
    let costs = values.map((_, end) => spread(values, 0, end));
    for (let layer = 1; layer < 6; layer++) {
      costs = costs.map((_, end) => {
        let least = Infinity;
        for (let start = layer; start <= end; start++) {
          least = Math.min(least, costs[start - 1] + spread(values, start, end));
        }
        return least;
      });
      expect(fisherJenks(values, layer + 1).withinSumOfSquares).toBeCloseTo(costs[149], 8);
    }
  });

  it('is not disturbed by an outlier or a large common offset', () => {
    const values = [1, 2, 10, 11, 12, 30, 31];
    const bounds = [2, 12, 31];
    expect(fisherJenks([-1e9, ...values], 4).upperBounds).toEqual([-1e9, ...bounds]);
    expect(fisherJenks([...values, 1e9], 4).upperBounds).toEqual([...bounds, 1e9]);
    expect(
      fisherJenks(
        values.map((value) => value + 1e9),
        3,
      ).upperBounds,
    ).toEqual(bounds.map((bound) => bound + 1e9));
  });

  it('leaves out missing values and zero weights', () => {
    expect(fisherJenks([1, Number.NaN, 5, 99], 2, [1, 1, 1, 0]).upperBounds).toEqual([1, 5]);
    expect(fisherJenks([Number.NaN], 2)).toEqual({ upperBounds: [], withinSumOfSquares: 0 });
    expect(fisherJenks([4, 4], 3)).toEqual({ upperBounds: [4], withinSumOfSquares: 0 });
  });

  it('refuses what it cannot use', () => {
    expect(() => fisherJenks([1, Infinity], 2)).toThrow('values[1] is Infinity');
    expect(() => fisherJenks([1], 2, [-1])).toThrow('weights[0] is -1');
    expect(() => fisherJenks([1], 2, [1, 2])).toThrow('weights has 2 items but values has 1');
    expect(() => fisherJenks([1], 0)).toThrow('classCount is 0');
  });
});

function spread(values: number[], start: number, end: number): number {
  return deviations(values.slice(start, end + 1).map((value) => ({ value, weight: 1 })));
}
