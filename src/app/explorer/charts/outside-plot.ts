import type { Column } from '../../../edition/files/column-file.ts';
import { representativeValues } from '../../../sheet/colours/ranged-classes.ts';

/** The territories of a column that a chart cannot place: how many, by why. */
export interface OutsidePlot {
  /** No value of the second indicator, and how many people live there. */
  readonly without: number;
  readonly withoutPeople: number;
  /** A value of the second, none of the first. */
  readonly lost: number;
  /** Both have one, of which one at least is known between two distant bounds only. */
  readonly ranged: number;
}

/**
 * Counts what has no place in a plot of two columns, each territory once.
 *
 * @param mask 1 for the territories looked at; null for all.
 */
export function outsidePlot(
  [first, second]: readonly [Column, Column],
  mask: Uint8Array | null,
  population: readonly (number | null)[],
): OutsidePlot {
  const [across, up] = [first, second].map(representativeValues);
  const counts = { without: 0, withoutPeople: 0, lost: 0, ranged: 0 };
  for (let i = 0; i < across.length; i++) {
    if (mask && mask[i] === 0) continue;
    if (second.reason[i] > 0) {
      counts.without++;
      counts.withoutPeople += population[i] ?? 0;
    } else if (first.reason[i] > 0) counts.lost++;
    else if (Number.isNaN(across[i] + up[i])) counts.ranged++;
  }
  return counts;
}

/** How many territories of a column are known between two distant bounds only: they are in no bar. */
export function rangedCount(column: Column, mask: Uint8Array | null): number {
  // All values are exact: asked at every move of a brush.
  if (representativeValues(column) === column.low) return 0;
  return outsidePlot([column, column], mask, []).ranged;
}
