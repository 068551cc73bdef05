import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  type CoveringAnswer,
  type CoveringInput,
  maximalCovering,
} from '../../../src/core/location/maximal-covering.ts';
import { completeSteps } from '../../../src/core/steps.ts';
import vector from '../../vectors/mclp_sf_stores.json' with { type: 'json' };
import { coveredBy, coveringInput, RADIUS } from './covering-oracle.ts';
import { pairsOf, smallInstance, subsets } from './small-instances.ts';

test('San Francisco stores: the optimum by enumeration, and the published coverage', () => {
  const { clients, facilities, cost_m, service_radius, p } = vector.input;
  const { pairs } = pairsOf(cost_m, service_radius);
  const first: CoveringAnswer[] = [];
  const answer = completeSteps(
    maximalCovering({ pairs, weights: clients, candidateCount: facilities.length }, p, {
      onImprovement: (better) => first.push(better),
    }),
  );
  const { expected } = vector;
  expect(answer.covered).toBe(expected.optimal_covered_population_recomputed);
  expect(answer.upperBound).toBe(answer.covered);
  expect(answer).toMatchObject({ gap: 0, isOptimal: true });
  expect(answer.sites.map((site) => facilities[site]).sort()).toEqual(
    expected.optimal_sites_recomputed.toSorted(),
  );
  const isCovered = cost_m.map((row) => answer.sites.some((site) => row[site] <= service_radius));
  expect(isCovered.filter((covered) => !covered)).toHaveLength(expected.n_uncovered);
  const percent = (100 * isCovered.filter(Boolean).length) / isCovered.length;
  expect(Math.abs(percent - expected.pct_clients_covered)).toBeLessThan(vector.tolerance);
  // The first answer told is the greedy one.
  expect(first[0].covered).toBe(expected.greedy_covered_population_recomputed);
  expect(first[0].sites.map((site) => facilities[site])).toEqual(expected.greedy_sites_recomputed);
});

test('finds and proves the optimum of every small instance', () => {
  fc.assert(
    fc.property(smallInstance, (instance) => {
      const { count, open, existing } = instance;
      const answer = completeSteps(maximalCovering(coveringInput(instance), count));
      const best = Math.max(
        ...subsets(open, count).map((sites) => coveredBy(instance, [...sites, ...existing])),
      );
      expect(answer.covered).toBeCloseTo(best, 9);
      expect(answer.isOptimal).toBe(true);
      expect(answer.upperBound).toBeGreaterThanOrEqual(best - 1e-9);
      expect(answer.covered).toBeCloseTo(coveredBy(instance, [...answer.sites, ...existing]), 9);
      expect(answer.coveredBefore).toBeCloseTo(coveredBy(instance, existing), 9);
      expect(answer.sites.every((site) => open.includes(site))).toBe(true);
      expect(new Set(answer.sites).size).toBe(answer.sites.length);
    }),
    { numRuns: 300 },
  );
});

test('every answer on the way is feasible, under its bound, and never worse than the last', () => {
  fc.assert(
    fc.property(smallInstance, (instance) => {
      const { count, existing } = instance;
      const told: CoveringAnswer[] = [];
      const options = { onImprovement: (better: CoveringAnswer) => told.push(better) };
      const last = completeSteps(maximalCovering(coveringInput(instance), count, options));
      const total = instance.weights.reduce((sum, weight) => sum + weight, 0);
      told.forEach((answer, step) => {
        expect(answer.covered).toBeCloseTo(coveredBy(instance, [...answer.sites, ...existing]), 9);
        expect(answer.upperBound).toBeGreaterThanOrEqual(last.covered - 1e-9);
        expect(answer.upperBound).toBeLessThanOrEqual(total + 1e-9);
        if (step > 0) {
          expect(answer.covered).toBeGreaterThanOrEqual(told[step - 1].covered);
          expect(answer.upperBound).toBeLessThanOrEqual(told[step - 1].upperBound);
        }
      });
      const [greedy] = told;
      const bound = last.upperBound - last.coveredBefore;
      expect(greedy.covered - greedy.coveredBefore).toBeGreaterThanOrEqual(
        (1 - 1 / Math.E) * bound - 1e-9,
      );
    }),
  );
});

test('gains add up, in an order in which each is the greatest left', () => {
  fc.assert(
    fc.property(smallInstance, (instance) => {
      const answer = completeSteps(maximalCovering(coveringInput(instance), instance.count));
      let covered = answer.coveredBefore;
      answer.gains.forEach((gain, step) => {
        covered += gain;
        expect(covered).toBeCloseTo(
          coveredBy(instance, [...instance.existing, ...answer.sites.slice(0, step + 1)]),
          9,
        );
        if (step > 0) expect(gain).toBeLessThanOrEqual(answer.gains[step - 1] + 1e-9);
      });
      expect(covered).toBeCloseTo(answer.covered, 9);
    }),
  );
});

test('the same seed gives the same answer; weight 0 and points covered elsewhere count for nothing', () => {
  const distance = [
    [1, 9],
    [1, 9],
    [9, 1],
  ];
  const { pairs } = pairsOf(distance, RADIUS);
  const input = { pairs, weights: [5, 5, 8], candidateCount: 2 };
  const plain = completeSteps(maximalCovering(input, 1));
  expect(plain).toEqual(completeSteps(maximalCovering(input, 1)));
  expect(plain).toMatchObject({ sites: [0], gains: [10], covered: 10, totalWeight: 18 });
  const covered = completeSteps(maximalCovering({ ...input, covered: [1, 0, 0] }, 1));
  expect(covered).toMatchObject({ sites: [1], coveredBefore: 5, covered: 13, upperBound: 13 });
  const fewer = completeSteps(maximalCovering({ ...input, weights: [5, 5, 0] }, 2));
  expect(fewer).toMatchObject({ sites: [0], covered: 10, isOptimal: true });
});

test('ties go to the lowest rank', () => {
  const { pairs } = pairsOf([[9, 1, 1]], RADIUS);
  const { sites } = completeSteps(maximalCovering({ pairs, weights: [3], candidateCount: 3 }, 1));
  expect(sites).toEqual([1]);
});

test('nothing left to cover is an answer without sites', () => {
  const { pairs } = pairsOf([[1, 1]], RADIUS);
  const input = { pairs, weights: [3], candidateCount: 2, existing: [1] };
  expect(completeSteps(maximalCovering(input, 1))).toEqual({
    sites: [],
    gains: [],
    coveredBefore: 3,
    covered: 3,
    upperBound: 3,
    totalWeight: 3,
    gap: 0,
    isOptimal: true,
  });
});

test('says what is impossible', () => {
  const { pairs } = pairsOf([[1, 9]], RADIUS);
  const input = { pairs, weights: [3], candidateCount: 2 };
  const run = (changes: Partial<CoveringInput>, count = 1) =>
    completeSteps(maximalCovering({ ...input, ...changes }, count));
  expect(() => run({}, 3)).toThrow('count is 3 but only 2 candidates may be chosen');
  expect(() => run({ eligible: [0, 1], existing: [1] })).toThrow(
    'count is 1 but only 0 candidates may be chosen',
  );
  expect(() => run({}, 0)).toThrow('count is 0');
  expect(() => run({}, 1.5)).toThrow('count is 1.5');
  expect(() => run({ weights: [0] })).toThrow('no demand');
  expect(() => run({ weights: [Number.NaN] })).toThrow('weights[0] is NaN');
  expect(() => run({ weights: [-1] })).toThrow('weights[0] is -1');
  expect(() => run({ weights: [1, 2] })).toThrow('pairs.offsets has 2 items');
  expect(() => run({ candidateCount: 0 })).toThrow('pairs.neighbours[0] is 0');
  expect(() => run({ existing: [2] })).toThrow('existing[0] is 2');
  expect(() => run({ eligible: [1] })).toThrow('eligible has 1 items for 2 candidates');
  expect(() => run({ covered: [1, 1] })).toThrow('covered has 2 items for 1 demand points');
  const twice = { offsets: Uint32Array.of(0, 2), neighbours: Uint32Array.of(1, 1) };
  expect(() => run({ pairs: twice })).toThrow('demand point 0 has candidate 1 twice');
});

test('goes no further once everyone is covered', () => {
  // The first two sites cover everybody; as many others cover as much, each less than both.
  const reached = [
    [0, 1, 2],
    [3, 4, 5],
    [1, 2, 3],
    [2, 3, 4],
    [0, 5],
  ];
  const distance = Array.from({ length: 6 }, (_, demand) =>
    reached.map((demands) => (demands.includes(demand) ? 0 : 9)),
  );
  const told: CoveringAnswer[] = [];
  const answer = completeSteps(
    maximalCovering(
      {
        pairs: pairsOf(distance, RADIUS).pairs,
        weights: [4, 4, 3, 3, 4, 4],
        candidateCount: reached.length,
      },
      2,
      { onImprovement: (better) => told.push(better) },
    ),
  );
  expect(answer).toMatchObject({ isOptimal: true, covered: 22 });
  expect(told.map(({ isOptimal }) => isOptimal)).toEqual([true]);
});
