import { objectiveScale, siteVariable } from '../benefit/model.ts';
import type { CapacityProblem } from './problem.ts';

/**
 * A capacity problem as a mixed-integer programme in the CPLEX LP format: x of a site is 1 when it is
 * chosen, z of a demand point and a site is how many units it serves there. The objective is scaled.
 */
export function capacityModel(problem: CapacityProblem, count: number): string {
  const { demandCount, bySite, weights, capacities, existing, eligible } = problem;
  const isExisting = new Set(existing);
  const scale = objectiveScale([bySite.values]);
  const objective: string[] = [];
  const rows: string[] = [];
  const servedUnits: string[][] = Array.from({ length: demandCount }, () => []);
  const choices: string[] = [];
  for (let site = 0; site < capacities.length; site++) {
    if (!eligible[site] && !isExisting.has(site)) continue;
    const load: string[] = [];
    for (let entry = bySite.offsets[site]; entry < bySite.offsets[site + 1]; entry++) {
      const demand = bySite.indices[entry];
      if (weights[demand] === 0) continue;
      const units = `z${demand}_${site}`;
      objective.push(`${scale * bySite.values[entry]} ${units}`);
      servedUnits[demand].push(units);
      load.push(units);
      // Said of each pair as well as of the whole site: the relaxation is much tighter.
      if (eligible[site] && weights[demand] < capacities[site]) {
        rows.push(` ${units} - ${weights[demand]} ${siteVariable(site)} <= 0`);
      }
    }
    if (eligible[site]) choices.push(siteVariable(site));
    if (load.length === 0) continue;
    const room = eligible[site]
      ? ` - ${capacities[site]} ${siteVariable(site)} <= 0`
      : ` <= ${capacities[site]}`;
    rows.push(` ${load.join(' + ')}${room}`);
  }
  servedUnits.forEach((units, demand) => {
    if (units.length > 0) rows.push(` ${units.join(' + ')} <= ${weights[demand]}`);
  });
  return [
    'Maximize',
    ` benefit: ${objective.join('\n + ')}`,
    'Subject To',
    ` ${choices.join('\n + ')} <= ${count}`,
    ...rows,
    'Binary',
    ...choices.map((name) => ` ${name}`),
    'End',
    '',
  ].join('\n');
}
