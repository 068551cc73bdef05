import { objectiveScale } from '../benefit/model.ts';
import type { BenefitProblem } from '../benefit/problem.ts';
import type { LinearProgramme, LinearRows } from '../search/linear-solver.ts';

/**
 * A covering problem as a linear programme: x of each site is the part of it that is open, then z of
 * each demand point the part of it that is left out,
 *
 *   least Σᵢ bᵢ·zᵢ − Σⱼ bonusⱼ·xⱼ,  zᵢ + Σ over the sites j of i of xⱼ ≥ 1,  −Σⱼ xⱼ ≥ −p,  0 ≤ x, z ≤ 1.
 *
 * What the sites bring is `most` minus its value divided by `scale`, with which costs are multiplied.
 */
export interface CoveringProgramme extends LinearProgramme {
  readonly most: number;
  readonly scale: number;
}

/** Sites and demand points, and entries, beyond which a relaxation takes seconds. */
const MOST_COLUMNS = 3000;
const MOST_ENTRIES = 80_000;

/**
 * Whether a problem is small enough for cuts, and one of covering: each demand point has the same
 * benefit wherever it is served.
 */
export function fitsCuts({ siteCount, demandCount, byDemand }: BenefitProblem): boolean {
  const { offsets, indices, values } = byDemand;
  if (siteCount + demandCount > MOST_COLUMNS || indices.length > MOST_ENTRIES) return false;
  for (let demand = 0; demand < demandCount; demand++) {
    if (values[offsets[demand]] !== values[offsets[demand + 1] - 1]) return false;
  }
  return true;
}

/** The programme of a problem for which `fitsCuts` holds, with at most `count` sites. */
export function coveringProgramme(problem: BenefitProblem, count: number): CoveringProgramme {
  const { siteCount, demandCount, byDemand, bonus } = problem;
  const scale = objectiveScale([bonus, byDemand.values]);
  const costs = new Float64Array(siteCount + demandCount);
  let most = problem.base;
  for (let site = 0; site < siteCount; site++) costs[site] = -scale * bonus[site];
  for (let demand = 0; demand < demandCount; demand++) {
    const benefit = byDemand.values[byDemand.offsets[demand]];
    most += benefit;
    costs[siteCount + demand] = scale * benefit;
  }
  const lower = new Float64Array(costs.length);
  const upper = new Float64Array(costs.length).fill(1);
  return { costs, lower, upper, rows: serviceRows(problem, count), most, scale };
}

function serviceRows(
  { siteCount, demandCount, byDemand }: BenefitProblem,
  count: number,
): LinearRows {
  const size = byDemand.indices.length + demandCount + siteCount;
  const offsets = new Uint32Array(demandCount + 2);
  const indices = new Uint32Array(size);
  const values = new Float64Array(size).fill(1);
  const least = new Float64Array(demandCount + 1).fill(1);
  let next = 0;
  for (let demand = 0; demand < demandCount; demand++) {
    const sites = byDemand.indices.subarray(byDemand.offsets[demand], byDemand.offsets[demand + 1]);
    indices.set(sites, next);
    next += sites.length;
    indices[next++] = siteCount + demand;
    offsets[demand + 1] = next;
  }
  for (let site = 0; site < siteCount; site++) indices[next + site] = site;
  values.fill(-1, next);
  offsets[demandCount + 1] = size;
  least[demandCount] = -count;
  return { coefficients: { offsets, indices, values }, least };
}
