import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { interdecileRatio } from '../../../src/core/inequality/interdecile-ratio.ts';
import {
  lowerWeightedMedian,
  weightedQuantile,
  weightedQuantiles,
} from '../../../src/core/inequality/weighted-quantile.ts';

/** Definition 2 of Hyndman and Fan on a list of people. */
function ofPeople(people: number[], hundredths: number): number {
  const sorted = people.toSorted((a, b) => a - b);
  const position = (hundredths * sorted.length) / 100;
  if (Number.isInteger(position)) {
    const below = sorted[Math.max(position - 1, 0)];
    return (below + sorted[Math.min(position, sorted.length - 1)]) / 2;
  }
  return sorted[Math.floor(position)];
}

describe('weightedQuantiles', () => {
  it('are those of the people that the weights count', () => {
    const member = fc.tuple(fc.integer({ min: -9, max: 9 }), fc.integer({ min: 0, max: 4 }));
    fc.assert(
      fc.property(
        fc.array(member, { minLength: 1, maxLength: 25 }),
        fc.integer({ min: 1, max: 99 }),
        fc.constantFrom(1, 0.1, 1 / 3, 1e6),
        (members, hundredths, unit) => {
          const people = members.flatMap(([value, weight]) => new Array(weight).fill(value));
          fc.pre(people.length > 0);
          const quantile = weightedQuantile(
            members.map(([value]) => value),
            hundredths / 100,
            members.map(([, weight]) => weight * unit),
          );
          expect(quantile.value).toBe(ofPeople(people, hundredths));
        },
      ),
      { numRuns: 500 },
    );
  });

  it('lie in the middle of two values, however great', () => {
    expect(weightedQuantiles([1e308, 1.5e308], [0.5]).quantiles[0]).toBe(1.25e308);
    expect(weightedQuantiles([-1.5e308, 1.5e308], [0.5]).quantiles[0]).toBe(0);
  });

  it('go from the least value to the greatest', () => {
    expect([...weightedQuantiles([3, 1, 2], [0, 0.5, 1], [1, 1, 1]).quantiles]).toEqual([1, 2, 3]);
    expect(weightedQuantile([1, 2, 3, 4], 0.5).value).toBe(2.5);
    expect(weightedQuantile([1, 2], 0.5, [3, 1]).value).toBe(1);
    expect(weightedQuantile([9, 1, 2], 0, [1, 0, 1]).value).toBe(2);
  });

  it('report what is left out', () => {
    const { quantiles, ...coverage } = weightedQuantiles([Number.NaN, 4], [0.5], [10, 2]);
    expect([...quantiles]).toEqual([4]);
    expect(coverage).toEqual({ count: 1, totalWeight: 2, missingCount: 1, missingWeight: 10 });
    expect(weightedQuantile([], 0.5)).toMatchObject({ value: Number.NaN, count: 0 });
  });

  it('refuse probabilities outside 0–1 and infinite values', () => {
    expect(() => weightedQuantiles([1], [0.5, 1.2])).toThrow('probabilities[1] is 1.2');
    expect(() => weightedQuantile([1], Number.NaN)).toThrow('probabilities[0] is NaN');
    expect(() => weightedQuantile([-Infinity], 0.5)).toThrow('values[0] is -Infinity');
  });
});

describe('interdecileRatio', () => {
  it('is D9 over D1', () => {
    const values = Array.from({ length: 99 }, (_, i) => i + 1);
    expect(interdecileRatio(values)).toMatchObject({ value: 9, d1: 10, d9: 90, count: 99 });
  });

  it.each([
    ['equal values', [7, 7], 1],
    ['a first decile of 0', [0, 5], Infinity],
    ['only zeros', [0, 0], Number.NaN],
    ['no value', [], Number.NaN],
  ])('%s', (_, values, expected) => {
    expect(interdecileRatio(values).value).toBe(expected);
  });

  it('refuses negative values', () => {
    expect(() => interdecileRatio([-1, 2])).toThrow('values[0] is -1');
  });
});

describe('lowerWeightedMedian', () => {
  it('is the least value that half of the people do not exceed', () => {
    const member = fc.tuple(fc.integer({ min: -9, max: 9 }), fc.integer({ min: 0, max: 4 }));
    fc.assert(
      fc.property(fc.array(member, { minLength: 1, maxLength: 25 }), (members) => {
        const people = members.flatMap(([value, weight]) => new Array<number>(weight).fill(value));
        fc.pre(people.length > 0);
        const sorted = people.toSorted((a, b) => a - b);
        const found = lowerWeightedMedian(
          members.map(([value]) => value),
          members.map(([, weight]) => weight),
        );
        expect(found.value).toBe(sorted[Math.ceil(sorted.length / 2) - 1]);
      }),
    );
  });

  it('is someone’s value where the weighted quantile is between two', () => {
    expect(lowerWeightedMedian([1, 2, 3, 4]).value).toBe(2);
    expect(weightedQuantile([1, 2, 3, 4], 0.5).value).toBe(2.5);
  });

  it('reports what is left out', () => {
    expect(lowerWeightedMedian([Number.NaN, 4], [10, 2])).toEqual({
      value: 4,
      count: 1,
      totalWeight: 2,
      missingCount: 1,
      missingWeight: 10,
    });
    expect(lowerWeightedMedian([]).value).toBeNaN();
  });
});
