import fc from 'fast-check';
import { expect, it } from 'vitest';
import { benefitOf } from '../../../../src/core/location/benefit/problem.ts';
import { coveringProgramme } from '../../../../src/core/location/cuts/covering-programme.ts';
import { AT_0, AT_1, dualBound, FREE } from '../../../../src/core/location/cuts/dual-bound.ts';
import { oddCutRows } from '../../../../src/core/location/cuts/odd-cuts.ts';
import { choicesOf, columnsOf, problemOf, smallCovering } from '../covering-problems.ts';

const oddSet = (demandCount: number) =>
  fc
    .uniqueArray(fc.nat(demandCount - 1), { minLength: 3, maxLength: 7 })
    .map((set) => set.slice(0, set.length - 1 + (set.length % 2)).sort((a, b) => a - b));

const cutCovering = smallCovering.chain((covering) =>
  fc.record({
    covering: fc.constant(covering),
    sets: fc.array(oddSet(covering.demand.length), { minLength: 1, maxLength: 4 }),
  }),
);

it('no choice of whole sites breaks an odd cut', () => {
  fc.assert(
    fc.property(cutCovering, ({ covering, sets }) => {
      const problem = problemOf(covering);
      const { coefficients, least } = oddCutRows(problem, sets);
      for (const sites of choicesOf(problem.siteCount)) {
        const columns = columnsOf(problem, sites);
        for (let cut = 0; cut < sets.length; cut++) {
          let side = 0;
          for (
            let entry = coefficients.offsets[cut];
            entry < coefficients.offsets[cut + 1];
            entry++
          ) {
            side += coefficients.values[entry] * columns[coefficients.indices[entry]];
          }
          expect(side).toBeGreaterThanOrEqual(least[cut]);
        }
      }
    }),
  );
});

it('odd cuts are broken by three half-open sites that serve three pairs', () => {
  const pairs = [
    [0, 1],
    [1, 2],
    [0, 2],
  ];
  const problem = problemOf({ demand: pairs.map((sites) => ({ weight: 1, sites })), count: 1 });
  const { coefficients, least } = oddCutRows(problem, [[0, 1, 2]]);
  const half = coefficients.indices.reduce(
    (sum, column, entry) => sum + (column < 3 ? coefficients.values[entry] / 2 : 0),
    0,
  );
  expect(half).toBe(1.5);
  expect(least).toEqual(Float64Array.of(2));
});

it('at any prices, no choice that keeps what is decided brings more than the bound', () => {
  fc.assert(
    fc.property(
      cutCovering,
      fc.array(fc.double({ min: -5, max: 20, noNaN: true }), { minLength: 30, maxLength: 30 }),
      fc.array(fc.constantFrom(FREE, FREE, FREE, AT_0, AT_1), { minLength: 30, maxLength: 30 }),
      ({ covering, sets }, prices, decisions) => {
        const problem = problemOf(covering);
        const programme = coveringProgramme(problem, covering.count);
        const rows = [programme.rows, oddCutRows(problem, sets)];
        const decided = Uint8Array.from(programme.costs, (_, column) => decisions[column]);
        const scaled = Float64Array.from(prices, (price) => price * programme.scale);
        const { least } = dualBound(programme.costs, rows, scaled, decided);
        const bound = programme.most - least / programme.scale;
        for (const sites of choicesOf(covering.count)) {
          const columns = columnsOf(problem, sites);
          const keeps = decided.every(
            (is, column) => is === FREE || columns[column] === (is === AT_1 ? 1 : 0),
          );
          if (keeps) expect(benefitOf(problem, sites)).toBeLessThanOrEqual(bound + 1e-6);
        }
      },
    ),
    { numRuns: 200 },
  );
});
