import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  type CentreAnswer,
  type CentreInput,
  pCentre,
} from '../../../src/core/location/p-centre.ts';
import { completeSteps } from '../../../src/core/steps.ts';
import { pairsOf, type SmallInstance, smallInstance, subsets } from './small-instances.ts';

function radiusOf({ distance, weights }: SmallInstance, sites: readonly number[]): number {
  return Math.max(
    ...weights.map((weight, demand) =>
      weight === 0 ? 0 : Math.min(...sites.map((site) => distance[demand][site])),
    ),
  );
}

test('finds and proves the least radius of every small instance', () => {
  fc.assert(
    fc.property(smallInstance, (instance) => {
      const { distance, open, existing, count } = instance;
      const told: CentreAnswer[] = [];
      const answer = completeSteps(
        pCentre({ ...instance, ...pairsOf(distance) }, count, {
          onImprovement: (better) => told.push(better),
        }),
      );
      const radii = subsets(open, count).map((sites) =>
        radiusOf(instance, [...sites, ...existing]),
      );
      const best = Math.min(...radii);
      expect(answer).toMatchObject({ radius: best, lowerBound: best, gap: 0, isOptimal: true });
      expect(radiusOf(instance, [...answer.sites, ...existing])).toBe(best);
      expect(answer.sites.length).toBeLessThanOrEqual(count);
      for (const { radius, lowerBound, sites } of told) {
        expect(lowerBound).toBeLessThanOrEqual(best);
        expect(radiusOf(instance, [...sites, ...existing])).toBeLessThanOrEqual(radius);
      }
    }),
    { numRuns: 300 },
  );
});

test('with few pairs, an answer or the reason why there is none', () => {
  fc.assert(
    fc.property(smallInstance, (instance) => {
      const { distance, open, existing, count } = instance;
      const within = distance.map((row) => row.map((cost) => (cost <= 3 ? cost : Infinity)));
      const best = Math.min(
        ...subsets(open, count).map((sites) =>
          radiusOf({ ...instance, distance: within }, [...sites, ...existing]),
        ),
      );
      const run = () => completeSteps(pCentre({ ...instance, ...pairsOf(distance, 3) }, count));
      if (best === Infinity) {
        expect(run).toThrow(/cannot serve every demand point|has no pair with a candidate/);
      } else {
        expect(run()).toMatchObject({ radius: best, isOptimal: true });
      }
    }),
    { numRuns: 200 },
  );
});

test('stops at the gap asked, and says it', () => {
  const distance = Array.from({ length: 30 }, (_, i) =>
    Array.from({ length: 30 }, (_, j) => Math.abs(i * i - j * j)),
  );
  const input = { ...pairsOf(distance), weights: Array(30).fill(1), candidateCount: 30 };
  const rough = completeSteps(pCentre(input, 4, { gapTarget: 0.5 }));
  const best = completeSteps(pCentre(input, 4));
  expect(rough.gap).toBeLessThanOrEqual(0.5);
  expect(rough.lowerBound).toBeLessThanOrEqual(best.radius);
  expect(rough.radius).toBeGreaterThanOrEqual(best.radius);
  expect(best.isOptimal).toBe(true);
});

test('says what is impossible', () => {
  const { pairs, costs } = pairsOf(
    [
      [1, 9],
      [9, 1],
    ],
    5,
  );
  const input = { pairs, costs, weights: [3, 1], candidateCount: 2 };
  const run = (changes: Partial<CentreInput>, count = 1) =>
    completeSteps(pCentre({ ...input, ...changes }, count));
  expect(() => run({})).toThrow('1 sites cannot serve every demand point by the given pairs');
  expect(run({}, 2).radius).toBe(1);
  expect(run({ weights: [3, 0] })).toMatchObject({ sites: [0], radius: 1 });
  expect(run({ existing: [1] })).toMatchObject({ sites: [0], radius: 1 });
  expect(() => run({ costs: [1, Number.NaN] })).toThrow('demand point 1 (weight 1) has no pair');
  expect(() => run({ costs: [1] })).toThrow('costs has 1 items');
  expect(() => run({}, 3)).toThrow('count is 3 but only 2 candidates may be chosen');
});
