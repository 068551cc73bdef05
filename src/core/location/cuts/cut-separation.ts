import type { BenefitProblem } from '../benefit/problem.ts';
import type { OddSet } from './odd-cuts.ts';

/** A solution in parts: of each site, the part that is open; of each demand point, the part left out. */
export interface FractionalChoice {
  readonly share: Float64Array;
  readonly left: Float64Array;
}

/** Smaller parts are rounding. */
const LEAST_SHARE = 1e-6;
const LEAST_VIOLATION = 0.03;
const LEAST_COMMON = 0.05;
const MOST_FOUND = 200;
/** Among more points than this no cuts are looked for: what they have in common would take too long. */
const MOST_POINTS = 1500;
/** Cuts of a round that one demand point may be in. */
const MOST_USES = 8;

/**
 * Sets of three demand points whose odd cut a fractional choice breaks, first those that break it most
 * for what they weigh.
 *
 * With three, what the cut lacks is (1 − what is served by one or all three of them, and what each has
 * too much or is left out) / 2. Of demand points that see the same open parts, the one of most benefit
 * stands for all.
 *
 * @param known sets that need not be found again, as `keyOf` tells them; those found are added
 */
export function brokenCuts(
  problem: BenefitProblem,
  choice: FractionalChoice,
  known: Set<string>,
): OddSet[] {
  const { byDemand } = problem;
  const { share } = choice;
  const points = seenPoints(problem, choice);
  const size = points.length;
  if (size > MOST_POINTS) return [];
  const common = commonShares(points, share);
  const found: { readonly set: OddSet; readonly score: number }[] = [];
  const isOfOne = new Uint8Array(share.length);
  const isOfTwo = new Uint8Array(share.length);
  for (let one = 0; one < size; one++) {
    for (const site of points[one].sites) isOfOne[site] = 1;
    const near: number[] = [];
    for (let other = one + 1; other < size; other++) {
      if (common[one * size + other] > LEAST_COMMON) near.push(other);
    }
    near.forEach((two, place) => {
      for (const site of points[two].sites) isOfTwo[site] = isOfOne[site];
      const withOne = common[one * size + two];
      const without =
        points[one].open + points[two].open + points[one].excess + points[two].excess - 2 * withOne;
      for (let next = place + 1; next < near.length; next++) {
        const three = near[next];
        let odd =
          without +
          points[three].open +
          points[three].excess -
          2 * (common[one * size + three] + common[two * size + three]);
        if (odd > 1 - 2 * LEAST_VIOLATION) continue;
        for (const site of points[three].sites) if (isOfTwo[site]) odd += 4 * share[site];
        if (odd > 1 - 2 * LEAST_VIOLATION) continue;
        const set = [one, two, three].map((point) => points[point].demand).sort(ascending);
        const weight = Math.min(...set.map((demand) => byDemand.values[byDemand.offsets[demand]]));
        found.push({ set, score: (1 - odd) * weight });
      }
      for (const site of points[two].sites) isOfTwo[site] = 0;
    });
    for (const site of points[one].sites) isOfOne[site] = 0;
  }
  found.sort((a, b) => b.score - a.score);
  return spread(found, problem.demandCount, known);
}

/** The first of the sets, as long as no demand point is in many of them. */
function spread(
  found: readonly { readonly set: OddSet }[],
  demandCount: number,
  known: Set<string>,
): OddSet[] {
  const uses = new Uint8Array(demandCount);
  const sets: OddSet[] = [];
  for (const { set } of found) {
    if (known.has(set.join()) || set.some((demand) => uses[demand] >= MOST_USES)) continue;
    for (const demand of set) uses[demand]++;
    known.add(set.join());
    if (sets.push(set) >= MOST_FOUND) break;
  }
  return sets;
}

interface SeenPoint {
  readonly demand: number;
  /** Its sites of which a part is open. */
  readonly sites: readonly number[];
  /** What is open of them. */
  readonly open: number;
  /** What is open beyond what it needs, and what is left out of it. */
  readonly excess: number;
}

/** The demand points that see two open parts or more, and hardly more than they need. */
function seenPoints(
  { demandCount, byDemand }: BenefitProblem,
  { share, left }: FractionalChoice,
): SeenPoint[] {
  const { offsets, indices, values } = byDemand;
  const points = new Map<string, SeenPoint>();
  for (let demand = 0; demand < demandCount; demand++) {
    const sites: number[] = [];
    let open = 0;
    for (let entry = offsets[demand]; entry < offsets[demand + 1]; entry++) {
      const site = indices[entry];
      if (share[site] < LEAST_SHARE) continue;
      sites.push(site);
      open += share[site];
    }
    const excess = open + 2 * left[demand] - 1;
    if (sites.length < 2 || excess > 1 - 2 * LEAST_VIOLATION) continue;
    const key = sites.sort(ascending).join();
    const alike = points.get(key);
    if (alike && values[offsets[alike.demand]] >= values[offsets[demand]]) continue;
    points.set(key, { demand, sites, open, excess });
  }
  return [...points.values()];
}

/** What is open of the sites that each two points have in common, row by row. */
function commonShares(points: readonly SeenPoint[], share: Float64Array): Float64Array {
  const size = points.length;
  const pointsOfSite = new Map<number, number[]>();
  points.forEach(({ sites }, point) => {
    for (const site of sites) {
      const list = pointsOfSite.get(site);
      if (list) list.push(point);
      else pointsOfSite.set(site, [point]);
    }
  });
  const common = new Float64Array(size * size);
  for (const [site, list] of pointsOfSite) {
    for (const one of list) for (const other of list) common[one * size + other] += share[site];
  }
  return common;
}

function ascending(a: number, b: number): number {
  return a - b;
}
