import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { gini } from '../../../src/core/inequality/gini.ts';
import vector from '../../vectors/gini_mexico_1940.json' with { type: 'json' };
import { mean, type Sample, samples, sum } from './weighted-samples.ts';

/** The definition, over all pairs. */
function byPairs(sample: Sample): number {
  const { values, weights } = sample;
  const differences = values.flatMap((x, i) =>
    values.map((y, j) => weights[i] * weights[j] * Math.abs(x - y)),
  );
  return sum(differences) / (2 * sum(weights) ** 2 * mean(sample));
}

describe('gini', () => {
  it('gives the published index of the Mexican states', () => {
    expect(Math.abs(gini(vector.input.y).value - vector.expected.gini)).toBeLessThanOrEqual(
      vector.tolerance,
    );
  });

  it('agrees with the mean difference over all pairs', () => {
    fc.assert(
      fc.property(samples, (sample) => {
        expect(gini(sample.values, sample.weights).value).toBeCloseTo(byPairs(sample), 12);
      }),
    );
  });

  it('does not depend on the unit, nor on the unit of the weights', () => {
    fc.assert(
      fc.property(samples, fc.double({ min: 1e-3, max: 1e3, noNaN: true }), (sample, factor) => {
        const { values, weights } = sample;
        const { value } = gini(values, weights);
        expect(
          gini(
            values.map((x) => x * factor),
            weights,
          ).value,
        ).toBeCloseTo(value, 12);
        expect(
          gini(
            values,
            weights.map((w) => w * factor),
          ).value,
        ).toBeCloseTo(value, 12);
      }),
    );
  });

  it('does not depend on replication: a weight of k is k equal people', () => {
    fc.assert(
      fc.property(samples, fc.integer({ min: 2, max: 4 }), ({ values, weights }, times) => {
        const copies = Array.from({ length: times }).flatMap(() => values);
        const copiedWeights = Array.from({ length: times }).flatMap(() => weights);
        const { value } = gini(values, weights);
        expect(gini(copies, copiedWeights).value).toBeCloseTo(value, 12);
        expect(
          gini(
            values,
            values.map(() => times),
          ).value,
        ).toBeCloseTo(gini(values).value, 12);
      }),
    );
  });

  it('falls when someone gives to one who has less', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 0, max: 1000 }), { minLength: 2, maxLength: 20 }),
        fc.nat(),
        fc.nat(),
        (values, i, j) => {
          const [poor, rich] = [i % values.length, j % values.length];
          fc.pre(values[rich] - values[poor] > 2);
          const after = values.slice();
          after[rich]--;
          after[poor]++;
          expect(gini(after).value).toBeLessThan(gini(values).value);
        },
      ),
    );
  });

  it('stays between 0 and 1, and falls when everyone receives the same', () => {
    fc.assert(
      fc.property(samples, ({ values, weights }) => {
        const { value } = gini(values, weights);
        expect(value).toBeGreaterThanOrEqual(0);
        expect(value).toBeLessThan(1);
        const raised = values.map((x) => x + 10);
        expect(gini(raised, weights).value).toBeLessThanOrEqual(value);
      }),
    );
  });

  it.each([
    ['one value', [5], 0],
    ['equal values', [0.1, 0.1, 0.1], 0],
    ['one has everything', [0, 0, 0, 8], 0.75],
    ['no value', [], Number.NaN],
    ['only zeros', [0, 0], Number.NaN],
    ['only missing', [Number.NaN], Number.NaN],
  ])('%s', (_, values, expected) => {
    expect(gini(values).value).toBe(expected);
  });

  it('has a sample form, without weights', () => {
    expect(gini([0, 0, 0, 8], undefined, { form: 'sample' }).value).toBe(1);
    expect(() => gini([1], [1], { form: 'sample' })).toThrow('sample form has no weights');
  });

  it('reports what is left out', () => {
    expect(gini([1, Number.NaN, 3, 7], [2, 5, 2, 0])).toEqual({
      value: 0.25,
      count: 2,
      totalWeight: 4,
      missingCount: 1,
      missingWeight: 5,
    });
    expect(gini([1, 2], [0, 0])).toMatchObject({ value: Number.NaN, count: 0, totalWeight: 0 });
  });

  it('refuses what it cannot measure', () => {
    expect(() => gini([1, -2])).toThrow('values[1] is -2');
    expect(() => gini([Infinity])).toThrow('values[0] is Infinity');
    expect(() => gini([1], [-1])).toThrow('weights[0] is -1');
    expect(() => gini([1], [Number.NaN])).toThrow('weights[0] is NaN');
    expect(() => gini([1], [1, 2])).toThrow('weights has 2 items but values has 1');
  });
});
