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

/** Rank of each listed territory by value, from the highest, ties sharing the best; none without a value. */
export function ranksByValue(positions: Uint32Array, column: Column): Map<number, number> {
  const known = positions
    .filter((i) => !Number.isNaN(column.low[i]))
    .sort((a, b) => column.low[b] - column.low[a]);
  const ranks = new Map<number, number>();
  known.forEach((position, i) => {
    const previous = known[i - 1];
    const tied = i > 0 && column.low[previous] === column.low[position];
    ranks.set(position, tied ? (ranks.get(previous) as number) : i + 1);
  });
  return ranks;
}
