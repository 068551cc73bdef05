import { type GreedyChoice, lazyGreedy } from '../search/lazy-greedy.ts';
import { type SparseValueRows, selectRows } from '../sparse-rows.ts';
import type { BenefitProblem } from './problem.ts';

/** The part of a benefit problem that a greedy choice reads. */
type Benefits = Pick<BenefitProblem, 'siteCount' | 'demandCount' | 'bonus' | 'bySite'>;

/** What each site brings alone, above `base`. */
export function benefitsAlone({ siteCount, bonus, bySite }: Benefits): Float64Array {
  const alone = bonus.slice();
  for (let site = 0; site < siteCount; site++) {
    for (let entry = bySite.offsets[site]; entry < bySite.offsets[site + 1]; entry++) {
      alone[site] += bySite.values[entry];
    }
  }
  return alone;
}

/** Greedy choice for a benefit problem: at least 1 − 1/e of the best possible above `base`. */
export function greedyChoice(
  problem: Benefits,
  count: number,
  alone: Float64Array = benefitsAlone(problem),
): GreedyChoice {
  const { demandCount, bonus, bySite } = problem;
  const { offsets, indices, values } = bySite;
  const served = new Float64Array(demandCount);
  const gainOf = (site: number) => {
    let gain = bonus[site];
    for (let entry = offsets[site]; entry < offsets[site + 1]; entry++) {
      const more = values[entry] - served[indices[entry]];
      if (more > 0) gain += more;
    }
    return gain;
  };
  const pick = (site: number) => {
    for (let entry = offsets[site]; entry < offsets[site + 1]; entry++) {
      const demand = indices[entry];
      if (values[entry] > served[demand]) served[demand] = values[entry];
    }
  };
  return lazyGreedy(alone, count, gainOf, pick);
}

/** Some of the sites, the one that adds most first (lowest rank on ties); those that add none left out. */
export function inGreedyOrder(
  bySite: SparseValueRows,
  demandCount: number,
  sites: readonly number[],
): GreedyChoice {
  const ranks = sites.toSorted((a, b) => a - b);
  const { sites: places, gains } = greedyChoice(
    {
      siteCount: ranks.length,
      demandCount,
      bonus: new Float64Array(ranks.length),
      bySite: selectRows(bySite, ranks),
    },
    ranks.length,
  );
  return { sites: places.map((place) => ranks[place]), gains };
}
