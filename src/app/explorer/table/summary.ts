import type { Column } from '../../../edition/files/column-file.ts';
import type { LevelIndex } from '../../../edition/files/level-index.ts';
import type { ReasonId } from '../../../edition/reasons.ts';
import { representativeValues } from '../../../sheet/colours/ranged-classes.ts';
import type { KnownBounds } from './table-rows.ts';

/** What can be said of some territories and their values in one breath. */
export interface TableSummaryFacts {
  /** People of the territories whose population is known. */
  readonly population: number;
  /** Between which bounds the middle one of the values lies (equal: it is that); null without any. */
  readonly median: { readonly low: number; readonly high: number } | null;
  /** Positions of the least and the greatest of the values that are known; null without any. */
  readonly extremes: { readonly least: number; readonly most: number } | null;
  /** How many are known to lie between two distant bounds only: neither least nor greatest. */
  readonly ranged: number;
  /** How many have no value, by reason. */
  readonly missing: ReadonlyMap<ReasonId, number>;
}

/**
 * The median is that of territories, not of people: the lower one of two. Of several territories
 * with the least value the first is told, of several with the greatest the last.
 *
 * @param positions ascending.
 * @param bounds theirs, see `knownBounds`.
 */
export function summaryOf(
  positions: Uint32Array,
  { population }: LevelIndex,
  column: Column,
  { lows, highs }: KnownBounds,
): TableSummaryFacts {
  const missing = new Map<ReasonId, number>();
  let people = 0;
  for (const i of positions) {
    people += population[i] ?? 0;
    if (column.reason[i] === 0) continue;
    const reason = column.header.reasons[column.reason[i] - 1];
    missing.set(reason, (missing.get(reason) ?? 0) + 1);
  }
  const values = representativeValues(column);
  let least = -1;
  let most = -1;
  let ranged = 0;
  for (const i of positions) {
    if (Number.isNaN(values[i])) {
      if (column.reason[i] === 0) ranged++;
      continue;
    }
    if (least < 0 || values[i] < values[least]) least = i;
    if (most < 0 || values[i] >= values[most]) most = i;
  }
  // Whatever the values between their bounds, their median is between that of the bounds.
  const middle = (lows.length - 1) >> 1;
  return {
    population: people,
    median: lows.length === 0 ? null : { low: lows[middle], high: highs[middle] },
    extremes: least < 0 ? null : { least, most },
    ranged,
    missing,
  };
}
