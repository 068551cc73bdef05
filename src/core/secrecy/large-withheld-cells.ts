import { requireSameLength } from '../validate.ts';
import type { CountTable } from './count-table.ts';
import { buildHierarchyNetwork } from './hierarchy-network.ts';
import { requireSecrecyRule, type SecrecyRule } from './secrecy-rule.ts';

/**
 * Finds the cells that a producer withheld to protect others although they are large: those that
 * must be, as a published total exceeds all that its parts can hold under the rule. Below such a
 * total the withheld leaves that could hold most are taken, as few as make up for the gap, and the
 * totals with the fewest leaves are looked at first. Every other cell keeps the rule's range, which
 * is the sharpest reading that the published totals allow.
 *
 * @param denominators by cell, the largest count that it can hold (its population); NaN for none.
 * @returns the ceilings for `CountTable`: the denominator of the cells found, NaN for the others.
 * @throws RangeError where there is not one denominator per cell.
 */
export function ceilingsOfLargeCells(
  table: CountTable,
  rule: SecrecyRule,
  denominators: Float64Array,
): Float64Array {
  requireSecrecyRule(rule);
  requireSameLength('denominators', denominators, 'table.counts', table.counts);
  const ceilings = new Float64Array(table.counts.length).fill(Number.NaN);
  const leavesOf = collectWithheldLeaves(table);
  for (;;) {
    const { inconsistencies } = buildHierarchyNetwork({ ...table, ceilings }, rule);
    const found = new Set<number>();
    const exceeding = inconsistencies
      .filter(({ gap }) => gap > 0)
      .map(({ cell, gap }) => ({ gap, leaves: leavesOf.get(cell) ?? [] }))
      .sort((a, b) => a.leaves.length - b.leaves.length);
    for (const { gap, leaves } of exceeding) {
      if (leaves.some((leaf) => found.has(leaf))) continue;
      const candidates = leaves
        .filter((leaf) => Number.isNaN(ceilings[leaf]) && denominators[leaf] > rule.highest)
        .sort((a, b) => denominators[b] - denominators[a] || a - b);
      let covered = 0;
      for (const leaf of candidates) {
        if (covered >= gap) break;
        covered += denominators[leaf] - rule.highest;
        found.add(leaf);
      }
    }
    if (found.size === 0) return ceilings;
    for (const leaf of found) ceilings[leaf] = denominators[leaf];
  }
}

/** The withheld leaves below each total, whatever the hierarchy. */
function collectWithheldLeaves({ hierarchies, status }: CountTable): Map<number, number[]> {
  const leavesOf = new Map<number, number[]>();
  for (const leaf of hierarchies.leaves) {
    if (status[leaf] !== 'primary') continue;
    const above = new Set<number>();
    for (const parents of hierarchies.parents) {
      for (let cell = parents[leaf]; cell >= 0; cell = parents[cell]) above.add(cell);
    }
    for (const total of above) {
      const leaves = leavesOf.get(total);
      if (leaves) leaves.push(leaf);
      else leavesOf.set(total, [leaf]);
    }
  }
  return leavesOf;
}
