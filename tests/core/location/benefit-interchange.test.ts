import fc from 'fast-check';
import { expect, test } from 'vitest';
import { interchange } from '../../../src/core/location/benefit/interchange.ts';
import { benefitOf, benefitProblem } from '../../../src/core/location/benefit/problem.ts';
import { seededRandom } from '../../../src/core/random.ts';

/** Sites of which each brings a few demand points a benefit at random. */
function randomProblem(seed: number, siteCount: number, demandCount: number) {
  const random = seededRandom(seed);
  const offsets = [0];
  const indices: number[] = [];
  const values: number[] = [];
  for (let site = 0; site < siteCount; site++) {
    for (let demand = 0; demand < demandCount; demand++) {
      if (random() > 8 / demandCount) continue;
      indices.push(demand);
      values.push(1 + Math.floor(9 * random()));
    }
    offsets.push(indices.length);
  }
  const bySite = {
    offsets: Uint32Array.from(offsets),
    indices: Uint32Array.from(indices),
    values: Float64Array.from(values),
  };
  return benefitProblem(bySite, demandCount);
}

test.each([
  { siteCount: 25, demandCount: 40, count: 6 },
  { siteCount: 400, demandCount: 500, count: 160 },
])(
  'no swap of one site is left that adds anything, of $count sites',
  ({ siteCount, demandCount, count }) => {
    fc.assert(
      fc.property(fc.nat(1e6), (seed) => {
        const problem = randomProblem(seed, siteCount, demandCount);
        const start = Array.from({ length: count }, (_, place) => place);
        let chosen: readonly number[] = start;
        let swaps = 0;
        const search = interchange(problem, start);
        for (let step = search.next(); ; step = search.next()) {
          if (step.done) chosen = step.value;
          if (step.done) break;
          swaps++;
        }
        expect(new Set(chosen).size).toBe(count);
        expect(swaps).toBeGreaterThan(0);
        const value = benefitOf(problem, chosen);
        expect(value).toBeGreaterThan(benefitOf(problem, start));
        const random = seededRandom(seed + 1);
        for (let attempt = 0; attempt < 300; attempt++) {
          const swapped = chosen.slice();
          const entering = Math.floor(random() * siteCount);
          if (chosen.includes(entering)) continue;
          swapped[Math.floor(random() * count)] = entering;
          expect(benefitOf(problem, swapped)).toBeLessThanOrEqual(value + 1e-6);
        }
      }),
      { numRuns: 4 },
    );
  },
);
