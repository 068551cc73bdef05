import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rankBasedIndex, standardisedIndex } from '../../../src/core/composite/composite-index.ts';
import type { CompositeVariable } from '../../../src/core/composite/variables.ts';

const variables: CompositeVariable[] = [
  { name: 'unemployment', values: [5, 10, 20, 10, Number.NaN], polarity: 1 },
  { name: 'income', values: [30, 20, 10, 25, 99], polarity: -1 },
];

describe('rankBasedIndex', () => {
  it('is the mean of the percentile ranks, turned towards deprivation', () => {
    const { scores, variableWeights, count, missingCount } = rankBasedIndex(variables);
    // Unemployment: 1/8, 4/8, 7/8, 4/8; income backwards: 1/8, 5/8, 7/8, 3/8.
    expect([...scores]).toEqual([0.125, 0.5625, 0.875, 0.4375, Number.NaN]);
    expect(variableWeights).toEqual([0.5, 0.5]);
    expect([count, missingCount]).toEqual([4, 1]);
  });

  it('follows the weights of the reader', () => {
    const { scores, variableWeights } = rankBasedIndex(variables, { variableWeights: [3, 1] });
    expect(variableWeights).toEqual([0.75, 0.25]);
    expect(scores[3]).toBe(0.75 * 0.5 + 0.25 * 0.375);
    const only = rankBasedIndex(variables, { variableWeights: [0, 2] });
    expect([...only.scores.slice(0, 4)]).toEqual([0.125, 0.625, 0.875, 0.375]);
  });

  it('counts people when territories are weighted', () => {
    const { scores, missingCount } = rankBasedIndex(variables.slice(0, 1), {
      weights: [6, 1, 2, 1, 0],
    });
    expect([...scores]).toEqual([0.3, 0.7, 0.9, 0.7, Number.NaN]);
    expect(missingCount).toBe(1);
  });

  it('does not change when a variable is stretched without changing its order', () => {
    const stretched = [
      { ...variables[0], values: Array.from(variables[0].values, (x) => Math.exp(x)) },
      variables[1],
    ];
    expect(rankBasedIndex(stretched)).toEqual(rankBasedIndex(variables));
  });

  it('stays between 0 and 1, with mean ½', () => {
    const column = fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 12, maxLength: 12 });
    fc.assert(
      fc.property(column, column, (x, y) => {
        const { scores } = rankBasedIndex([
          { name: 'x', values: x, polarity: 1 },
          { name: 'y', values: y, polarity: -1 },
        ]);
        for (const score of scores) {
          expect(score).toBeGreaterThan(0);
          expect(score).toBeLessThan(1);
        }
        expect(scores.reduce((sum, score) => sum + score, 0) / 12).toBeCloseTo(0.5, 12);
      }),
    );
  });
});

describe('standardisedIndex', () => {
  it('is the mean of the standard scores, turned towards deprivation', () => {
    const { scores } = standardisedIndex([
      { name: 'x', values: [1, 3], polarity: 1 },
      { name: 'y', values: [50, 10], polarity: -1 },
    ]);
    expect([...scores]).toEqual([-1, 1]);
    const opposed = standardisedIndex(
      [
        { name: 'x', values: [1, 3], polarity: 1 },
        { name: 'y', values: [50, 10], polarity: 1 },
      ],
      { variableWeights: [3, 1] },
    );
    expect([...opposed.scores]).toEqual([-0.5, 0.5]);
  });

  it('has a weighted mean of 0', () => {
    const weights = [4, 1, 1, 2, 9];
    const { scores } = standardisedIndex(variables, { weights });
    const sum = [0, 1, 2, 3].reduce((total, i) => total + weights[i] * scores[i], 0);
    expect(sum).toBeCloseTo(0, 12);
    expect(scores[4]).toBeNaN();
  });

  it('has no value without complete territory', () => {
    const nothing = standardisedIndex([{ name: 'x', values: [Number.NaN], polarity: 1 }]);
    expect([...nothing.scores]).toEqual([Number.NaN]);
    expect([nothing.count, nothing.missingCount]).toEqual([0, 1]);
  });

  it('refuses weights it cannot use', () => {
    const of = (variableWeights: number[]) => () =>
      standardisedIndex(variables, { variableWeights });
    expect(of([1])).toThrow('variableWeights has 1 items but variables has 2');
    expect(of([1, -1])).toThrow('variableWeights[1] is -1');
    expect(of([0, 0])).toThrow('variableWeights are all 0');
    expect(() => standardisedIndex([{ name: 'x', values: [2, 2], polarity: 1 }])).toThrow(
      'variable "x" is 2 in all 2 complete rows',
    );
  });
});
