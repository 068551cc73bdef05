import type { BenefitProblem } from './problem.ts';

/**
 * Marks with 1 the sites that another site equals or betters at every demand point (lowest index
 * kept among equals): some optimum does without them, as long as enough other sites remain.
 *
 * @param mostComparisons gives up, with what was found so far, after reading that many entries
 */
export function dominatedSites(problem: BenefitProblem, mostComparisons = Infinity): Uint8Array {
  const { siteCount, demandCount, bonus, bySite, byDemand } = problem;
  const dominated = new Uint8Array(siteCount);
  const benefitHere = new Float64Array(demandCount);
  let comparisons = 0;
  for (let site = 0; site < siteCount; site++) {
    const start = bySite.offsets[site];
    const end = bySite.offsets[site + 1];
    // A bonus is what no other site brings.
    if (start === end || bonus[site] > 0) continue;
    // Whoever dominates the site serves its rarest demand point too.
    let rarest = bySite.indices[start];
    for (let entry = start; entry < end; entry++) {
      const demand = bySite.indices[entry];
      benefitHere[demand] = bySite.values[entry];
      if (rowLength(demand) < rowLength(rarest)) rarest = demand;
    }
    for (let rival = byDemand.offsets[rarest]; rival < byDemand.offsets[rarest + 1]; rival++) {
      const other = byDemand.indices[rival];
      if (byDemand.values[rival] < benefitHere[rarest]) break;
      if (other === site || dominated[other]) continue;
      const otherStart = bySite.offsets[other];
      const otherEnd = bySite.offsets[other + 1];
      if (otherEnd - otherStart < end - start) continue;
      comparisons += otherEnd - otherStart;
      let matched = 0;
      for (let entry = otherStart; entry < otherEnd; entry++) {
        const benefit = benefitHere[bySite.indices[entry]];
        if (benefit > 0 && bySite.values[entry] >= benefit) matched++;
      }
      // Equal sites: the later one falls, because the earlier one is not yet marked.
      if (matched === end - start && !(other > site && equals(site, other))) {
        dominated[site] = 1;
        break;
      }
    }
    for (let entry = start; entry < end; entry++) benefitHere[bySite.indices[entry]] = 0;
    if (comparisons > mostComparisons) break;
  }
  return dominated;

  function rowLength(demand: number): number {
    return byDemand.offsets[demand + 1] - byDemand.offsets[demand];
  }

  function equals(site: number, other: number): boolean {
    const start = bySite.offsets[site];
    const otherStart = bySite.offsets[other];
    const length = bySite.offsets[site + 1] - start;
    if (bonus[site] !== bonus[other] || bySite.offsets[other + 1] - otherStart !== length) {
      return false;
    }
    for (let place = 0; place < length; place++) {
      if (bySite.values[start + place] !== bySite.values[otherStart + place]) return false;
    }
    return true;
  }
}
