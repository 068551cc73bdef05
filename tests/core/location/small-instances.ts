import fc from 'fast-check';
import type { SparsePairs } from '../../../src/core/access/sparse-pairs.ts';

/** A small location problem, with the distance of every demand point to every candidate. */
export interface SmallInstance {
  /** distance[demand][site] */
  readonly distance: readonly (readonly number[])[];
  readonly weights: readonly number[];
  readonly existing: readonly number[];
  readonly eligible: readonly number[];
  readonly candidateCount: number;
  /** Candidates that may be chosen. */
  readonly open: readonly number[];
  readonly count: number;
}

/** Up to 10 demand points and 7 candidates; distances take few values, so that ties are common. */
export const smallInstance: fc.Arbitrary<SmallInstance> = fc
  .record({
    demandCount: fc.integer({ min: 1, max: 10 }),
    candidateCount: fc.integer({ min: 1, max: 7 }),
    whole: fc.boolean(),
  })
  .chain(({ demandCount, candidateCount, whole }) =>
    fc.record({
      distance: fc.array(
        fc.array(fc.integer({ min: 0, max: 6 }), {
          minLength: candidateCount,
          maxLength: candidateCount,
        }),
        { minLength: demandCount, maxLength: demandCount },
      ),
      weights: fc.array(
        whole ? fc.integer({ min: 0, max: 9 }) : fc.double({ min: 0, max: 9, noNaN: true }),
        { minLength: demandCount, maxLength: demandCount },
      ),
      existing: fc.uniqueArray(fc.integer({ min: 0, max: candidateCount - 1 }), { maxLength: 2 }),
      eligible: fc.array(fc.constantFrom(1, 1, 1, 0), {
        minLength: candidateCount,
        maxLength: candidateCount,
      }),
      candidateCount: fc.constant(candidateCount),
      wanted: fc.integer({ min: 1, max: 4 }),
    }),
  )
  .map(({ wanted, ...instance }) => {
    const open = instance.eligible.flatMap((may, site) =>
      may && !instance.existing.includes(site) ? [site] : [],
    );
    return { ...instance, open, count: Math.min(wanted, open.length) };
  })
  .filter(({ weights, count }) => count > 0 && weights.some((weight) => weight > 0));

/** The pairs within a radius, and their distances. */
export function pairsOf(
  distance: SmallInstance['distance'],
  radius = Infinity,
): { pairs: SparsePairs; costs: Float64Array } {
  const offsets = [0];
  const neighbours: number[] = [];
  const costs: number[] = [];
  for (const row of distance) {
    row.forEach((cost, site) => {
      if (cost > radius) return;
      neighbours.push(site);
      costs.push(cost);
    });
    offsets.push(neighbours.length);
  }
  return {
    pairs: { offsets: Uint32Array.from(offsets), neighbours: Uint32Array.from(neighbours) },
    costs: Float64Array.from(costs),
  };
}

/** All sets of at most `most` of the sites. */
export function subsets(sites: readonly number[], most: number): number[][] {
  const sets: number[][] = [[]];
  for (const site of sites) {
    sets.push(...sets.filter((set) => set.length < most).map((set) => [...set, site]));
  }
  return sets;
}
