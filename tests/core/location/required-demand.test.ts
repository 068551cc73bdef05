import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  startLagrangian,
  tightenBound,
} from '../../../src/core/location/benefit/lagrangian-bound.ts';
import { benefitOf, benefitProblem } from '../../../src/core/location/benefit/problem.ts';
import { strengthenProblem } from '../../../src/core/location/benefit/required-demand.ts';
import { choicesOf, coveringProblem } from './covering-problems.ts';

const SITES = 6;
const demandOf = fc.array(
  fc.record({
    weight: fc.integer({ min: 1, max: 20 }),
    sites: fc.uniqueArray(fc.integer({ min: 0, max: SITES - 1 }), { minLength: 1, maxLength: 4 }),
  }),
  { minLength: 1, maxLength: 14 },
);

describe('strengthenProblem', () => {
  it('changes the value of no choice above the target, raises no other, and lowers no price bound', () => {
    let strengthened = 0;
    fc.assert(
      fc.property(
        demandOf,
        fc.integer({ min: 1, max: 4 }),
        fc.integer({ min: 0, max: 30 }),
        fc.integer({ min: 0, max: 60 }),
        (demand, count, short, steps) => {
          const problem = coveringProblem(demand, SITES);
          const choices = choicesOf(count, SITES);
          const best = Math.max(...choices.map((sites) => benefitOf(problem, sites)));
          const target = best - short - 0.5;
          const lagrangian = startLagrangian(problem, count);
          tightenBound(lagrangian, steps, target);
          const strong = strengthenProblem(lagrangian, target);
          strengthened += strong.count;
          for (const sites of choices) {
            const value = benefitOf(problem, sites);
            const changed = benefitOf(strong.problem, sites);
            if (value > target) expect(changed).toBeCloseTo(value, 9);
            else expect(changed).toBeLessThanOrEqual(value + 1e-9);
          }
          const { bestBound } = startLagrangian(strong.problem, count, { prices: strong.prices });
          expect(bestBound).toBeLessThanOrEqual(lagrangian.bestBound + 1e-9);
        },
      ),
    );
    expect(strengthened).toBeGreaterThan(100);
  });

  it('merges what is served for sure, and makes it dear to leave out', () => {
    // Whatever serves the first point serves the second; without the first, 26 is out of reach.
    const problem = coveringProblem(
      [
        { weight: 20, sites: [0, 1] },
        { weight: 5, sites: [0, 1, 2] },
        { weight: 4, sites: [1, 3] },
        { weight: 3, sites: [0, 3] },
      ],
      4,
    );
    const lagrangian = startLagrangian(problem, 2);
    tightenBound(lagrangian, 50, 26);
    const strong = strengthenProblem(lagrangian, 26);
    expect(strong.problem.demandCount).toBeLessThan(4);
    for (const sites of [
      [0, 1],
      [0, 3],
    ]) {
      expect(benefitOf(strong.problem, sites)).toBeCloseTo(benefitOf(problem, sites), 9);
    }
    expect(benefitOf(problem, [2, 3])).toBe(12);
    expect(benefitOf(strong.problem, [2, 3])).toBeLessThan(12);
  });

  it('leaves alone what is served better here than there', () => {
    const problem = benefitProblem(
      {
        offsets: Uint32Array.of(0, 1, 2),
        indices: Uint32Array.of(0, 0),
        values: Float64Array.of(5, 3),
      },
      1,
    );
    const lagrangian = startLagrangian(problem, 1);
    tightenBound(lagrangian, 10, 4);
    expect(strengthenProblem(lagrangian, 4)).toMatchObject({ problem, count: 0 });
  });
});
