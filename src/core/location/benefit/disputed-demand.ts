import type { BenefitProblem } from './problem.ts';

/**
 * The demand point whose benefit is most shared between sites in a fractional solution.
 *
 * @param share part of each site in that solution, 0 to 1
 */
export function disputedDemand(
  { demandCount, byDemand }: BenefitProblem,
  share: Float64Array,
): number {
  const { offsets, indices, values } = byDemand;
  let disputed = 0;
  let most = -Infinity;
  for (let demand = 0; demand < demandCount; demand++) {
    let total = 0;
    let squares = 0;
    for (let entry = offsets[demand]; entry < offsets[demand + 1]; entry++) {
      const part = share[indices[entry]];
      total += part;
      squares += part * part;
    }
    const score = values[offsets[demand]] * (Math.min(1, total) - squares);
    if (score > most) {
      most = score;
      disputed = demand;
    }
  }
  return disputed;
}

/** The sites of a demand point, in decreasing share. */
export function servingSites(
  { byDemand }: BenefitProblem,
  demand: number,
  share: Float64Array,
): number[] {
  const start = byDemand.offsets[demand];
  const end = byDemand.offsets[demand + 1];
  const sites = Array.from(byDemand.indices.subarray(start, end));
  return sites.sort((a, b) => share[b] - share[a] || a - b);
}
