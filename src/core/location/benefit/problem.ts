import { type SparseValueRows, transposeRows } from '../sparse-rows.ts';

/**
 * Choose at most p sites S to maximise `base` + Σ over S of `bonus` + Σ over demand points of the
 * greatest benefit that a site of S brings to it.
 *
 * Maximal covering is the case where a demand point has the same benefit (its weight) at every site
 * that covers it; the p-median is the case where a benefit is the cost saved against a fallback.
 * Internal: built from validated input, never exposed.
 */
export interface BenefitProblem {
  readonly siteCount: number;
  readonly demandCount: number;
  /** Per demand point its sites in decreasing benefit, then ascending index; benefits > 0. */
  readonly byDemand: SparseValueRows;
  /** Per site its demand points. */
  readonly bySite: SparseValueRows;
  /** Benefit of each site that no other site can bring. */
  readonly bonus: Float64Array;
  /** Benefit obtained whatever is chosen. */
  readonly base: number;
  /** Index that each site had in the problem this one was reduced from. */
  readonly originalSite: Uint32Array;
}

/** The problem whose rows, per site, hold the benefits (> 0) of its demand points. */
export function benefitProblem(
  bySite: SparseValueRows,
  demandCount: number,
  { bonus, base = 0, originalSite }: BenefitProblemOptions = {},
): BenefitProblem {
  const siteCount = bySite.offsets.length - 1;
  const byDemand = transposeRows(bySite, demandCount);
  sortRowsByDecreasingValue(byDemand);
  return {
    siteCount,
    demandCount,
    byDemand,
    bySite,
    bonus: bonus ?? new Float64Array(siteCount),
    base,
    originalSite: originalSite ?? Uint32Array.from({ length: siteCount }, (_, site) => site),
  };
}

interface BenefitProblemOptions {
  readonly bonus?: Float64Array;
  readonly base?: number;
  readonly originalSite?: Uint32Array;
}

/** What the sites bring together. */
export function benefitOf(problem: BenefitProblem, sites: Iterable<number>): number {
  const { offsets, indices, values } = problem.bySite;
  const served = new Float64Array(problem.demandCount);
  let total = problem.base;
  for (const site of sites) {
    total += problem.bonus[site];
    for (let entry = offsets[site]; entry < offsets[site + 1]; entry++) {
      const demand = indices[entry];
      if (values[entry] > served[demand]) {
        total += values[entry] - served[demand];
        served[demand] = values[entry];
      }
    }
  }
  return total;
}

function sortRowsByDecreasingValue({ offsets, indices, values }: SparseValueRows): void {
  for (let row = 0; row + 1 < offsets.length; row++) {
    const start = offsets[row];
    const end = offsets[row + 1];
    let sorted = true;
    for (let entry = start + 1; entry < end && sorted; entry++) {
      sorted = values[entry - 1] >= values[entry];
    }
    if (sorted) continue;
    const rowIndices = indices.slice(start, end);
    const rowValues = values.slice(start, end);
    const order = rowIndices.map((_, place) => place);
    // Places are in ascending index, so the index decides between equal values.
    order.sort((a, b) => rowValues[b] - rowValues[a] || a - b);
    for (let place = 0; place < order.length; place++) {
      indices[start + place] = rowIndices[order[place]];
      values[start + place] = rowValues[order[place]];
    }
  }
}
