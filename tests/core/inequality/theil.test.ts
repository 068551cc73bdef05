import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { theil, theilDecomposition } from '../../../src/core/inequality/theil.ts';
import vector from '../../vectors/theil_between_within_mexico.json' with { type: 'json' };
import { mean, type Sample, samples, sum } from './weighted-samples.ts';

function byDefinition(sample: Sample): number {
  const average = mean(sample);
  const terms = sample.values.map((x, i) =>
    x === 0 ? 0 : (sample.weights[i] * x * Math.log(x / average)) / average,
  );
  return sum(terms) / sum(sample.weights);
}

const near = (actual: number, expected: number) =>
  expect(Math.abs(actual - expected)).toBeLessThanOrEqual(vector.tolerance);

describe('theilDecomposition', () => {
  const years = Object.keys(vector.input.y) as (keyof typeof vector.input.y)[];

  it.each(years)('gives the published decomposition of the Mexican states, %s', (year) => {
    const parts = theilDecomposition(vector.input.y[year], vector.input.groups);
    near(parts.total, vector.expected.T[year]);
    near(parts.between, vector.expected.between[year]);
    near(parts.within, vector.expected.within[year]);
    expect(parts.groups).toHaveLength(5);
  });

  it('counts 0 · ln 0 as 0', () => {
    const { y, groups } = vector.input.second_case;
    const parts = theilDecomposition(y, groups);
    near(parts.total, vector.expected.second_case.T);
    near(parts.between, vector.expected.second_case.between);
    expect(parts.within).toBe(0);
    expect(parts.groups[0]).toMatchObject({ valueShare: 0, weightShare: 0.5, theil: Number.NaN });
  });

  it('adds up to the whole, for any grouping', () => {
    fc.assert(
      fc.property(samples, fc.infiniteStream(fc.nat(4)), ({ values, weights }, stream) => {
        const groups = values.map(() => `g${stream.next().value}`);
        const parts = theilDecomposition(values, groups, weights);
        expect(parts.total).toBe(theil(values, weights).value);
        expect(parts.between + parts.within).toBeCloseTo(parts.total, 12);
        expect(parts.between).toBeGreaterThanOrEqual(0);
        expect(parts.within).toBeGreaterThanOrEqual(0);
        expect(sum(parts.groups.map(({ valueShare }) => valueShare))).toBeCloseTo(1, 12);
        expect(sum(parts.groups.map(({ weightShare }) => weightShare))).toBeCloseTo(1, 12);
        for (const { group, theil: own } of parts.groups) {
          const kept = values.map((value, i) => (groups[i] === group ? value : Number.NaN));
          const alone = theil(kept, weights).value;
          if (Number.isNaN(alone)) expect(own).toBeNaN();
          else expect(own).toBeCloseTo(alone, 12);
        }
      }),
    );
  });

  it('is all within for a single group, all between for single members', () => {
    fc.assert(
      fc.property(samples, ({ values, weights }) => {
        const whole = theilDecomposition(
          values,
          values.map(() => 0),
          weights,
        );
        expect(whole.between).toBeCloseTo(0, 14);
        const apart = theilDecomposition(
          values,
          values.map((_, i) => i),
          weights,
        );
        expect(apart.within).toBeCloseTo(0, 14);
      }),
    );
  });

  it('has nothing to divide without value', () => {
    expect(theilDecomposition([Number.NaN], ['a'])).toMatchObject({
      total: Number.NaN,
      between: Number.NaN,
      within: Number.NaN,
      groups: [],
      count: 0,
      missingCount: 1,
    });
    expect(theilDecomposition([0, 0], ['a', 'b'])).toMatchObject({
      total: Number.NaN,
      between: Number.NaN,
      within: Number.NaN,
    });
    expect(() => theilDecomposition([1], ['a', 'b'])).toThrow('groups has 2 items');
  });
});

describe('theil', () => {
  it('agrees with the definition', () => {
    fc.assert(
      fc.property(samples, (sample) => {
        const { value } = theil(sample.values, sample.weights);
        expect(value).toBeCloseTo(byDefinition(sample), 12);
        expect(value).toBeGreaterThanOrEqual(0);
      }),
    );
  });

  it('keeps its digits near equality', () => {
    // T ≈ half the squared coefficient of variation.
    expect(theil([1 - 1e-7, 1 + 1e-7]).value / 5e-15).toBeCloseTo(1, 6);
    expect(theil([1 - 1e-4, 1 + 1e-4]).value / 5e-9).toBeCloseTo(1, 6);
  });

  it.each([
    ['one value', [5], 0],
    ['equal values', [3, 3, 3], 0],
    ['one has everything', [0, 0, 0, 8], Math.log(4)],
    ['no value', [], Number.NaN],
    ['only zeros', [0, 0], Number.NaN],
  ])('%s', (_, values, expected) => {
    expect(theil(values).value).toEqual(
      Number.isNaN(expected) ? Number.NaN : expect.closeTo(expected, 14),
    );
  });

  it('refuses negative values', () => {
    expect(() => theil([1, -2])).toThrow('values[1] is -2');
  });
});
