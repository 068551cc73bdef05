import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  type MedianAnswer,
  type MedianInput,
  pMedian,
} from '../../../src/core/location/p-median.ts';
import { completeSteps } from '../../../src/core/steps.ts';
import { pairsOf, type SmallInstance, smallInstance, subsets } from './small-instances.ts';

/** Cost with some of the sites, by the definition. */
function costOf(
  { distance, weights }: SmallInstance,
  sites: readonly number[],
  radius = Infinity,
  fallback = Infinity,
): number {
  return weights.reduce((sum, weight, demand) => {
    const usable = sites.map((site) => distance[demand][site]).filter((cost) => cost <= radius);
    return weight === 0 ? sum : sum + weight * Math.min(fallback, ...usable);
  }, 0);
}

function medianInput({ distance, ...instance }: SmallInstance, radius?: number): MedianInput {
  return { ...instance, ...pairsOf(distance, radius) };
}

test('finds and proves the optimum of every small instance, with all pairs', () => {
  fc.assert(
    fc.property(smallInstance, (instance) => {
      const { open, existing, count } = instance;
      const answer = completeSteps(pMedian(medianInput(instance), count));
      const costs = subsets(open, count)
        .filter((sites) => sites.length > 0)
        .map((sites) => costOf(instance, [...sites, ...existing]));
      expect(answer.cost).toBeCloseTo(Math.min(...costs), 8);
      expect(costOf(instance, [...answer.sites, ...existing])).toBeCloseTo(answer.cost, 8);
      expect(answer).toMatchObject({ gap: 0, isOptimal: true });
      expect(answer.sites.every((site) => open.includes(site))).toBe(true);
      if (existing.length === 0) expect(answer.costBefore).toBeNaN();
      else expect(answer.costBefore).toBeCloseTo(costOf(instance, existing), 8);
    }),
    { numRuns: 150 },
  );
});

test('the same with pairs within a radius and a fallback', () => {
  fc.assert(
    fc.property(smallInstance, fc.integer({ min: 0, max: 8 }), (instance, fallbackCost) => {
      const { open, existing, count } = instance;
      const told: MedianAnswer[] = [];
      const answer = completeSteps(
        pMedian({ ...medianInput(instance, 3), fallbackCost }, count, {
          onImprovement: (better) => told.push(better),
        }),
      );
      const best = Math.min(
        ...subsets(open, count).map((sites) =>
          costOf(instance, [...sites, ...existing], 3, fallbackCost),
        ),
      );
      expect(answer.cost).toBeCloseTo(best, 8);
      expect(answer.isOptimal).toBe(true);
      for (const { lowerBound, cost, sites } of told) {
        expect(lowerBound).toBeLessThanOrEqual(best + 1e-9);
        expect(costOf(instance, [...sites, ...existing], 3, fallbackCost)).toBeCloseTo(cost, 8);
      }
    }),
    { numRuns: 200 },
  );
});

test('three villages on a line, and what opening elsewhere would cost', () => {
  const { pairs, costs } = pairsOf([
    [0, 4, 10],
    [4, 0, 6],
    [10, 6, 0],
  ]);
  const input = { pairs, costs, weights: [10, 1, 10], candidateCount: 3 };
  expect(completeSteps(pMedian(input, 1))).toMatchObject({ cost: 100, lowerBound: 100 });
  expect(completeSteps(pMedian(input, 2))).toMatchObject({ cost: 4, meanCost: 4 / 21 });
  const existing = completeSteps(pMedian({ ...input, existing: [2] }, 1));
  expect(existing).toMatchObject({ sites: [0], cost: 4, costBefore: 106 });
});

test('where nothing is saved, one site is open all the same', () => {
  const { pairs, costs } = pairsOf([[3, 3]]);
  const answer = completeSteps(pMedian({ pairs, costs, weights: [2], candidateCount: 2 }, 2));
  expect(answer).toMatchObject({ sites: [0], cost: 6, gap: 0, isOptimal: true });
});

test('says what is impossible', () => {
  const { pairs, costs } = pairsOf([[1, 9]], 5);
  const input = { pairs, costs, weights: [3], candidateCount: 2 };
  const run = (changes: Partial<MedianInput>) =>
    completeSteps(pMedian({ ...input, ...changes }, 1));
  expect(() => run({})).toThrow('demand point 0 has pairs with 1 of the 2 candidates');
  expect(run({ fallbackCost: 9 }).cost).toBe(3);
  expect(run({ fallbackCost: [9] }).cost).toBe(3);
  expect(run({ eligible: [1, 0] }).cost).toBe(3);
  expect(() => run({ fallbackCost: [Number.NaN] })).toThrow('fallbackCost expected');
  expect(() => run({ fallbackCost: -1 })).toThrow('fallbackCost[0] is -1');
  expect(() => run({ fallbackCost: [1, 2] })).toThrow('fallbackCost has 2 items');
  expect(() => run({ fallbackCost: 1, costs: [Infinity] })).toThrow('costs[0] is Infinity');
  expect(() => run({ fallbackCost: 1, costs: [1, 2] })).toThrow('costs has 2 items');
  expect(run({ fallbackCost: 7, costs: [Number.NaN] })).toMatchObject({ cost: 21, sites: [] });
});
