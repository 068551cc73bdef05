import fc from 'fast-check';
import {
  type BenefitProblem,
  benefitOf,
  benefitProblem,
} from '../../../src/core/location/benefit/problem.ts';
import { transposeRows } from '../../../src/core/location/sparse-rows.ts';

/** Demand points, each with its weight and the sites that serve it. */
export interface SmallCovering {
  readonly demand: readonly { readonly weight: number; readonly sites: readonly number[] }[];
  readonly count: number;
}

const SITES = 7;

/** Points that a few sites serve, so that relaxations open sites by halves. */
export const smallCovering: fc.Arbitrary<SmallCovering> = fc.record({
  demand: fc.array(
    fc.record({
      weight: fc.integer({ min: 1, max: 20 }),
      sites: fc.uniqueArray(fc.integer({ min: 0, max: SITES - 1 }), { minLength: 1, maxLength: 3 }),
    }),
    { minLength: 3, maxLength: 20 },
  ),
  count: fc.integer({ min: 1, max: 4 }),
});

export function problemOf({ demand }: SmallCovering): BenefitProblem {
  return coveringProblem(demand, SITES);
}

/** The covering problem of demand points. */
export function coveringProblem(
  demand: SmallCovering['demand'],
  siteCount: number,
): BenefitProblem {
  const offsets = [0];
  for (const { sites } of demand) offsets.push(offsets[offsets.length - 1] + sites.length);
  const byDemand = {
    offsets: Uint32Array.from(offsets),
    indices: Uint32Array.from(demand.flatMap(({ sites }) => sites)),
    values: Float64Array.from(demand.flatMap(({ weight, sites }) => sites.map(() => weight))),
  };
  return benefitProblem(transposeRows(byDemand, siteCount), demand.length);
}

/** Every choice of so many sites at most. */
export function choicesOf(count: number, siteCount = SITES): number[][] {
  return Array.from({ length: 2 ** siteCount }, (_, bits) =>
    Array.from({ length: siteCount }, (_, site) => site).filter((site) => (bits >> site) & 1),
  ).filter((sites) => sites.length <= count);
}

/** What the best choice brings, by trying all. */
export function bestValue(problem: BenefitProblem, count: number): number {
  return Math.max(...choicesOf(count).map((sites) => benefitOf(problem, sites)));
}

/** Columns of the programme of a problem for a choice: its sites, then the demand points left out. */
export function columnsOf(
  { siteCount, demandCount, byDemand }: BenefitProblem,
  sites: readonly number[],
): Float64Array {
  const columns = new Float64Array(siteCount + demandCount);
  for (const site of sites) columns[site] = 1;
  for (let demand = 0; demand < demandCount; demand++) {
    const its = byDemand.indices.subarray(byDemand.offsets[demand], byDemand.offsets[demand + 1]);
    columns[siteCount + demand] = its.some((site) => sites.includes(site)) ? 0 : 1;
  }
  return columns;
}
