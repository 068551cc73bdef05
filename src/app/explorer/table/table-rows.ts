import { bisectRight } from 'd3';
import { ascendingOrder, everyIndex } from '../../../core/ascending-order.ts';
import type { Column } from '../../../edition/files/column-file.ts';
import type { LevelIndex } from '../../../edition/files/level-index.ts';
import {
  representativeValues,
  sortedRepresentatives,
} from '../../../sheet/colours/ranged-classes.ts';

/**
 * What rows are sorted by: a fact of the territory, what an open lens says of it, or a column of
 * values by its place.
 */
export type SortKey = 'name' | 'code' | 'population' | 'coverage' | number;

/** By what, and in which direction, rows are sorted. */
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
  return everyIndex(index.codes.length).filter(
    (i) => (!mask || mask[i] === 1) && (!container || container[i] === inside?.code),
  );
}

/**
 * Sorts ascending positions; territories without a value come last in either direction, and equals
 * keep the order of codes. A range is where its middle is. Among those equally covered, the most
 * populous come first.
 *
 * @param coverage share of each territory that a lens covers; null without a lens
 */
export function sortPositions(
  positions: Uint32Array,
  {
    index,
    columns,
    coverage,
  }: {
    readonly index: LevelIndex;
    readonly columns: readonly Column[];
    readonly coverage: Float64Array | null;
  },
  { key, descending }: TableSort,
  locale: string,
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
        : middles(columns[Number(key)] ?? columns[0]);
  const isMissing = (i: number) => Number.isNaN(numbers[i]);
  let known: Uint32Array = positions.filter((i) => !isMissing(i));
  if (key === 'coverage') {
    const people = Float64Array.from(index.population, (count) => -(count ?? 0));
    known = ascendingOrder(people, known);
  }
  const keys = new Float64Array(numbers.length);
  for (const i of known) keys[i] = sign * numbers[i];
  const sorted = new Uint32Array(positions.length);
  sorted.set(ascendingOrder(keys, known));
  sorted.set(positions.filter(isMissing), known.length);
  return sorted;
}

/** Values, and the middles of those that are ranges. */
function middles({ low, high }: Column): Float64Array {
  return low === high ? low : low.map((least, i) => (least + high[i]) / 2);
}

/** The best and the worst rank that a territory can have: equal unless ranges overlap. */
export interface RankBounds {
  readonly first: number;
  readonly last: number;
}

/**
 * Ranks listed territories by value, from the highest, ties sharing the best; null without a value.
 * A range comes after what is certainly above it, and before what is certainly below. The rank of a
 * territory is made when it is asked for: few rows are in view.
 *
 * @param bounds those of the listed territories, see `knownBounds`.
 */
export function rankByValue(
  column: Column,
  { lows, highs }: KnownBounds,
): (position: number) => RankBounds | null {
  return (position) => {
    const low = column.low[position];
    const high = column.high[position];
    if (Number.isNaN(low)) return null;
    const above = lows.length - bisectRight(lows, high);
    // The upper bound of a range is itself among those above its lower bound.
    const possiblyAbove = highs.length - bisectRight(highs, low) - Number(high > low);
    return { first: above + 1, last: possiblyAbove + 1 };
  };
}

/** The lower and the upper bounds of the values that some territories have, each ascending. */
export interface KnownBounds {
  readonly lows: Float64Array;
  readonly highs: Float64Array;
}

/** Those of listed territories, without what has no value; of a whole exact column, sorted once. */
export function knownBounds(positions: Uint32Array, column: Column): KnownBounds {
  const { low, high } = column;
  const isExact = representativeValues(column) === low;
  if (isExact && positions.length === low.length) {
    const { sorted } = sortedRepresentatives(column);
    return { lows: sorted, highs: sorted };
  }
  const known = positions.filter((i) => !Number.isNaN(low[i]));
  const ascending = (bounds: Float64Array) => Float64Array.from(known, (i) => bounds[i]).sort();
  const lows = ascending(low);
  return { lows, highs: isExact ? lows : ascending(high) };
}
