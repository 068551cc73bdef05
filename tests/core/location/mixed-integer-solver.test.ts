import fc from 'fast-check';
import { expect, test } from 'vitest';
import { maximalCovering } from '../../../src/core/location/maximal-covering.ts';
import { pMedian } from '../../../src/core/location/p-median.ts';
import type { MixedIntegerSolver } from '../../../src/core/location/search/mixed-integer-solver.ts';
import { completeSteps } from '../../../src/core/steps.ts';
import { highs } from './loaded-highs.ts';
import { pairsOf, smallInstance } from './small-instances.ts';

const RADIUS = 2;
/** The search stops before its first part, so that the solver has everything left to do. */
const unsearched = { mostNodes: 0 };

test('HiGHS finds the optimum that branch and bound finds: maximal covering', () => {
  let asked = 0;
  const counting: MixedIntegerSolver = {
    solve: (model, options) => {
      asked++;
      return highs.solve(model, options);
    },
  };
  fc.assert(
    fc.property(smallInstance, (instance) => {
      const input = { ...instance, pairs: pairsOf(instance.distance, RADIUS).pairs };
      const own = completeSteps(maximalCovering(input, instance.count));
      const options = { ...unsearched, solver: counting };
      const solved = completeSteps(maximalCovering(input, instance.count, options));
      expect(solved.covered).toBeCloseTo(own.covered, 6);
      expect(solved).toMatchObject({ gap: 0, isOptimal: true });
    }),
    { numRuns: 150 },
  );
  // Most small instances are proven by their first choice.
  expect(asked).toBeGreaterThan(4);
});

test('HiGHS finds the optimum that branch and bound finds: p-median', () => {
  fc.assert(
    fc.property(smallInstance, fc.constantFrom(1e-9, 1, 1e9), (instance, unit) => {
      // Weights from 0 to 9 times some unit: the size of the numbers must not matter to the solver.
      const weights = instance.weights.map((weight) => Math.ceil(weight) * unit);
      const input = { ...instance, weights, ...pairsOf(instance.distance) };
      const own = completeSteps(pMedian(input, instance.count));
      const options = { ...unsearched, solver: highs };
      const solved = completeSteps(pMedian(input, instance.count, options));
      expect(Math.abs(solved.cost - own.cost)).toBeLessThanOrEqual(1e-9 * own.cost);
      expect(solved).toMatchObject({ gap: 0, isOptimal: true });
    }),
    { numRuns: 40 },
  );
});

test('a solver that stops early, or says nothing, leaves an honest gap', () => {
  // Three demand points, each covered by two of three sites: greedy is one short of the bound.
  const { pairs } = pairsOf(
    [
      [1, 1, 9, 9],
      [1, 9, 1, 9],
      [9, 1, 1, 9],
      [9, 9, 9, 1],
    ],
    RADIUS,
  );
  const input = { pairs, weights: [2, 2, 2, 1], candidateCount: 4 };
  for (const status of ['feasible', 'unknown', 'infeasible'] as const) {
    const values = new Map(status === 'feasible' ? [['x0', 1]] : []);
    const solver: MixedIntegerSolver = { solve: () => ({ status, values }) };
    const answer = completeSteps(maximalCovering(input, 1, { ...unsearched, solver }));
    expect(answer).toMatchObject({ covered: 4, isOptimal: false });
    expect(answer.upperBound).toBeGreaterThan(4);
  }
  const solver = highs;
  expect(completeSteps(maximalCovering(input, 1, { ...unsearched, solver }))).toMatchObject({
    covered: 4,
    upperBound: 4,
    isOptimal: true,
  });
});
