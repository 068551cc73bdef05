import { bisectRight } from 'd3';
import type { Column } from '../../../edition/column-file.ts';
import type { LevelIndex } from '../../../edition/manifest.ts';

/**
 * What rows are sorted by: a fact of the territory, what an open lens says of it, or a column of
 * values by its place.
 */
export type SortKey = 'name' | 'code' | 'population' | 'coverage' | number;

export interface TableSort {
  readonly key: SortKey;
  readonly descending: boolean;
}

/**
 * Positions of the territories to list: those that the filters keep, inside the selected territory
 * when it holds others of the level.
 */
export function listedPositions(
  index: LevelIndex,
  inside: { readonly level: string; readonly code: string } | null,
  mask: Uint8Array | null,
): Uint32Array {
  const container = inside ? index.within[inside.level] : undefined;
  return Uint32Array.from(index.codes.keys()).filter(
    (i) => (!mask || mask[i] === 1) && (!container || container[i] === inside?.code),
  );
}

/**
 * Sorts positions; territories without a value come last in either direction, and equals keep the
 * order of codes. Among those equally covered, the most populous come first.
 *
 * @param coverage share of each territory that a lens covers; null without a lens
 */
export function sortPositions(
  positions: Uint32Array,
  index: LevelIndex,
  columns: readonly Column[],
  { key, descending }: TableSort,
  locale: string,
  coverage: Float64Array | null = null,
): Uint32Array {
  const sign = descending ? -1 : 1;
  if (key === 'name' || key === 'code') {
    const texts = key === 'name' ? index.names : index.codes;
    const { compare } = new Intl.Collator(locale, { numeric: key === 'code' });
    return positions.slice().sort((a, b) => sign * compare(texts[a], texts[b]) || a - b);
  }
  const numbers =
    key === 'population'
      ? index.population.map((value) => value ?? Number.NaN)
      : key === 'coverage' && coverage
        ? coverage
        : (columns[Number(key)] ?? columns[0]).low;
  const people = (i: number) => (key === 'coverage' ? (index.population[i] ?? 0) : 0);
  return positions.slice().sort((a, b) => {
    const one = numbers[a];
    const other = numbers[b];
    if (Number.isNaN(one) || Number.isNaN(other)) {
      return Number(Number.isNaN(one)) - Number(Number.isNaN(other)) || a - b;
    }
    return sign * (one - other) || people(b) - people(a) || a - b;
  });
}

/** The best and the worst rank that a territory can have: equal unless ranges overlap. */
export interface RankBounds {
  readonly first: number;
  readonly last: number;
}

/**
 * Rank of each listed territory by value, from the highest, ties sharing the best; none without a
 * value. A range comes after what is certainly above it, and before what is certainly below.
 */
export function ranksByValue(
  positions: Uint32Array,
  { low, high }: Column,
): Map<number, RankBounds> {
  const known = positions.filter((i) => !Number.isNaN(low[i]));
  const lows = Float64Array.from(known, (i) => low[i]).sort();
  const highs = Float64Array.from(known, (i) => high[i]).sort();
  const ranks = new Map<number, RankBounds>();
  for (const i of known) {
    const above = known.length - bisectRight(lows, high[i]);
    // The upper bound of a range is itself among those above its lower bound.
    const possiblyAbove = known.length - bisectRight(highs, low[i]) - Number(high[i] > low[i]);
    ranks.set(i, { first: above + 1, last: possiblyAbove + 1 });
  }
  return ranks;
}
