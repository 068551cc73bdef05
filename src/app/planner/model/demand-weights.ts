import type { Column } from '../../../edition/files/column-file.ts';
import { ImpossiblePlan } from './impossible-plan.ts';
import { type DemandTerm, type PeopleGroup, peopleGroups } from './plan.ts';
import type { DemandParts, PlannerData } from './planner-data.ts';

/** A count of each commune, by position, or its bounds; NaN where it is not known. */
export type CountColumn = Pick<Column, 'low' | 'high'>;

/** Whom a plan is for, at each demand part. */
export interface DemandWeights {
  /** What is planned for: the middle of the bounds where the producer gives a range. */
  readonly weights: Float64Array;
  /** Bounds of the weights; the same array as `weights` when every count is exact. */
  readonly low: Float64Array;
  readonly high: Float64Array;
  /** 1 where the demand is not known, or not all of it: what is not known weighs nothing. */
  readonly isUnknown: Uint8Array;
}

/** Whether what a term counts is a group of people, not an indicator. */
export function isPeopleGroup(of: string): of is PeopleGroup {
  return (peopleGroups as readonly string[]).includes(of);
}

/**
 * Weight of each demand part: the sum of the terms. A count published for communes is spread over
 * the parts of each in proportion to their people.
 *
 * @param columns columns of the count indicators among the terms, at level `commune`
 * @param countedTwice a group that weighs twice: each part by the share of its people who are of it,
 *   nobody where that is not known
 * @throws ImpossiblePlan when a term names neither a group nor one of the columns
 */
export function demandWeights(
  data: PlannerData,
  terms: readonly DemandTerm[],
  columns: ReadonlyMap<string, CountColumn>,
  countedTwice?: PeopleGroup,
): DemandWeights {
  const { parts } = data;
  const size = parts.people.length;
  const low = new Float64Array(size);
  const high = new Float64Array(size);
  const isUnknown = new Uint8Array(size);
  for (const { of, factor } of terms) {
    const bounds = isPeopleGroup(of) ? groupCounts(parts, of) : indicatorCounts(data, of, columns);
    for (let part = 0; part < size; part++) {
      if (Number.isNaN(bounds.low[part])) isUnknown[part] = 1;
      else {
        low[part] += factor * bounds.low[part];
        high[part] += factor * bounds.high[part];
      }
    }
  }
  if (countedTwice) {
    const { low: ofGroup } = groupCounts(parts, countedTwice);
    for (let part = 0; part < size; part++) {
      const share = parts.people[part] > 0 ? ofGroup[part] / parts.people[part] : 0;
      if (Number.isNaN(share)) continue;
      low[part] *= 1 + share;
      high[part] *= 1 + share;
    }
  }
  let isExact = true;
  for (let part = 0; part < size; part++) if (low[part] !== high[part]) isExact = false;
  const weights = isExact ? low : low.map((value, part) => (value + high[part]) / 2);
  return { weights, low, high: isExact ? low : high, isUnknown };
}

interface Bounds {
  readonly low: Float64Array;
  readonly high: Float64Array;
}

function groupCounts(parts: DemandParts, group: PeopleGroup): Bounds {
  const flagged = (flags: Uint8Array) => parts.people.map((people, part) => people * flags[part]);
  const counts = {
    people: () => parts.people,
    qpv: () => flagged(parts.isQpv),
    frr: () => flagged(parts.isFrr),
    rural: () => flagged(parts.isRural),
    over75: () => parts.over75,
    poor: () => flagged(parts.isPoor),
  }[group]();
  return { low: counts, high: counts };
}

function indicatorCounts(
  { parts, communes }: PlannerData,
  indicator: string,
  columns: ReadonlyMap<string, CountColumn>,
): Bounds {
  const column = columns.get(indicator);
  if (!column) throw new ImpossiblePlan({ reason: 'unknown-demand', of: indicator });
  const people = new Float64Array(communes.codes.length);
  parts.commune.forEach((commune, part) => {
    people[commune] += parts.people[part];
  });
  const spread = (values: Float64Array) =>
    parts.people.map((count, part) => {
      const commune = parts.commune[part];
      return people[commune] > 0 ? (values[commune] * count) / people[commune] : 0;
    });
  return { low: spread(column.low), high: spread(column.high) };
}
