import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { atkinson } from '../../../src/core/inequality/atkinson.ts';
import { hoover } from '../../../src/core/inequality/hoover.ts';
import { weightedMean } from '../../../src/core/inequality/weighted-mean.ts';
import vector from '../../vectors/atkinson_small.json' with { type: 'json' };
import { mean, samples, sum } from './weighted-samples.ts';

describe('atkinson', () => {
  it.each(vector.input.epsilon.map((epsilon, i) => [epsilon, i] as const))(
    'gives the published index for ε = %d',
    (epsilon, i) => {
      const measure = atkinson(vector.input.y, epsilon);
      const { atkinson: indices, ede } = vector.expected;
      expect(Math.abs(measure.value - indices[i])).toBeLessThanOrEqual(vector.tolerance);
      expect(Math.abs(measure.equallyDistributedEquivalent - ede[i])).toBeLessThanOrEqual(
        vector.tolerance,
      );
    },
  );

  it('agrees with the definition', () => {
    const aversion = fc.constantFrom(0.25, 0.5, 0.9, 1.5, 2, 4);
    fc.assert(
      fc.property(samples, aversion, (sample, epsilon) => {
        const { values, weights } = sample;
        const powers = values.map((x, i) => weights[i] * (x / mean(sample)) ** (1 - epsilon));
        const expected = 1 - (sum(powers) / sum(weights)) ** (1 / (1 - epsilon));
        expect(atkinson(values, epsilon, weights).value).toBeCloseTo(expected, 10);
      }),
    );
  });

  it('is continuous in ε, and grows with it', () => {
    const values = [1, 4, 9, 40];
    const at = (epsilon: number) => atkinson(values, epsilon).value;
    expect(at(1 - 1e-9)).toBeCloseTo(at(1), 8);
    expect(at(1 + 1e-9)).toBeCloseTo(at(1), 8);
    expect([0, 0.5, 1, 2, 8].map(at)).toEqual([0, 0.5, 1, 2, 8].map(at).sort((a, b) => a - b));
  });

  it.each([
    ['one value', [5], 1, 0],
    ['equal values', [3, 3, 3], 2, 0],
    ['a zero with ε = 1', [0, 3], 1, 1],
    ['a zero with ε > 1', [0, 3], 2, 1],
    ['a zero with ε = ½', [0, 4], 0.5, 0.5],
    ['no value', [], 1, Number.NaN],
    ['only zeros', [0, 0], 0.5, Number.NaN],
  ])('%s', (_, values, epsilon, expected) => {
    expect(atkinson(values, epsilon).value).toEqual(
      Number.isNaN(expected) ? Number.NaN : expect.closeTo(expected, 14),
    );
  });

  it('keeps its digits near equality', () => {
    // x̄(1 ± d): ε = 2 compares the harmonic mean with the arithmetic one, A = d².
    for (const d of [0, 1e-9, 1e-6, 3e-5, 1e-3]) {
      const { value } = atkinson([1e5 * (1 - d), 1e5 * (1 + d)], 2);
      expect(Math.abs(value - d * d)).toBeLessThanOrEqual(1e-6 * d * d + 1e-24);
    }
    expect(atkinson(new Array(400).fill(7.3), 0.5).value).toBeLessThan(1e-25);
    expect(atkinson([1, 2, 4, 9], 0).value).toBe(0);
  });

  it('tends to what the least value lacks, however great ε', () => {
    // EDE = (½ (1 + 2^{1 − ε}))^{1/(1 − ε)}, 2^{1 − ε} being nothing here.
    for (const epsilon of [1100, 2000, 1e6]) {
      const expected = 1 - 0.5 ** (1 / (1 - epsilon)) / 1.5;
      expect(atkinson([1, 2], epsilon).value).toBeCloseTo(expected, 12);
    }
    expect(atkinson([0, 2], 2000).value).toBe(1);
  });

  it('refuses a negative aversion or value', () => {
    expect(() => atkinson([1], -1)).toThrow('epsilon is -1');
    expect(() => atkinson([-1], 1)).toThrow('values[0] is -1');
  });
});

describe('hoover', () => {
  it('is the share that would have to change hands', () => {
    fc.assert(
      fc.property(samples, (sample) => {
        const { values, weights } = sample;
        const average = mean(sample);
        const excess = values.map((x, i) => weights[i] * Math.max(0, x - average));
        const expected = sum(excess) / (average * sum(weights));
        expect(hoover(values, weights).value).toBeCloseTo(expected, 11);
      }),
    );
  });

  it.each([
    ['one value', [5], 0],
    ['one has everything', [0, 0, 0, 8], 0.75],
    ['no value', [], Number.NaN],
    ['only zeros', [0], Number.NaN],
  ])('%s', (_, values, expected) => {
    expect(hoover(values).value).toBe(expected);
  });

  it('refuses negative values', () => {
    expect(() => hoover([-1])).toThrow('values[0] is -1');
  });
});

describe('weightedMean', () => {
  it('counts people', () => {
    expect(weightedMean([1, -5, Number.NaN], [3, 1, 9])).toEqual({
      value: -0.5,
      count: 2,
      totalWeight: 4,
      missingCount: 1,
      missingWeight: 9,
    });
    expect(weightedMean([]).value).toBeNaN();
  });
});
