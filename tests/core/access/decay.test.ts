import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Decay, decayFunction } from '../../../src/core/access/decay.ts';
import { pairWeights } from '../../../src/core/access/pair-weights.ts';
import vector from '../../vectors/e2sfca_step_gaussian.json' with { type: 'json' };

const stepped: Decay = { kind: 'stepped', limits: [20, 40, 60], weights: [1, 0.68, 0.22] };
const { expected, tolerance } = vector;
const table = (weights: Record<string, number>) => Object.entries(weights).map(([c, w]) => [+c, w]);

test.each(table(expected.weights_step))('published step weight at %d: %d', (cost, weight) => {
  expect(decayFunction(stepped)(cost)).toBe(weight);
});

test.each(table(expected.weights_gaussian_sigma20))(
  'published Gaussian weight at %d: %d',
  (cost, weight) => {
    const computed = decayFunction({ kind: 'gaussian', scale: 20 })(cost);
    expect(Math.abs(computed - weight)).toBeLessThan(tolerance);
  },
);

test.each(table(expected['weights_gravity_scale20_alpha-2_min1']))(
  'published gravity weight at %d: %d',
  (cost, weight) => {
    const gravity: Decay = { kind: 'power', exponent: 2, minimumCost: 1, scale: 20 };
    // The weight at 60 was published with two digits: 0.11 for 1/9.
    const published = cost === 60 ? 1 / 9 : weight;
    expect(Math.abs(decayFunction(gravity)(cost) - published)).toBeLessThan(tolerance);
    if (cost === 60) expect(decayFunction(gravity)(cost).toFixed(2)).toBe(String(weight));
  },
);

const smooth: Decay[] = [
  { kind: 'binary' },
  stepped,
  { kind: 'gaussian', scale: 15 },
  { kind: 'truncated-gaussian', limit: 30 },
  { kind: 'exponential', scale: 10 },
  { kind: 'power', exponent: 1.5, minimumCost: 0.5 },
];

test.each(smooth)('$kind never grows with the cost, never is negative', (decay) => {
  const cost = fc.double({ min: 0, max: 1e6, noNaN: true });
  fc.assert(
    fc.property(cost, cost, (a, b) => {
      const weight = decayFunction(decay);
      expect(weight(Math.max(a, b))).toBeLessThanOrEqual(weight(Math.min(a, b)));
      expect(weight(Math.max(a, b))).toBeGreaterThanOrEqual(0);
    }),
  );
});

test.each([
  [{ kind: 'binary' }, 1e9, 1],
  [{ kind: 'truncated-gaussian', limit: 30 }, 0, 1],
  [{ kind: 'truncated-gaussian', limit: 30 }, 30, 0],
  [
    { kind: 'truncated-gaussian', limit: 30 },
    15,
    (Math.exp(-1 / 8) - Math.exp(-0.5)) / (1 - Math.exp(-0.5)),
  ],
  [{ kind: 'exponential', scale: 10 }, 10, Math.exp(-1)],
  [{ kind: 'power', exponent: 1, minimumCost: 0.5 }, 0, 2],
  [{ kind: 'gaussian', scale: 1e-200 }, 0, 1],
] as [Decay, number, number][])('%o at %d', (decay, cost, weight) => {
  expect(decayFunction(decay)(cost)).toBeCloseTo(weight, 14);
});

test.each([
  [{ kind: 'gaussian', scale: 0 }, 'scale is 0'],
  [{ kind: 'exponential', scale: -1 }, 'scale is -1'],
  [{ kind: 'truncated-gaussian', limit: Number.NaN }, 'limit is NaN'],
  [{ kind: 'power', exponent: 0, minimumCost: 1 }, 'exponent is 0'],
  [{ kind: 'power', exponent: 1, minimumCost: 0 }, 'minimumCost is 0'],
  [{ kind: 'power', exponent: 1, minimumCost: 1, scale: Infinity }, 'scale is Infinity'],
  [{ kind: 'stepped', limits: [], weights: [] }, '0 limits and 0 weights'],
  [{ kind: 'stepped', limits: [1, 2], weights: [1] }, '2 limits and 1 weights'],
  [{ kind: 'stepped', limits: [2, 2], weights: [1, 1] }, 'limits[1] is 2'],
  [{ kind: 'stepped', limits: [-1], weights: [1] }, 'limits[0] is -1'],
  [{ kind: 'stepped', limits: [1], weights: [-1] }, 'weights[0] is -1'],
] as [Decay, string][])('refuses %o', (decay, message) => {
  expect(() => decayFunction(decay)).toThrow(message);
});

describe('weights of pairs', () => {
  test('the catchment is inclusive; unknown and impossible costs weigh nothing', () => {
    const costs = [0, 29.999, 30, 30.001, Number.NaN, Infinity];
    const weights = pairWeights(costs, { decay: { kind: 'binary' }, maximumCost: 30 });
    expect([...weights]).toEqual([1, 1, 1, 0, 0, 0]);
    expect([...pairWeights(costs, { decay: { kind: 'binary' } })]).toEqual([1, 1, 1, 1, 0, 0]);
    expect([...pairWeights([0, 1], { decay: { kind: 'binary' }, maximumCost: 0 })]).toEqual([1, 0]);
  });

  test('a given target is written throughout and returned', () => {
    const target = Float64Array.of(9, 9, 9);
    const options = { decay: { kind: 'binary' }, maximumCost: 1 } as const;
    expect(pairWeights([1, 2, Number.NaN], options, target)).toBe(target);
    expect([...target]).toEqual([1, 0, 0]);
    expect(() => pairWeights([1, 2], options, target)).toThrow('target has 3 items');
  });

  test('in steps, a zone has its weight however narrow, between two that weigh more', () => {
    const decay: Decay = { kind: 'stepped', limits: [10, 10.001, 60], weights: [1, 0.2, 1] };
    const costs = [10, 10.0005, 10.001, 10.002, 60, 60.001];
    expect([...pairWeights(costs, { decay })]).toEqual([1, 0.2, 0.2, 1, 1, 0]);
    expect([...pairWeights(costs, { decay, maximumCost: 10.0005 })]).toEqual([1, 0.2, 0, 0, 0, 0]);
  });

  test('in steps, each cost has the weight of its zone, next to the limits too', () => {
    const limit = fc.oneof(
      fc.double({ min: 0, max: 30, noNaN: true }),
      fc.constantFrom(0, 5, Infinity),
    );
    const limits = fc.uniqueArray(limit, { minLength: 1, maxLength: 4 });
    const anyCost = fc.double({ min: 0, max: 40 });
    fc.assert(
      fc.property(limits, fc.array(anyCost), limit, (some, others, maximumCost) => {
        const ascending = some.toSorted((a, b) => a - b);
        const decay: Decay = {
          kind: 'stepped',
          limits: ascending,
          weights: ascending.map((_, zone) => 0.5 / (zone + 1)),
        };
        const near = ascending.flatMap((each) => [each, each * (1 - 1e-16), each * (1 + 1e-15)]);
        const costs = [...others, ...near];
        const weightOf = decayFunction(decay);
        expect([...pairWeights(costs, { decay, maximumCost })]).toEqual(
          costs.map((cost) => (cost <= maximumCost && cost < Infinity ? weightOf(cost) : 0)),
        );
      }),
      { numRuns: 500 },
    );
    const decay: Decay = { kind: 'stepped', limits: [1], weights: [1] };
    expect(() => pairWeights([1, -1], { decay })).toThrow('costs[1] is -1');
  });

  test('refuses negative costs and catchments', () => {
    const decay: Decay = { kind: 'binary' };
    expect(() => pairWeights([1, -1], { decay })).toThrow('costs[1] is -1');
    expect(() => pairWeights([1], { decay, maximumCost: -1 })).toThrow('maximumCost is -1');
    expect(() => pairWeights([1], { decay, maximumCost: Number.NaN })).toThrow(
      'maximumCost is NaN',
    );
  });
});
