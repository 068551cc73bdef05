import type { Column } from '../../../edition/files/column-file.ts';
import type { Interval } from '../../state/parameters/filters/interval.ts';
import type { Clause } from './clause.ts';

/** 1 where `keep` says so, for each of `count` territories. */
export function maskOf(count: number, keep: (position: number) => boolean): Uint8Array {
  const mask = new Uint8Array(count);
  for (let i = 0; i < count; i++) mask[i] = keep(i) ? 1 : 0;
  return mask;
}

/**
 * Territories whose value is certainly inside the interval, both bounds included: a range that
 * straddles a bound is not, nor is a missing value.
 */
export function intervalMask({ low, high }: Column, interval: Interval): Uint8Array {
  const least = interval.low ?? Number.NEGATIVE_INFINITY;
  const most = interval.high ?? Number.POSITIVE_INFINITY;
  const mask = new Uint8Array(low.length);
  for (let i = 0; i < mask.length; i++) mask[i] = low[i] >= least && high[i] <= most ? 1 : 0;
  return mask;
}

/** A mask, and what it is a condition on. */
export interface SourcedMask {
  readonly source: string;
  readonly mask: Uint8Array;
}

/** The mask of a clause, and what it was made from. */
export interface ClauseMask extends SourcedMask {
  readonly key: string;
  readonly data: unknown;
}

/**
 * The masks of the clauses that say something of the level. Those that were made before from the
 * same key and data are taken again: a brush that moves makes its own only.
 */
export function clauseMasks(
  clauses: readonly { readonly clause: Clause; readonly data: unknown }[],
  count: number,
  before: readonly ClauseMask[],
): ClauseMask[] {
  const known = new Map(before.map((one) => [one.source, one]));
  return clauses.flatMap(({ clause, data }) => {
    const { source, key, dataKey } = clause;
    if (dataKey === null) return [];
    const same = known.get(source);
    const isSame = same?.key === key && same.data === data && same.mask.length === count;
    return [isSame ? same : { source, key, data, mask: clause.mask(data, count) }];
  });
}

/** Keeps nothing whatever the view: for conditions of which it is not known what they keep. */
export function nothingKept(count: number): ClauseMask[] {
  return [{ source: 'unknown', key: '', data: null, mask: new Uint8Array(count) }];
}

/**
 * What satisfies every condition but those on the sources left out.
 *
 * @returns null when no condition remains: everything does.
 */
export function intersection(
  masks: readonly SourcedMask[],
  leftOut: readonly string[],
): Uint8Array | null {
  const counted = masks.filter(({ source }) => !leftOut.includes(source));
  if (counted.length === 0) return null;
  const kept = counted[0].mask.slice();
  for (const { mask } of counted.slice(1)) {
    for (let i = 0; i < kept.length; i++) kept[i] &= mask[i];
  }
  return kept;
}

/** How many territories a mask keeps, and how many people are known to live there. */
export interface SelectionSize {
  readonly count: number;
  readonly population: number;
  /** Territories kept whose population is not published. */
  readonly withoutPopulation: number;
}

/**
 * Counts what a mask keeps (null: everything) and the people who live there; `populations` is in
 * the order of the level.
 */
export function sizeOf(
  mask: Uint8Array | null,
  populations: readonly (number | null)[],
): SelectionSize {
  let count = 0;
  let population = 0;
  let withoutPopulation = 0;
  for (let i = 0; i < populations.length; i++) {
    if (mask && mask[i] === 0) continue;
    count++;
    const inhabitants = populations[i];
    if (inhabitants === null) withoutPopulation++;
    else population += inhabitants;
  }
  return { count, population, withoutPopulation };
}
