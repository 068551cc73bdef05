import { assignToOpenSites } from './assignment.ts';
import type { CapacityAssignment, CapacityProblem } from './problem.ts';

/** Sites opened one by one, and who is served where with them and the existing ones. */
export interface CapacityChoice {
  readonly sites: readonly number[];
  readonly assignment: CapacityAssignment;
}

/**
 * Opens up to `count` sites, each time the one that could add most if nobody else moved (lowest
 * index on ties), and shares the demand out anew after each. Yields after each site.
 */
export function* capacityGreedy(
  problem: CapacityProblem,
  count: number,
): Generator<CapacityChoice, CapacityChoice, void> {
  const { existing, eligible, siteCount } = problem;
  const isOpen = new Uint8Array(siteCount);
  for (const site of existing) isOpen[site] = 1;
  let choice: CapacityChoice = { sites: [], assignment: assignToOpenSites(problem, existing) };
  while (choice.sites.length < count) {
    const added = benefitsAdded(problem, choice.assignment);
    let best = -1;
    for (let site = 0; site < siteCount; site++) {
      if (!eligible[site] || isOpen[site] || added[site] <= 0) continue;
      if (best < 0 || added[site] > added[best]) best = site;
    }
    if (best < 0) break;
    isOpen[best] = 1;
    const sites = [...choice.sites, best];
    choice = { sites, assignment: assignToOpenSites(problem, [...existing, ...sites]) };
    yield choice;
  }
  return choice;
}

/** What each site would add by serving, up to its capacity, the units that gain most there. */
function benefitsAdded(
  { siteCount, demandCount, bySite, capacities }: CapacityProblem,
  { unserved, pieces }: CapacityAssignment,
): Float64Array {
  // Units that are served in several places improve from each place by another amount.
  const served: { units: number; benefit: number }[][] = Array.from(
    { length: demandCount },
    () => [],
  );
  for (let demand = 0; demand < demandCount; demand++) {
    if (unserved[demand] > 0) served[demand].push({ units: unserved[demand], benefit: 0 });
  }
  for (const piece of pieces.flat()) served[piece.demand].push(piece);
  const added = new Float64Array(siteCount);
  for (let site = 0; site < siteCount; site++) {
    const gains: { units: number; gain: number }[] = [];
    for (let entry = bySite.offsets[site]; entry < bySite.offsets[site + 1]; entry++) {
      for (const { units, benefit } of served[bySite.indices[entry]]) {
        const gain = bySite.values[entry] - benefit;
        if (gain > 0) gains.push({ units, gain });
      }
    }
    gains.sort((a, b) => b.gain - a.gain);
    let room = capacities[site];
    for (const { units, gain } of gains) {
      if (room <= 0) break;
      added[site] += gain * Math.min(room, units);
      room -= units;
    }
  }
  return added;
}
