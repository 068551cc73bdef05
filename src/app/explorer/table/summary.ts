import type { Column } from '../../../edition/column-file.ts';
import type { LevelIndex } from '../../../edition/manifest.ts';
import type { ReasonId } from '../../../edition/reasons.ts';

/** What can be said of some territories and their values in one breath. */
export interface TableSummaryFacts {
  /** People of the territories whose population is known. */
  readonly population: number;
  /** Positions of the least and the greatest value, and the middle one; null without any value. */
  readonly extremes: {
    readonly least: number;
    readonly most: number;
    readonly median: number;
  } | null;
  /** How many have no value, by reason. */
  readonly missing: ReadonlyMap<ReasonId, number>;
}

/** The median is that of territories, not of people: the lower one of two. */
export function summaryOf(
  positions: Uint32Array,
  { population }: LevelIndex,
  column: Column,
): TableSummaryFacts {
  const missing = new Map<ReasonId, number>();
  let people = 0;
  for (const i of positions) {
    people += population[i] ?? 0;
    if (column.reason[i] === 0) continue;
    const reason = column.header.reasons[column.reason[i] - 1];
    missing.set(reason, (missing.get(reason) ?? 0) + 1);
  }
  const known = positions
    .filter((i) => !Number.isNaN(column.low[i]))
    .sort((a, b) => column.low[a] - column.low[b] || a - b);
  const extremes =
    known.length === 0
      ? null
      : {
          least: known[0],
          most: known[known.length - 1],
          median: column.low[known[(known.length - 1) >> 1]],
        };
  return { population: people, extremes, missing };
}
