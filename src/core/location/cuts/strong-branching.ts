import { AT_0, AT_1, FREE } from './dual-bound.ts';
import { type Relaxation, type RelaxedSolution, solveRelaxation } from './relaxation.ts';

/** What closing and opening each site has taken from the bound so far, per part of it. */
export interface BranchingRecord {
  readonly closing: Losses;
  readonly opening: Losses;
}

interface Losses {
  readonly total: Float64Array;
  readonly times: Uint32Array;
}

/** A site to decide, and the bounds of both branches. */
export interface Branching {
  readonly site: number;
  readonly closedBound: number;
  readonly openBound: number;
}

/** Sites tried, and trials in a row without a better one, before the best of them is taken. */
const MOST_TRIED = 8;
const MOST_MISSES = 4;
/** Steps of a trial. */
const TRIAL_STEPS = 40;
const LEAST_PART = 0.02;
/** What a branch counts for at least, of what it would take to end it. */
const LEAST_SHARE_OF_SLACK = 1e-3;

export function emptyRecord(siteCount: number): BranchingRecord {
  const losses = () => ({
    total: new Float64Array(siteCount),
    times: new Uint32Array(siteCount),
  });
  return { closing: losses(), opening: losses() };
}

/**
 * The half-open site whose closing and opening both take most from the bound: those that promise most
 * are tried, unless what they take is known already.
 *
 * Reference: T. Achterberg, T. Koch and A. Martin, 2005, Branching rules revisited.
 *
 * @returns null when every site is open or closed
 */
export function chooseBranching(
  relaxation: Relaxation,
  solution: RelaxedSolution,
  decided: Uint8Array,
  target: number,
  record: BranchingRecord,
): Branching | null {
  const { share, bound, basis } = solution;
  const slack = bound - target;
  const worthOf = (loss: number) => Math.max(Math.min(loss, slack), LEAST_SHARE_OF_SLACK * slack);
  let best: Branching | null = null;
  let bestScore = -Infinity;
  let tried = 0;
  let misses = 0;
  for (const site of promisingSites(relaxation, solution, decided, record)) {
    if (tried >= MOST_TRIED || misses >= MOST_MISSES) break;
    const part = share[site];
    let closedBound = bound;
    let openBound = bound;
    let closing = part * meanLoss(record.closing, site);
    let opening = (1 - part) * meanLoss(record.opening, site);
    if (record.closing.times[site] === 0) {
      tried++;
      closedBound = trial(site, AT_0);
      openBound = trial(site, AT_1);
      closing = Math.min(bound - closedBound, slack);
      opening = Math.min(bound - openBound, slack);
      note(record.closing, site, closing / part);
      note(record.opening, site, opening / (1 - part));
    }
    const score = worthOf(closing) * worthOf(opening);
    misses++;
    if (score > bestScore) {
      bestScore = score;
      best = { site, closedBound, openBound };
      misses = 0;
    }
    if (closing >= slack && opening >= slack) break;
  }
  return best;

  function trial(site: number, value: number): number {
    const branch = decided.slice();
    branch[site] = value;
    return Math.min(bound, solveRelaxation(relaxation, branch, basis, TRIAL_STEPS).bound);
  }
}

/** Half-open sites, the one that promises most first. */
function promisingSites(
  { problem }: Relaxation,
  { share }: RelaxedSolution,
  decided: Uint8Array,
  { closing, opening }: BranchingRecord,
): number[] {
  const { siteCount, bySite, bonus } = problem;
  const sites: number[] = [];
  const score = new Float64Array(siteCount);
  const weight = new Float64Array(siteCount);
  let least = LEAST_PART;
  for (;;) {
    for (let site = 0; site < siteCount; site++) {
      if (decided[site] === FREE && share[site] > least && share[site] < 1 - least)
        sites.push(site);
    }
    if (sites.length > 0 || least < 1e-6) break;
    least = 1e-7;
  }
  let most = 0;
  for (const site of sites) {
    weight[site] = bonus[site];
    for (let entry = bySite.offsets[site]; entry < bySite.offsets[site + 1]; entry++) {
      weight[site] += bySite.values[entry];
    }
    most = Math.max(most, weight[site]);
  }
  const usual = Math.max(usualLoss(closing) * usualLoss(opening), Number.MIN_VALUE);
  for (const site of sites) {
    const parts = share[site] * (1 - share[site]);
    const losses =
      closing.times[site] > 0
        ? meanLoss(closing, site) * meanLoss(opening, site)
        : usual * (weight[site] / most) ** 2;
    score[site] = parts * losses;
  }
  return sites.sort((a, b) => score[b] - score[a] || a - b);
}

function note({ total, times }: Losses, site: number, loss: number): void {
  total[site] += loss;
  times[site]++;
}

function meanLoss({ total, times }: Losses, site: number): number {
  return times[site] > 0 ? total[site] / times[site] : 0;
}

/** Mean over the sites that were tried; 1 as long as none was. */
function usualLoss({ total, times }: Losses): number {
  let sum = 0;
  let count = 0;
  for (let site = 0; site < total.length; site++) {
    sum += total[site];
    count += times[site];
  }
  return count > 0 ? sum / count : 1;
}
