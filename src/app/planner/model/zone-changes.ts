import type { PlannerData } from './planner-data.ts';
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

/** How many people of a group are far, before and after. */
export interface GroupChange extends BeyondChange {
  readonly group: SplitGroup | 'not-qpv';
}

/** How many people of each class of a zoning are far, before and after. */
export interface ZoningChange {
  readonly zoning: string;
  /** In the order of the zoning; classes without people in the area are left out. */
  readonly classes: readonly (BeyondChange & { readonly id: string })[];
}

/** People of each group at each demand part: NaN where unknown. */
export type GroupCounts = Readonly<Record<GroupChange['group'], Float64Array>>;

const counted = new WeakMap<PlannerData, GroupCounts>();

/** People of each group at each demand part, counted once: no plan changes them. */
export function groupCounts(data: PlannerData): GroupCounts {
  const { people, over75, income, isQpv, isRural, isPoor } = data.parts;
  const counts = counted.get(data) ?? {
    qpv: people.map((count, part) => (isQpv[part] ? count : 0)),
    'not-qpv': people.map((count, part) => (isQpv[part] ? 0 : count)),
    rural: people.map((count, part) => (isRural[part] ? count : 0)),
    over75,
    poor: people.map((count, part) => {
      if (Number.isNaN(income[part])) return Number.NaN;
      return isPoor[part] ? count : 0;
    }),
  };
  counted.set(data, counts);
  return counts;
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
  const counts = groupCounts(situation.data);
  return (['qpv', 'not-qpv', 'rural', 'over75', 'poor'] as const).map((group) => ({
    group,
    ...beyondChange(situation, inArea, afterCost, counts[group]),
  }));
}

/** Zonings whose classes are told before and after: of some, people live in none. */
const told = ['frr', 'zrr', 'density', 'rurality', 'centrality', 'mountain'];

/** The same by class of the zonings that are told; classes where nobody of the area lives are left out. */
export function zoningChanges(
  situation: Situation,
  inArea: Uint32Array,
  afterCost: Float64Array,
): ZoningChange[] {
  const { beforeCost } = situation;
  const { parts, zonings, communeClass } = situation.data;
  const { threshold } = situation.plan;
  return zonings
    .filter(({ id }) => told.includes(id) && communeClass[id])
    .map(({ id: zoning, classes }) => {
      const classOf = communeClass[zoning];
      const people = new Float64Array(classes.length);
      const beyondBefore = new Float64Array(classes.length);
      const beyondAfter = new Float64Array(classes.length);
      for (let i = 0; i < inArea.length; i++) {
        const part = inArea[i];
        const position = classOf[parts.commune[part]];
        if (position < 0) continue;
        const count = parts.people[part];
        people[position] += count;
        if (!(beforeCost[part] <= threshold)) beyondBefore[position] += count;
        if (!(afterCost[part] <= threshold)) beyondAfter[position] += count;
      }
      const changes = classes.map(({ id }, position) => ({
        id,
        people: people[position],
        beyondBefore: beyondBefore[position],
        beyondAfter: beyondAfter[position],
      }));
      return { zoning, classes: changes.filter((change) => change.people > 0) };
    })
    .filter(({ classes }) => classes.length > 0);
}

function beyondChange(
  { plan, beforeCost }: Situation,
  inArea: Uint32Array,
  afterCost: Float64Array,
  counts: Float64Array,
): BeyondChange {
  let people = 0;
  let beyondBefore = 0;
  let beyondAfter = 0;
  const { threshold } = plan;
  for (let i = 0; i < inArea.length; i++) {
    const part = inArea[i];
    const here = counts[part];
    if (Number.isNaN(here)) continue;
    people += here;
    if (!(beforeCost[part] <= threshold)) beyondBefore += here;
    if (!(afterCost[part] <= threshold)) beyondAfter += here;
  }
  return { people, beyondBefore, beyondAfter };
}
