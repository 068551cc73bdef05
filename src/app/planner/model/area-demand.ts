import { ImpossiblePlan } from './impossible-plan.ts';
import type { Situation } from './situation.ts';

/** Wider than any territory of comparison. */
export const FARTHEST_KM = 2000;

/** The demand parts of the area that count, one row each. */
export interface AreaDemand {
  /** Ranks of the parts. */
  readonly rows: Uint32Array;
  readonly weights: Float64Array;
  /** Kilometres to the nearest place that is open whatever is chosen; NaN where none. */
  readonly fixedCost: Float64Array;
}

/** The demand parts of the area that weigh something, and how far each is from what stays open. */
export function areaDemand({ isInArea, demand, fixedCost }: Situation): AreaDemand {
  const rows = Uint32Array.from(isInArea.keys()).filter(
    (part) => isInArea[part] === 1 && demand.weights[part] > 0,
  );
  return {
    rows,
    weights: Float64Array.from(rows, (part) => demand.weights[part]),
    fixedCost: Float64Array.from(rows, (part) => fixedCost[part]),
  };
}

/** A plan that leaves the people of these demand parts without any place. */
export function unservedPlan({ data }: Situation, parts: Uint32Array): ImpossiblePlan {
  const people = parts.reduce((sum, part) => sum + data.parts.people[part], 0);
  return new ImpossiblePlan({ reason: 'unserved', people });
}
