import type { Situation } from './situation.ts';

/** People of a group beyond the threshold, today and with the plan. */
export interface BeyondChange {
  readonly people: number;
  readonly beyondBefore: number;
  readonly beyondAfter: number;
}

/** Groups of people told apart in every answer. */
export const splitGroups = ['qpv', 'rural', 'over75', 'poor'] as const;
export type SplitGroup = (typeof splitGroups)[number];

export interface GroupChange extends BeyondChange {
  readonly group: SplitGroup | 'not-qpv';
}

export interface ZoningChange {
  readonly zoning: string;
  /** In the order of the zoning; classes without people in the area are left out. */
  readonly classes: readonly (BeyondChange & { readonly id: string })[];
}

/** People of a group at a demand part: NaN where unknown. */
export function groupCount({ data }: Situation, group: SplitGroup, part: number): number {
  const { parts } = data;
  if (group === 'over75') return parts.over75[part];
  if (group === 'poor' && Number.isNaN(parts.income[part])) return Number.NaN;
  const flags = { qpv: parts.isQpv, rural: parts.isRural, poor: parts.isPoor }[group];
  return flags[part] ? parts.people[part] : 0;
}

/**
 * How many people of each group were, and will be, beyond the threshold.
 *
 * @param inArea the demand parts that count
 * @param afterCost by demand part, NaN where no place is left
 */
export function groupChanges(
  situation: Situation,
  inArea: Uint32Array,
  afterCost: Float64Array,
): GroupChange[] {
  const { data } = situation;
  const changeOf = (count: (part: number) => number) =>
    beyondChange(situation, inArea, afterCost, count);
  return [
    { group: 'qpv', ...changeOf((part) => groupCount(situation, 'qpv', part)) },
    {
      group: 'not-qpv',
      ...changeOf((part) => (data.parts.isQpv[part] ? 0 : data.parts.people[part])),
    },
    ...(['rural', 'over75', 'poor'] as const).map((group) => ({
      group,
      ...changeOf((part) => groupCount(situation, group, part)),
    })),
  ];
}

/** Zonings whose classes are told before and after: of some, people live in none. */
const told = ['frr', 'zrr', 'density', 'rurality', 'centrality', 'mountain'];

/** The same by class of the zonings that are told; classes where nobody of the area lives are left out. */
export function zoningChanges(
  situation: Situation,
  inArea: Uint32Array,
  afterCost: Float64Array,
): ZoningChange[] {
  const { parts, zonings, communeClass } = situation.data;
  const { threshold } = situation.plan;
  return zonings
    .filter(({ id }) => told.includes(id) && communeClass[id])
    .map(({ id: zoning, classes }) => {
      const changes = classes.map(({ id }) => ({ id, people: 0, beyondBefore: 0, beyondAfter: 0 }));
      for (const part of inArea) {
        const change = changes[communeClass[zoning][parts.commune[part]]];
        if (!change) continue;
        const people = parts.people[part];
        change.people += people;
        if (!(situation.beforeCost[part] <= threshold)) change.beyondBefore += people;
        if (!(afterCost[part] <= threshold)) change.beyondAfter += people;
      }
      return { zoning, classes: changes.filter(({ people }) => people > 0) };
    })
    .filter(({ classes }) => classes.length > 0);
}

function beyondChange(
  { plan, beforeCost }: Situation,
  inArea: Uint32Array,
  afterCost: Float64Array,
  count: (part: number) => number,
): BeyondChange {
  let people = 0;
  let beyondBefore = 0;
  let beyondAfter = 0;
  for (const part of inArea) {
    const here = count(part);
    if (Number.isNaN(here)) continue;
    people += here;
    if (!(beforeCost[part] <= plan.threshold)) beyondBefore += here;
    if (!(afterCost[part] <= plan.threshold)) beyondAfter += here;
  }
  return { people, beyondBefore, beyondAfter };
}
