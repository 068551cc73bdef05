import type { BenefitProblem } from '../benefit/problem.ts';
import type { LinearRows } from '../search/linear-solver.ts';

/** An odd number of demand points, 3 or more, in ascending order. */
export type OddSet = readonly number[];

/**
 * Zero-half cuts of a covering programme (`coveringProgramme`). Of an odd set R of demand points,
 * zᵢ + Σ over the sites of i of xⱼ ≥ 1 holds for each; the sum of these, halved and rounded up, is
 *
 *   Σ over R of zᵢ + Σⱼ ⌈cⱼ/2⌉·xⱼ ≥ (|R| + 1)/2, where cⱼ of the points of R have site j.
 *
 * Three half-open sites that serve the three pairs of three demand points break it: no choice of whole
 * sites does.
 *
 * Reference: A. Caprara and M. Fischetti, 1996, {0, ½}-Chvátal–Gomory cuts.
 */
export function oddCutRows(
  { siteCount, byDemand }: BenefitProblem,
  sets: readonly OddSet[],
): LinearRows {
  const { offsets: starts, indices: sites } = byDemand;
  const offsets = new Uint32Array(sets.length + 1);
  const least = Float64Array.from(sets, (set) => (set.length + 1) / 2);
  let most = 0;
  for (const set of sets) {
    for (const demand of set) most += 1 + starts[demand + 1] - starts[demand];
  }
  const indices = new Uint32Array(most);
  const values = new Float64Array(most);
  const times = new Uint8Array(siteCount);
  let size = 0;
  sets.forEach((set, cut) => {
    const start = size;
    for (const demand of set) {
      for (let entry = starts[demand]; entry < starts[demand + 1]; entry++) {
        const site = sites[entry];
        if (times[site]++ === 0) indices[size++] = site;
      }
    }
    for (let entry = start; entry < size; entry++) {
      values[entry] = (times[indices[entry]] + 1) >> 1;
      times[indices[entry]] = 0;
    }
    for (const demand of set) {
      values[size] = 1;
      indices[size++] = siteCount + demand;
    }
    offsets[cut + 1] = size;
  });
  const coefficients = {
    offsets,
    indices: indices.slice(0, size),
    values: values.slice(0, size),
  };
  return { coefficients, least };
}
