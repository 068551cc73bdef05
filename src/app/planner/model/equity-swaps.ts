import { eligibleCoverage } from '../../../core/location/maximal-covering.ts';
import type { CoverProblemOfPlan } from './choice.ts';

/** What some sites gain, and what of it goes to the group of the goal. */
interface Gained {
  readonly all: number;
  readonly ofGroup: number;
}

/** Swaps looked at, times what each reads, beyond which the search would be felt. */
const MOST_WORK = 2e7;

/**
 * Swaps one site for another, the best swap each time, as long as that gains more and the group keeps
 * its share; from sites that do not give the group its share, first the swaps that come nearest to it.
 *
 * Prices alone miss choices that no price singles out.
 *
 * @param share of what is gained that must go to the group, 0 to 1
 * @returns the sites as they are where there are too many to look at
 */
export function swapWithinGoal(
  problem: CoverProblemOfPlan,
  isOfGroup: Uint8Array,
  share: number,
  start: readonly number[],
): number[] {
  const { pairs, weights, candidates } = problem;
  const candidateCount = candidates.ids.length;
  const sites = [...start];
  const readings = sites.length * pairs.neighbours.length;
  if (readings > MOST_WORK) return sites;
  const everySite = {
    eligible: new Uint8Array(candidateCount).fill(1),
    eligibleCount: candidateCount,
    isExisting: new Uint8Array(candidateCount),
  };
  const bySite = eligibleCoverage({ pairs, weights, candidateCount }, everySite, weights);
  const times = new Uint16Array(weights.length);
  const change = (site: number, by: 1 | -1): Gained => {
    let all = 0;
    let ofGroup = 0;
    for (let entry = bySite.offsets[site]; entry < bySite.offsets[site + 1]; entry++) {
      const row = bySite.indices[entry];
      const isNew = times[row] === (by === 1 ? 0 : 1);
      times[row] += by;
      if (!isNew) continue;
      all += by * weights[row];
      if (isOfGroup[row]) ofGroup += by * weights[row];
    }
    return { all, ofGroup };
  };
  const adds = (site: number): Gained => {
    let all = 0;
    let ofGroup = 0;
    for (let entry = bySite.offsets[site]; entry < bySite.offsets[site + 1]; entry++) {
      const row = bySite.indices[entry];
      if (times[row] > 0) continue;
      all += weights[row];
      if (isOfGroup[row]) ofGroup += weights[row];
    }
    return { all, ofGroup };
  };
  let now: Gained = { all: 0, ofGroup: 0 };
  for (const site of sites) now = sum(now, change(site, 1));
  const isChosen = new Set(sites);
  for (let work = readings; work <= MOST_WORK; work += readings) {
    let best = now;
    let leaving = -1;
    let entering = -1;
    sites.forEach((site, place) => {
      const without = sum(now, change(site, -1));
      for (let other = 0; other < candidateCount; other++) {
        if (isChosen.has(other) || bySite.offsets[other] === bySite.offsets[other + 1]) continue;
        const after = sum(without, adds(other));
        if (!isBetter(after, best, share)) continue;
        best = after;
        leaving = place;
        entering = other;
      }
      change(site, 1);
    });
    if (leaving < 0) break;
    isChosen.delete(sites[leaving]);
    isChosen.add(entering);
    change(sites[leaving], -1);
    change(entering, 1);
    sites[leaving] = entering;
    now = best;
  }
  return sites;
}

/** Whether a choice is better than another: the goal first, then what is gained. */
function isBetter(one: Gained, other: Gained, share: number): boolean {
  const missing = missingOf(one, share);
  const otherMissing = missingOf(other, share);
  const rounding = 1e-9 * Math.max(1, one.all, other.all);
  if (missing > rounding || otherMissing > rounding) return missing < otherMissing - rounding;
  return one.all > other.all + rounding;
}

/** Demand that the group would still need for its share. */
function missingOf({ all, ofGroup }: Gained, share: number): number {
  return Math.max(0, share * all - ofGroup);
}

function sum(a: Gained, b: Gained): Gained {
  return { all: a.all + b.all, ofGroup: a.ofGroup + b.ofGroup };
}
