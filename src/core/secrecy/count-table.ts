import { requireNonNegativeOrMissing, requireSameLength } from '../validate.ts';
import type { LinkedHierarchies } from './linked-hierarchies.ts';
import { requireSecrecyRule, type SecrecyRule } from './secrecy-rule.ts';

/**
 * What the public is given of a cell: its count; nothing because the producer withheld it
 * (primary); nothing because it would reveal a primary cell (complementary); nothing because the
 * producer gives none (absent).
 */
export type CellStatus = 'published' | 'primary' | 'complementary' | 'absent';

/** One count over linked hierarchies, as the producer published it. */
export interface CountTable {
  readonly hierarchies: LinkedHierarchies;
  /** By cell: the published count; NaN where there is none. */
  readonly counts: Float64Array;
  readonly status: readonly CellStatus[];
  /** By cell: the largest count that a withheld cell may hold, where that is more than the rule's. */
  readonly ceilings?: Float64Array;
}

/** What is known of withheld cells beside the producer’s rule. */
export interface CountTableOptions {
  /** By cell: 1 where the mark is known to be a true zero (nobody lives there). */
  readonly realZeros?: Uint8Array;
  /**
   * By cell: the largest count that the cell may hold if it is withheld, for those that the
   * producer withheld to protect others although they are large; NaN where the rule holds.
   */
  readonly ceilings?: Float64Array;
}

/**
 * Reads a producer's column of counts: the rule's mark becomes a withheld cell, NaN a cell without
 * information, anything else a published count. A true zero of a total makes true zeros of all its
 * parts; a zero that is not declared true is never read as a count.
 *
 * @param counts one per cell of the hierarchies, integers ≥ 0 or NaN.
 * @throws RangeError naming the cell: a count that is negative, infinite or not whole, a true zero
 * that has a count or whose parts have one, a ceiling below the rule's highest count.
 */
export function readCountTable(
  hierarchies: LinkedHierarchies,
  counts: Float64Array,
  rule: SecrecyRule,
  { realZeros, ceilings }: CountTableOptions = {},
): CountTable {
  requireSecrecyRule(rule);
  requireSameLength('counts', counts, 'hierarchies.ids', hierarchies.ids);
  requireNonNegativeOrMissing('counts', counts);
  if (realZeros) requireSameLength('realZeros', realZeros, 'counts', counts);
  if (ceilings) requireCeilings(hierarchies, ceilings, rule);
  const mark = rule.mark ?? 0;
  const isTrueZero = realZeros ? spreadTrueZeros(hierarchies, counts, realZeros, mark) : undefined;
  const status: CellStatus[] = [];
  const published = new Float64Array(counts.length).fill(Number.NaN);
  counts.forEach((count, cell) => {
    if (isTrueZero?.[cell]) {
      status.push('published');
      published[cell] = 0;
    } else if (Number.isNaN(count)) {
      status.push('absent');
    } else if (count === mark) {
      status.push('primary');
    } else if (Number.isInteger(count)) {
      status.push('published');
      published[cell] = count;
    } else {
      throw new RangeError(`${hierarchies.ids[cell]}: count ${count} is not a whole number`);
    }
  });
  return { hierarchies, counts: published, status, ...(ceilings && { ceilings }) };
}

function spreadTrueZeros(
  { ids, parents }: LinkedHierarchies,
  counts: Float64Array,
  realZeros: Uint8Array,
  mark: number,
): Uint8Array {
  return Uint8Array.from(counts, (count, cell) => {
    const source = [cell, ...parents.flatMap((parent) => ancestors(parent, cell))].find(
      (each) => realZeros[each],
    );
    if (source === undefined) return 0;
    if (!Number.isNaN(count) && count !== mark && count !== 0) {
      throw new RangeError(`${ids[source]} is declared a true zero but ${ids[cell]} has ${count}`);
    }
    return 1;
  });
}

function ancestors(parents: Int32Array, cell: number): number[] {
  const found: number[] = [];
  for (let each = parents[cell]; each >= 0; each = parents[each]) found.push(each);
  return found;
}

function requireCeilings(
  { ids }: LinkedHierarchies,
  ceilings: Float64Array,
  rule: SecrecyRule,
): void {
  requireSameLength('ceilings', ceilings, 'hierarchies.ids', ids);
  ceilings.forEach((ceiling, cell) => {
    if (!Number.isNaN(ceiling) && !(Number.isInteger(ceiling) && ceiling >= rule.highest)) {
      throw new RangeError(
        `${ids[cell]}: ceiling ${ceiling}: an integer ≥ ${rule.highest} or NaN expected`,
      );
    }
  });
}
