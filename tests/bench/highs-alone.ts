import loadHighs from 'highs';
import type { CoveringInput } from '../../src/core/location/maximal-covering.ts';

/** HiGHS, given maximal covering as the textbook writes it, until it has proven the optimum. */
export async function highsAlone(): Promise<(input: CoveringInput, count: number) => number> {
  const highs = await loadHighs();
  return (input, count) => {
    const { Status, ObjectiveValue } = highs.solve(textbookModel(input, count), {
      output_flag: false,
      mip_rel_gap: 1e-9,
    });
    if (Status !== 'Optimal') throw new Error(`HiGHS ended as ${Status}`);
    return ObjectiveValue;
  };
}

/** x of a candidate: it is chosen; y of a demand point: one of its candidates is. */
function textbookModel(
  { pairs, weights, candidateCount, covered }: CoveringInput,
  count: number,
): string {
  const objective: string[] = [];
  const rows: string[] = [];
  const bounds: string[] = [];
  for (let demand = 0; demand < weights.length; demand++) {
    const sites = pairs.neighbours.subarray(pairs.offsets[demand], pairs.offsets[demand + 1]);
    if (sites.length === 0 || weights[demand] === 0 || covered?.[demand]) continue;
    objective.push(`${weights[demand]} y${demand}`);
    rows.push(` y${demand}${Array.from(sites, (site) => ` - x${site}`).join('')} <= 0`);
    bounds.push(` y${demand} <= 1`);
  }
  const names = Array.from({ length: candidateCount }, (_, site) => `x${site}`);
  return [
    'Maximize',
    ` covered: ${objective.join('\n + ')}`,
    'Subject To',
    ` ${names.join('\n + ')} <= ${count}`,
    ...rows,
    'Bounds',
    ...bounds,
    'Binary',
    ...names.map((name) => ` ${name}`),
    'End',
    '',
  ].join('\n');
}
