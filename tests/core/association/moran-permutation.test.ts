import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { moran } from '../../../src/core/association/moran.ts';
import { moranPermutationTest } from '../../../src/core/association/moran-permutation.ts';
import {
  ORDERS,
  permutedScores,
  shuffleOrders,
  sumProducts,
} from '../../../src/core/association/permuted-scores.ts';
import { contiguityWeights } from '../../../src/core/association/spatial-weights.ts';
import { completeSteps } from '../../../src/core/steps.ts';
import stLouis from '../../vectors/moran_stl_hr8893.json' with { type: 'json' };
import { latticeWeights, noise, rowsOf } from './lattices.ts';
import { distanceFromUniform } from './uniformity.ts';

const weights = contiguityWeights(rowsOf(stLouis.input.neighbours));
const values = Float64Array.from(stLouis.input.y);

describe('moranPermutationTest', () => {
  it('simulates the analytic moments of randomisation', () => {
    const found = completeSteps(
      moranPermutationTest(values, weights, { permutations: 20_001, seed: 1 }),
    );
    const { expectation, randomisation, statistic } = moran(values, weights);
    expect(found.statistic).toBe(statistic);
    const deviation = Math.sqrt(randomisation.variance);
    expect(Math.abs(found.simulatedMean - expectation)).toBeLessThan(deviation / 30);
    expect(found.simulatedDeviation / deviation).toBeCloseTo(1, 1);
    expect(found.simulated).toHaveLength(20_001);
  });

  it('counts draws on both sides of the observed statistic', () => {
    const found = completeSteps(moranPermutationTest(values, weights, { seed: 4 }));
    const atLeast = found.simulated.filter((each) => each >= found.statistic).length;
    expect(found.upperP).toBe((atLeast + 1) / 1000);
    expect(found.lowerP).toBe((1000 - atLeast) / 1000);
    expect(found.foldedP).toBe(found.upperP);
    expect(found.twoSidedP).toBe(2 * found.upperP);
    expect(found.upperP).toBeLessThan(0.01);
  });

  it('gives the same draws for the same seed, others for another', () => {
    const simulate = (seed: number) =>
      completeSteps(moranPermutationTest(values, weights, { permutations: 9, seed })).simulated;
    expect(simulate(5)).toEqual(simulate(5));
    expect(simulate(5)).not.toEqual(simulate(6));
    expect(new Set(simulate(5)).size).toBe(9);
  });

  it('has p = 1 where every placement is the same', () => {
    const complete = contiguityWeights(
      rowsOf([
        [1, 2],
        [0, 2],
        [0, 1],
      ]),
    );
    const found = completeSteps(
      moranPermutationTest(Float64Array.of(0.1, 0.7, 5), complete, { permutations: 99, seed: 1 }),
    );
    expect(found).toMatchObject({ upperP: 1, lowerP: 1, foldedP: 1, twoSidedP: 1 });
  });

  it('has p-values that are uniform under the null', () => {
    const lattice = latticeWeights(7, 7);
    const trials = Array.from({ length: 400 }, (_, trial) =>
      completeSteps(
        moranPermutationTest(noise(49, trial), lattice, { permutations: 199, seed: 1000 + trial }),
      ),
    );
    // Kolmogorov's distance exceeds 1.63 / √400 once in a hundred times.
    expect(distanceFromUniform(trials.map(({ upperP }) => upperP))).toBeLessThan(0.0815);
    expect(distanceFromUniform(trials.map(({ twoSidedP }) => twoSidedP))).toBeLessThan(0.0815);
  });

  it('reports progress between bounded pieces of work', () => {
    const large = latticeWeights(150, 150);
    const steps = moranPermutationTest(noise(22_500, 1), large, { permutations: 200, seed: 1 });
    const fractions: number[] = [];
    for (let step = steps.next(); !step.done; step = steps.next()) fractions.push(step.value);
    expect(fractions.length).toBeGreaterThan(3);
    expect(fractions).toEqual([...fractions].sort((a, b) => a - b));
    expect(fractions.every((fraction) => fraction > 0 && fraction < 1)).toBe(true);
  });

  it('is undefined where Moran’s I is, and says why', () => {
    const flat = completeSteps(
      moranPermutationTest(Float64Array.of(2, 2, Number.NaN), latticeWeights(1, 3), { seed: 1 }),
    );
    expect(flat).toMatchObject({ count: 2, missingCount: 1, upperP: Number.NaN });
    expect(flat.simulated).toHaveLength(0);
  });

  it('refuses a number of permutations that is not an integer ≥ 1', () => {
    const attempt = () =>
      completeSteps(moranPermutationTest(values, weights, { permutations: 0, seed: 1 }));
    expect(attempt).toThrow('permutations is 0');
  });
});

describe('permuted scores', () => {
  const noPairs = {
    first: new Int32Array(0),
    second: new Int32Array(0),
    weight: new Float64Array(0),
  };

  it('are the scores in every order, however many', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 3000 }), fc.nat(), (size, seed) => {
        const scores = Float64Array.from({ length: size }, (_, i) => i);
        const permuted = permutedScores(scores, noPairs, seed);
        shuffleOrders(permuted);
        for (let order = 0; order < ORDERS; order++) {
          const found = permuted.numbers.slice(order * size, (order + 1) * size);
          expect(found.sort().every((score, i) => score === scores[i])).toBe(true);
        }
      }),
      { numRuns: 50 },
    );
  });

  it('come in every order of three equally often, each order on its own', () => {
    const permuted = permutedScores(Float64Array.of(0, 1, 2), noPairs, 12);
    const seen = new Map<string, number>();
    for (let trial = 0; trial < 36 * 1296; trial++) {
      shuffleOrders(permuted);
      const key = permuted.numbers.join('');
      seen.set(key, (seen.get(key) ?? 0) + 1);
    }
    expect(seen.size).toBe(6 ** ORDERS);
    let chiSquare = 0;
    for (const count of seen.values()) chiSquare += (count - 36) ** 2 / 36;
    // 1,295 degrees of freedom: more than 1,457 once in a thousand times.
    expect(chiSquare).toBeLessThan(1457);
  });

  it('give the weighted sum of products of each order', () => {
    const size = 12;
    const score = fc.double({ min: -10, max: 10, noNaN: true });
    const pair = fc.tuple(fc.nat(size - 1), fc.nat(size - 1), score);
    fc.assert(
      fc.property(
        fc.array(pair, { maxLength: 30 }),
        fc.array(score, { minLength: size, maxLength: size }),
        fc.nat(),
        (found, scores, seed) => {
          const pairs = {
            first: Int32Array.from(found, ([one]) => one),
            second: Int32Array.from(found, ([, other]) => other),
            weight: Float64Array.from(found, ([, , weight]) => weight),
          };
          const permuted = permutedScores(Float64Array.from(scores), pairs, seed);
          shuffleOrders(permuted);
          const sums = new Float64Array(ORDERS);
          sumProducts(permuted, sums);
          sums.forEach((sum, order) => {
            const scoreOf = (unit: number) =>
              permuted.numbers[order * size + permuted.places[unit]];
            const expected = found.reduce(
              (total, [one, other, weight]) => total + weight * scoreOf(one) * scoreOf(other),
              0,
            );
            expect(sum).toBeCloseTo(expected, 6);
          });
        },
      ),
    );
  });
});
