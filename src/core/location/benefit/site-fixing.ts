import { selectLargest } from '../search/largest-values.ts';
import type { LagrangianBound } from './lagrangian-bound.ts';

/** Sites that every solution above some value has, and has not. */
export interface FixedSites {
  readonly open: readonly number[];
  readonly closed: Uint8Array;
  /** How many sites are decided. */
  readonly count: number;
}

/**
 * Reduced-cost fixing at the best prices: a site is closed when the bound with it in the place of
 * the least valuable chosen site does not exceed `target`, and open when the bound without it does
 * not.
 */
export function fixSites(
  { problem, count, bestBound, bestWorth }: LagrangianBound,
  target: number,
): FixedSites {
  const closed = new Uint8Array(problem.siteCount);
  const open: number[] = [];
  const largest = new Int32Array(count + 1);
  const size = selectLargest(bestWorth, count + 1, largest);
  if (size <= count) return { open, closed, count: 0 };
  const lastIn = bestWorth[largest[count - 1]];
  const firstOut = bestWorth[largest[count]];
  const slack = target - bestBound;
  let fixed = 0;
  for (let site = 0; site < problem.siteCount; site++) {
    if (bestWorth[site] <= firstOut && bestWorth[site] - lastIn <= slack) {
      closed[site] = 1;
      fixed++;
    }
  }
  for (let rank = 0; rank < count; rank++) {
    const site = largest[rank];
    if (firstOut - bestWorth[site] <= slack && !closed[site]) {
      open.push(site);
      fixed++;
    }
  }
  return { open, closed, count: fixed };
}
