import type { BenefitProblem } from './problem.ts';

/** Relative gain below which a swap is taken for rounding. */
const LEAST_RELATIVE_GAIN = 1e-10;
/** From so many sites on, looking at all of them before each swap costs more than it brings. */
const MANY = 150;

/**
 * Vertex substitution: swaps one chosen site for another as long as a swap adds benefit, the best
 * swap each time (lowest indexes on ties); among many sites, the best swap of each site in turn.
 * Yields after each swap.
 *
 * One pass costs as much as reading the rows of the served demand points, by the gain / loss / both
 * decomposition.
 * References: M. B. Teitz and P. Bart, 1968, Heuristic methods for estimating the generalized vertex
 * median of a weighted graph; M. G. C. Resende and R. F. Werneck, 2007, A fast swap-based local
 * search procedure for location problems.
 *
 * @returns the chosen sites, each swapped site at the place of the one it replaces
 */
export function* interchange(
  problem: BenefitProblem,
  start: readonly number[],
): Generator<void, number[], void> {
  const { siteCount, demandCount, bonus, bySite, byDemand } = problem;
  const chosen = start.slice();
  const isChosen = new Uint8Array(siteCount);
  for (const site of chosen) isChosen[site] = 1;

  /** The benefit and site that serve each demand point, and the next best benefit. */
  const served = new Float64Array(demandCount);
  const server = new Int32Array(demandCount).fill(-1);
  const nextBest = new Float64Array(demandCount);
  /** What each site would add to the chosen ones. */
  const adds = bonus.slice();
  for (const site of chosen) adds[site] = 0;

  const changeAdds = (demand: number, sign: number) => {
    const floor = served[demand];
    for (let entry = byDemand.offsets[demand]; entry < byDemand.offsets[demand + 1]; entry++) {
      const more = byDemand.values[entry] - floor;
      if (more <= 0) break;
      adds[byDemand.indices[entry]] += sign * more;
    }
  };
  const serve = (demand: number) => {
    served[demand] = 0;
    server[demand] = -1;
    nextBest[demand] = 0;
    for (let entry = byDemand.offsets[demand]; entry < byDemand.offsets[demand + 1]; entry++) {
      const site = byDemand.indices[entry];
      if (!isChosen[site]) continue;
      if (server[demand] >= 0) {
        nextBest[demand] = byDemand.values[entry];
        break;
      }
      server[demand] = site;
      served[demand] = byDemand.values[entry];
    }
  };
  for (let demand = 0; demand < demandCount; demand++) {
    serve(demand);
    changeAdds(demand, 1);
  }

  const least = LEAST_RELATIVE_GAIN * sum(served);
  const also = new Float64Array(siteCount);
  const touched: number[] = [];
  let mostAdding = mostAddingSite();
  let bestGain = least;
  let bestPlace = -1;
  let bestSite = -1;
  for (;;) {
    bestGain = least;
    bestPlace = -1;
    let hasSwapped = false;
    for (let place = 0; place < chosen.length && mostAdding >= 0; place++) {
      look(place);
      if (chosen.length < MANY || bestPlace < 0) continue;
      swap();
      hasSwapped = true;
      yield;
    }
    if (bestPlace >= 0) {
      swap();
      hasSwapped = true;
      yield;
    }
    if (!hasSwapped) return chosen;
  }

  function mostAddingSite(): number {
    let most = -1;
    for (let site = 0; site < siteCount; site++) {
      if (!isChosen[site] && (most < 0 || adds[site] > adds[most])) most = site;
    }
    return most;
  }

  /** Compares the swaps of the site at a place with the best one known. */
  function look(place: number): void {
    const site = chosen[place];
    let loss = bonus[site];
    for (let entry = bySite.offsets[site]; entry < bySite.offsets[site + 1]; entry++) {
      const demand = bySite.indices[entry];
      if (server[demand] !== site) continue;
      const floor = nextBest[demand];
      const ceiling = served[demand];
      loss += ceiling - floor;
      for (let other = byDemand.offsets[demand]; other < byDemand.offsets[demand + 1]; other++) {
        const more = Math.min(byDemand.values[other], ceiling) - floor;
        if (more <= 0) break;
        const candidate = byDemand.indices[other];
        if (also[candidate] === 0) touched.push(candidate);
        also[candidate] += more;
      }
    }
    if (adds[mostAdding] - loss > bestGain) {
      bestGain = adds[mostAdding] - loss;
      bestPlace = place;
      bestSite = mostAdding;
    }
    for (const candidate of touched) {
      const gain = adds[candidate] + also[candidate] - loss;
      also[candidate] = 0;
      if (isChosen[candidate] || gain < bestGain) continue;
      if (gain > bestGain || (place === bestPlace && candidate < bestSite)) {
        bestGain = gain;
        bestPlace = place;
        bestSite = candidate;
      }
    }
    touched.length = 0;
  }

  /** Makes the best known swap, and forgets it. */
  function swap(): void {
    const leaving = chosen[bestPlace];
    chosen[bestPlace] = bestSite;
    isChosen[leaving] = 0;
    isChosen[bestSite] = 1;
    adds[leaving] = bonus[leaving];
    for (const site of [leaving, bestSite]) {
      for (let entry = bySite.offsets[site]; entry < bySite.offsets[site + 1]; entry++) {
        const demand = bySite.indices[entry];
        changeAdds(demand, -1);
        serve(demand);
        changeAdds(demand, 1);
      }
    }
    adds[bestSite] = 0;
    mostAdding = mostAddingSite();
    bestGain = least;
    bestPlace = -1;
  }
}

function sum(values: Float64Array): number {
  let total = 0;
  for (let index = 0; index < values.length; index++) total += values[index];
  return total;
}
