import type { BenefitProblem } from './problem.ts';

/**
 * A benefit problem as a mixed-integer programme in the CPLEX LP format: x of a site is 1 when it is
 * chosen; y of a demand point and a benefit level is 1 when it is served at that level at least
 * (radius formulation; for maximal covering, one level per demand point). `base` is left out and the
 * objective scaled.
 *
 * Reference: S. Elloumi, 2010, A tighter formulation of the p-median problem.
 */
export function benefitModel(
  { siteCount, demandCount, bonus, byDemand }: BenefitProblem,
  count: number,
): string {
  const { offsets, indices, values } = byDemand;
  const objective: string[] = [];
  const rows: string[] = [];
  const bounds: string[] = [];
  const sites = Array.from({ length: siteCount }, (_, site) => siteVariable(site));
  const scale = objectiveScale([bonus, values]);
  for (let site = 0; site < siteCount; site++) {
    if (bonus[site] > 0) objective.push(`${scale * bonus[site]} ${sites[site]}`);
  }
  for (let demand = 0; demand < demandCount; demand++) {
    const end = offsets[demand + 1];
    for (let entry = offsets[demand]; entry < end; entry++) {
      const lower = entry + 1 < end ? values[entry + 1] : 0;
      if (lower === values[entry]) continue;
      const level = `y${demand}_${entry - offsets[demand]}`;
      const serving = Array.from(
        indices.subarray(offsets[demand], entry + 1),
        (site) => ` - ${sites[site]}`,
      );
      objective.push(`${scale * (values[entry] - lower)} ${level}`);
      rows.push(` ${level}${serving.join('')} <= 0`);
      bounds.push(` ${level} <= 1`);
    }
  }
  return [
    'Maximize',
    ` benefit: ${objective.join('\n + ')}`,
    'Subject To',
    ` ${sites.join('\n + ')} <= ${count}`,
    ...rows,
    'Bounds',
    ...bounds,
    'Binary',
    ...sites.map((site) => ` ${site}`),
    'End',
    '',
  ].join('\n');
}

/**
 * The power of two that brings the greatest coefficient to about a million: solvers take what is
 * much smaller than 1 for rounding, and what is very great for infinite.
 */
export function objectiveScale(coefficients: readonly Float64Array[]): number {
  let greatest = 0;
  for (const each of coefficients) {
    for (let place = 0; place < each.length; place++) greatest = Math.max(greatest, each[place]);
  }
  return greatest > 0 ? 2 ** Math.min(1000, 20 - Math.floor(Math.log2(greatest))) : 1;
}

/** Name of the variable that says whether a site is chosen. */
export function siteVariable(site: number): string {
  return `x${site}`;
}
