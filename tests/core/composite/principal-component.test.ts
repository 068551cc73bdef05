import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { firstPrincipalComponent } from '../../../src/core/composite/principal-component.ts';
import type { CompositeVariable } from '../../../src/core/composite/variables.ts';
import { seededRandom } from '../../../src/core/random.ts';
import arrests from '../../vectors/us_arrests.json' with { type: 'json' };

const variable = (
  name: string,
  values: ArrayLike<number>,
  polarity: 1 | -1 = 1,
): CompositeVariable => ({ name, values, polarity });

/** Four variables that share a hidden deprivation, the third with the opposite sign. */
function deprivationData(seed: number, size: number): CompositeVariable[] {
  const random = seededRandom(seed);
  const noise = () => random() + random() + random() - 1.5;
  const hidden = Array.from({ length: size }, noise);
  return [
    variable(
      'unemployment',
      hidden.map((x) => 12 + 3 * x + noise()),
    ),
    variable(
      'single parents',
      hidden.map((x) => 40 + 2 * x + 2 * noise()),
    ),
    variable(
      'income',
      hidden.map((x) => 22000 - 4000 * x + 3000 * noise()),
      -1,
    ),
    variable(
      'overcrowding',
      hidden.map((x) => x + 3 * noise()),
    ),
  ];
}

const moments = (values: Iterable<number>) => {
  const known = [...values].filter((x) => !Number.isNaN(x));
  const mean = known.reduce((sum, x) => sum + x, 0) / known.length;
  return { mean, variance: known.reduce((sum, x) => sum + (x - mean) ** 2, 0) / known.length };
};

describe('firstPrincipalComponent', () => {
  it('gives the published component of arrests in the states of the USA', () => {
    const variables = Object.entries(arrests.input).map(([name, values]) => variable(name, values));
    const { loadings, eigenvalues } = firstPrincipalComponent(variables);
    loadings.forEach(({ loading }, j) => {
      expect(Math.abs(loading - arrests.expected.loadings[j])).toBeLessThan(arrests.tolerance);
    });
    eigenvalues.forEach((value, j) => {
      expect(Math.abs(value - arrests.expected.eigenvalues[j])).toBeLessThan(arrests.tolerance);
    });
  });

  it('of two variables has loadings 1/√2 and eigenvalues 1 ± r', () => {
    const x = [1, 2, 3, 4, 5];
    const y = [2, 1, 4, 3, 5];
    const { loadings, eigenvalues, explainedShare } = firstPrincipalComponent([
      variable('x', x),
      variable('y', y),
    ]);
    expect(eigenvalues).toEqual([expect.closeTo(1.8, 12), expect.closeTo(0.2, 12)]);
    expect(explainedShare).toBeCloseTo(0.9, 12);
    for (const { loading, correlation } of loadings) {
      expect(loading).toBeCloseTo(Math.SQRT1_2, 12);
      expect(correlation).toBeCloseTo(Math.sqrt(0.9), 12);
    }
  });

  it('has the greatest variance of all weightings of length 1', () => {
    const variables = deprivationData(1, 300);
    const { scores, eigenvalues, loadings } = firstPrincipalComponent(variables);
    const { mean, variance } = moments(scores);
    expect(mean).toBeCloseTo(0, 12);
    expect(variance).toBeCloseTo(eigenvalues[0], 10);
    expect(eigenvalues.reduce((sum, value) => sum + value, 0)).toBeCloseTo(4, 10);
    expect(loadings.reduce((sum, { loading }) => sum + loading ** 2, 0)).toBeCloseTo(1, 12);
    const standard = variables.map(({ values }, j) =>
      Array.from(values, (x) => (x - loadings[j].mean) / loadings[j].deviation),
    );
    const random = seededRandom(2);
    for (let trial = 0; trial < 200; trial++) {
      const direction = standard.map(() => random() - 0.5);
      const length = Math.hypot(...direction);
      const projected = standard[0].map((_, i) =>
        standard.reduce((sum, column, j) => sum + (direction[j] / length) * column[i], 0),
      );
      expect(moments(projected).variance).toBeLessThanOrEqual(variance + 1e-12);
    }
  });

  it('points to deprivation, whatever the signs of its variables', () => {
    const variables = deprivationData(3, 200);
    const { scores, loadings } = firstPrincipalComponent(variables);
    expect(loadings.map(({ loading }) => Math.sign(loading))).toEqual([1, 1, -1, 1]);
    expect(loadings.every(({ agreesWithPolarity }) => agreesWithPolarity)).toBe(true);
    const opposite = variables.map((one) => ({ ...one, polarity: -one.polarity as 1 | -1 }));
    const reversed = firstPrincipalComponent(opposite).scores;
    expect([...reversed]).toEqual([...scores].map((score) => expect.closeTo(-score, 10)));
    const against = firstPrincipalComponent(
      variables.map((one) => ({ ...one, polarity: 1 as const })),
    );
    expect(against.loadings[2].agreesWithPolarity).toBe(false);
    expect(against.loadings.filter(({ agreesWithPolarity }) => agreesWithPolarity)).toHaveLength(3);
  });

  it('does not depend on the units of its variables', () => {
    const variables = deprivationData(4, 100);
    const { scores } = firstPrincipalComponent(variables);
    const converted = variables.map((one, j) =>
      variable(
        one.name,
        Array.from(one.values, (x) => (x + j) * 1000 ** (j - 1)),
        one.polarity,
      ),
    );
    expect([...firstPrincipalComponent(converted).scores]).toEqual(
      [...scores].map((score) => expect.closeTo(score, 8)),
    );
  });

  it('counts a territory of weight 3 as three', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1000 }), (seed) => {
        const variables = deprivationData(seed, 30);
        const weights = Array.from({ length: 30 }, (_, i) => i % 4);
        const copies = variables.map((one) =>
          variable(
            one.name,
            weights.flatMap((weight, i) => new Array(weight).fill(one.values[i])),
            one.polarity,
          ),
        );
        const weighted = firstPrincipalComponent(variables, weights);
        const replicated = firstPrincipalComponent(copies);
        expect(weighted.loadings).toEqual(
          replicated.loadings.map((own) => ({
            ...own,
            loading: expect.closeTo(own.loading, 9),
            correlation: expect.closeTo(own.correlation, 9),
            mean: expect.closeTo(own.mean, 6),
            deviation: expect.closeTo(own.deviation, 6),
          })),
        );
        expect(weighted.count).toBe(weights.filter((weight) => weight > 0).length);
      }),
      { numRuns: 20 },
    );
  });

  it('gives no score where a variable is missing', () => {
    const [first, ...rest] = deprivationData(5, 50);
    const values = Float64Array.from(first.values);
    values[7] = Number.NaN;
    const { scores, count, missingCount } = firstPrincipalComponent([
      { ...first, values },
      ...rest,
    ]);
    expect(scores[7]).toBeNaN();
    expect(scores.filter((score) => !Number.isNaN(score))).toHaveLength(49);
    expect([count, missingCount]).toEqual([49, 1]);
  });

  it('is NaN throughout when no territory is complete', () => {
    const { scores, loadings, eigenvalues, explainedShare, count, missingCount } =
      firstPrincipalComponent([variable('x', [1, Number.NaN]), variable('y', [Number.NaN, 2])]);
    expect([...scores, ...eigenvalues, explainedShare, loadings[0].loading]).toEqual(
      new Array(6).fill(Number.NaN),
    );
    expect([count, missingCount]).toEqual([0, 2]);
  });

  it('refuses constant, infinite or mismatched variables', () => {
    const x = variable('x', [1, 2, 3]);
    expect(() => firstPrincipalComponent([x, variable('flat', [4, 4, 4])])).toThrow(
      'variable "flat" is 4 in all 3 complete rows',
    );
    expect(() => firstPrincipalComponent([x, variable('y', [1, Infinity, 2])])).toThrow(
      'variable "y"[1] is Infinity',
    );
    expect(() => firstPrincipalComponent([x, variable('y', [1])])).toThrow(
      'variable "y" has 1 items',
    );
    expect(() => firstPrincipalComponent([x, x])).toThrow('two variables are named "x"');
    expect(() => firstPrincipalComponent([])).toThrow('variables is empty');
    expect(() => firstPrincipalComponent([x], [1, -1, 1])).toThrow('weights[1] is -1');
  });
});
