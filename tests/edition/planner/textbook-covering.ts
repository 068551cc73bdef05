import loadHighs from 'highs';

/** Covering as textbooks write it, given whole to HiGHS: nothing of the planner's own search. */
export interface TextbookCovering {
  /** Of each demand point: what it weighs, and the candidates (by position) that reach it. */
  readonly demand: readonly { readonly weight: number; readonly sites: readonly number[] }[];
  readonly candidates: number;
  readonly count: number;
  /** Of what is covered, at least a share (0–1) is of a group. */
  readonly atLeast?: { readonly share: number; readonly isOfGroup: (demand: number) => boolean };
}

/** Most weight that so many candidates cover; null when the condition cannot be kept. */
export async function mostCovered(problem: TextbookCovering): Promise<number | null> {
  const { demand, candidates, count, atLeast } = problem;
  const highs = await loadHighs();
  const counted = [...demand.keys()].filter(
    (point) => demand[point].sites.length > 0 && demand[point].weight > 0,
  );
  const rows = counted.flatMap((point) => {
    const { sites } = demand[point];
    return [
      ` y${point}${sites.map((site) => ` - x${site}`).join('')} <= 0`,
      // Under a condition, a point that is reached counts, wanted or not.
      ...(atLeast ? sites.map((site) => ` y${point} - x${site} >= 0`) : []),
    ];
  });
  const condition = atLeast && {
    terms: counted.map((point) => {
      const factor = (atLeast.isOfGroup(point) ? 1 : 0) - atLeast.share;
      return `${factor < 0 ? '-' : '+'} ${Math.abs(factor) * demand[point].weight} y${point}`;
    }),
  };
  const names = Array.from({ length: candidates }, (_, site) => `x${site}`);
  const model = [
    'Maximize',
    ` covered: ${counted.map((point) => `${demand[point].weight} y${point}`).join('\n + ')}`,
    'Subject To',
    ` ${names.join('\n + ')} <= ${count}`,
    ...rows,
    ...(condition ? [` ${condition.terms.join('\n ')} >= 0`] : []),
    'Bounds',
    ...counted.map((point) => ` y${point} <= 1`),
    'Binary',
    ...names.map((name) => ` ${name}`),
    'End',
    '',
  ].join('\n');
  const { Status, ObjectiveValue } = highs.solve(model, { output_flag: false, mip_rel_gap: 1e-9 });
  if (Status === 'Infeasible') return null;
  if (Status !== 'Optimal') throw new Error(`HiGHS ended as ${Status}`);
  return ObjectiveValue;
}
