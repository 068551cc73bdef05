import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Decay } from '../../../src/core/access/decay.ts';
import { floatingCatchment } from '../../../src/core/access/floating-catchment.ts';
import { pairWeights, threeStepPairWeights } from '../../../src/core/access/pair-weights.ts';
import e2sfca from '../../vectors/e2sfca_step_gaussian.json' with { type: 'json' };
import hospital from '../../vectors/sfca_hospital_2sfca_3sfca.json' with { type: 'json' };
import { pairsOfList, pairsOfMatrix, type Region, region } from './sparse-rows.ts';

const stepped: Decay = { kind: 'stepped', limits: [20, 40, 60], weights: [1, 0.68, 0.22] };
const gaussian: Decay = { kind: 'gaussian', scale: 20 };
const inverse: Decay = { kind: 'power', exponent: 1, minimumCost: 1 };

describe('published values', () => {
  const demand = Object.values(hospital.input.population);
  const supply = Object.values(hospital.input.doctors);
  const maximumCost = hospital.input.max_cost;

  test.each([0, 1, 2, 3])('2SFCA and 3SFCA of the hospitals of PySAL, scenario %d', (scenario) => {
    const { pairs, costs } = pairsOfList(hospital.input.scenarios[scenario], 3, 1);
    const options = { decay: inverse, maximumCost };
    const two = floatingCatchment({ pairs, weights: pairWeights(costs, options), demand, supply });
    const weights = threeStepPairWeights(pairs, costs, options);
    const three = floatingCatchment({ pairs, weights, demand, supply });
    for (let i = 0; i < 3; i++) {
      const expected2 = hospital.expected['2sfca'][scenario][i];
      const expected3 = hospital.expected['3sfca'][scenario][i];
      expect(Math.abs(two.accessibility[i] - expected2)).toBeLessThan(hospital.tolerance);
      expect(Math.abs(three.accessibility[i] - expected3)).toBeLessThan(hospital.tolerance);
    }
  });

  test.each([0, 1, 2, 3])('E2SFCA by steps and Gaussian, scenario %d', (scenario) => {
    const { pairs, costs } = pairsOfList(e2sfca.input.scenarios[scenario], 3, 1);
    const limit = { maximumCost: e2sfca.input.max_cost };
    const expected = e2sfca.expected.e2sfca[scenario];
    for (const [decay, published] of [
      [stepped, expected.step],
      [gaussian, expected.gaussian_sigma20],
    ] as const) {
      const weights = pairWeights(costs, { decay, ...limit });
      const { accessibility } = floatingCatchment({ pairs, weights, demand, supply });
      published.forEach((value, i) => {
        expect(Math.abs(accessibility[i] - value)).toBeLessThan(e2sfca.tolerance);
      });
    }
  });
});

/** The definition, on the dense matrix. */
function denseAccessibility({ matrix, demand, supply }: Region, weightOf: (c: number) => number) {
  const weight = (i: number, j: number) =>
    matrix[i][j] === undefined ? 0 : weightOf(matrix[i][j]);
  const reached = supply.map((_, j) => demand.reduce((sum, d, i) => sum + d * weight(i, j), 0));
  return demand.map((_, i) =>
    supply.reduce((sum, s, j) => sum + (reached[j] > 0 ? (weight(i, j) * s) / reached[j] : 0), 0),
  );
}

describe('any region', () => {
  test('equals the definition on the dense matrix', () => {
    fc.assert(
      fc.property(region, fc.integer({ min: 0, max: 70 }), (r, maximumCost) => {
        const { pairs, costs } = pairsOfMatrix(r.matrix);
        const weights = pairWeights(costs, { decay: gaussian, maximumCost });
        const { accessibility } = floatingCatchment({ pairs, weights, ...r });
        denseAccessibility(r, (c) =>
          c <= maximumCost ? Math.exp((-c * c) / (2 * 20 * 20)) : 0,
        ).forEach((value, i) => {
          expect(accessibility[i]).toBeCloseTo(value, 10);
        });
      }),
    );
  });

  const decays: Decay[] = [
    { kind: 'binary' },
    stepped,
    gaussian,
    { kind: 'truncated-gaussian', limit: 45 },
    { kind: 'exponential', scale: 10 },
    inverse,
  ];

  test.each(decays)('$kind: Σ demand × accessibility = Σ supply reached', (decay) => {
    fc.assert(
      fc.property(
        region,
        fc.integer({ min: 0, max: 70 }),
        fc.boolean(),
        (r, maximumCost, three) => {
          const { pairs, costs } = pairsOfMatrix(r.matrix);
          const options = { decay, maximumCost };
          const weights = three
            ? threeStepPairWeights(pairs, costs, options)
            : pairWeights(costs, options);
          const found = floatingCatchment({ pairs, weights, ...r });
          const given = r.demand.reduce((sum, d, i) => sum + d * found.accessibility[i], 0);
          const reached = r.supply.filter((_, j) =>
            r.demand.some((d, i) => {
              const cost = r.matrix[i][j];
              if (d === 0 || cost === undefined || cost > maximumCost) return false;
              return pairWeights([cost], options)[0] > 0;
            }),
          );
          const supply = reached.reduce((sum, s) => sum + s, 0);
          expect(found.reachedSupply).toBe(supply);
          expect(Math.abs(given - supply)).toBeLessThanOrEqual(1e-9 * Math.max(supply, 1));
        },
      ),
    );
  });

  test('doubling people halves it, doubling capacities doubles it', () => {
    fc.assert(
      fc.property(region, (r) => {
        const { pairs, costs } = pairsOfMatrix(r.matrix);
        const weights = pairWeights(costs, { decay: gaussian });
        const access = (demand: number[], supply: number[]) =>
          floatingCatchment({ pairs, weights, demand, supply }).accessibility;
        const twice = (values: number[]) => values.map((value) => 2 * value);
        const base = access(r.demand, r.supply);
        expect(access(twice(r.demand), r.supply)).toEqual(base.map((a) => a / 2));
        expect(access(r.demand, twice(r.supply))).toEqual(base.map((a) => a * 2));
      }),
    );
  });
});

describe('edge cases', () => {
  const { pairs, costs } = pairsOfMatrix([
    [10, 30],
    [undefined, 30],
    [undefined, undefined],
  ]);
  const weights = pairWeights(costs, { decay: { kind: 'binary' }, maximumCost: 30 });

  test('who reaches nothing has 0; who lives nowhere still has the access of the place', () => {
    const found = floatingCatchment({ pairs, weights, demand: [100, 0, 50], supply: [4, 2] });
    expect([...found.accessibility]).toEqual([0.06, 0.02, 0]);
    expect([...found.supplyPerDemand]).toEqual([0.04, 0.02]);
  });

  test('a supply place that no one reaches has no ratio', () => {
    const found = floatingCatchment({ pairs, weights, demand: [0, 10, 50], supply: [4, 2] });
    expect([...found.supplyPerDemand]).toEqual([Number.NaN, 0.2]);
    expect([...found.accessibility]).toEqual([0.2, 0.2, 0]);
    expect(found.reachedSupply).toBe(2);
  });

  test('no places at all', () => {
    const none = pairsOfMatrix([]).pairs;
    const input = { pairs: none, weights: new Float64Array(0), demand: [], supply: [] };
    expect(floatingCatchment(input).accessibility).toHaveLength(0);
    expect(floatingCatchment(input).reachedSupply).toBe(0);
  });

  test('in the three-step method a row without known cost weighs nothing', () => {
    const { pairs } = pairsOfMatrix([[1, 2]]);
    const unknown = [Number.NaN, Infinity];
    expect([...threeStepPairWeights(pairs, unknown, { decay: inverse })]).toEqual([0, 0]);
    expect([...threeStepPairWeights(pairs, [2, Number.NaN], { decay: inverse })]).toEqual([0.5, 0]);
  });

  const good = { pairs, weights, demand: [1, 1, 1], supply: [1, 1] };
  test.each([
    [{ ...good, demand: [1, 1] }, 'pairs.offsets has 4 items for 2 demand places'],
    [{ ...good, supply: [1] }, 'pairs.neighbours[1] is 1: a rank below 1'],
    [{ ...good, demand: [1, -1, 1] }, 'demand[1] is -1'],
    [{ ...good, demand: [1, Number.NaN, 1] }, 'demand[1] is NaN'],
    [{ ...good, supply: [1, Infinity] }, 'supply[1] is Infinity'],
    [{ ...good, weights: new Float64Array(2) }, 'weights has 2 items'],
    [{ ...good, weights: Float64Array.of(1, Number.NaN, 1) }, 'weights[1] is NaN'],
    [{ ...good, weights: Float64Array.of(1, 1, -1) }, 'weights[2] is -1'],
    [
      { ...good, pairs: { ...pairs, offsets: Uint32Array.of(0, 3, 2, 3) } },
      'pairs.offsets[2] is 2, below 3',
    ],
    [{ ...good, pairs: { ...pairs, offsets: Uint32Array.of(0, 1, 2, 2) } }, 'from 0 to 2: 0 to 3'],
  ])('refuses case %#', (input, message) => {
    expect(() => floatingCatchment(input)).toThrow(message);
  });
});
