import type { CountTable } from './count-table.ts';
import { intervalOf, lowerGroup, raiseGroup } from './feasible-intervals.ts';
import {
  buildHierarchyNetwork,
  type CellGroup,
  type HierarchyNetwork,
  type Inconsistency,
} from './hierarchy-network.ts';
import { Reopening } from './reopening.ts';
import { requireSecrecyRule, type SecrecyRule } from './secrecy-rule.ts';

/** A published count withheld because it helped to reveal a primary cell. */
export interface Withholding {
  readonly cell: number;
  /** A primary cell that it helped to reveal. */
  readonly protects: number;
}

/** What must be withheld beside what the producer withheld, and what that cannot mend. */
export interface Suppression {
  /** What may be published: the table with its complementary cells withheld and their counts removed. */
  readonly table: CountTable;
  readonly withholdings: readonly Withholding[];
  /** Totals of the producer that their parts cannot reach, before anything more was withheld. */
  readonly inconsistencies: readonly Inconsistency[];
  /** Primary cells that what the producer withheld already reveals in part; nothing more can help them. */
  readonly unresolved: readonly number[];
}

/**
 * Withholds further counts until no withheld cell can be narrowed down: given everything that stays
 * published, the feasible interval of each primary cell contains the whole range of the rule. A
 * cell with a ceiling that is shown to be large keeps an interval as wide as that range instead.
 *
 * Stated rule: cells are taken by increasing room of the group they are in (cells with the same
 * parents); as long as one end of the range cannot be reached, the published totals that stand in
 * the way are withheld along the cheapest path of the network that reopens it, the cost of a cell
 * being its count plus 1 times the multiplier of its level. The parent comes first that way, then
 * a small sibling of the parent rather than the total above. Whole passes are repeated on what
 * remains published until one finds nothing.
 *
 * The rule sees one count at a time: counts that add up to one another (age groups of one total),
 * rates of a withheld count and a second published geography (QPV) are the caller's to withhold.
 *
 * @measure complementary-suppression
 * @formula withhold until, of each primary cell, low ≤ `lowest` and high ≥ `highest` of the rule, [low, high] its feasible interval
 * @convention Network-flow heuristic for linked tables; published zeros that are not declared true
 * zeros are withheld cells, and a published zero total that would reveal its parts is withheld.
 * @unit cells
 * @range no further cell, to all that is published
 * @missing Withheld cells are what is protected; those that what the producer withheld reveals in part are returned as unresolved.
 * @reference L. H. Cox, 1995, Network Models for Complementary Cell Suppression, JASA 90; J. Castro, 2012, Recent Advances in Optimization Techniques for Statistical Tabular Data Protection, EJOR 216.
 *
 * @throws RangeError for a rule that makes no sense.
 */
export function suppressComplementary(table: CountTable, rule: SecrecyRule): Suppression {
  requireSecrecyRule(rule);
  const status = table.status.slice();
  const counts = table.counts.slice();
  const withholdings: Withholding[] = [];
  let inconsistencies: readonly Inconsistency[] | undefined;
  for (;;) {
    const draft: CountTable = { ...table, counts, status };
    const network = buildHierarchyNetwork(draft, rule);
    inconsistencies ??= network.inconsistencies;
    const pass = protect(network, draft, rule);
    if (pass.withholdings.length === 0) {
      return { table: draft, withholdings, inconsistencies, unresolved: pass.unresolved };
    }
    for (const { cell } of pass.withholdings) {
      status[cell] = 'complementary';
      counts[cell] = Number.NaN;
    }
    withholdings.push(...pass.withholdings);
  }
}

interface Pass {
  readonly withholdings: Withholding[];
  readonly unresolved: number[];
}

function protect(network: HierarchyNetwork, table: CountTable, rule: SecrecyRule): Pass {
  const withholdings: Withholding[] = [];
  const unresolved = new Set<number>();
  const reopening = new Reopening(network, table, rule);
  const primary = network.groups.filter((group) => group.status === 'primary');
  const room = (group: CellGroup) => group.cells.length * (group.most - group.least);
  for (const group of primary.sort((a, b) => room(a) - room(b))) {
    for (const end of endsOf(network, group, rule)) {
      while (!reaches(network, group, end)) {
        const opened = reopening.open(group, end.isUpper);
        if (opened.length === 0) {
          for (const cell of group.cells) unresolved.add(cell);
          break;
        }
        for (const cell of opened) withholdings.push({ cell, protects: group.cells[0] });
      }
    }
  }
  return { withholdings, unresolved: [...unresolved].sort((a, b) => a - b) };
}

/** A flow that a group must be able to reach so that one of its cells reaches an end of its range. */
interface RangeEnd {
  readonly isUpper: boolean;
  readonly value: number;
}

function endsOf(network: HierarchyNetwork, group: CellGroup, rule: SecrecyRule): RangeEnd[] {
  const others = group.cells.length - 1;
  const leastOfOthers = others * group.least;
  const mostOfOthers = others && others * group.most;
  if (group.most > rule.highest) {
    const [low, high] = intervalOf(network, group);
    const width = rule.highest - rule.lowest;
    if (low > rule.highest && high - low >= width) return [];
    if (low > rule.highest) {
      return low + width <= group.most
        ? [{ isUpper: true, value: low + width + leastOfOthers }]
        : [{ isUpper: false, value: group.most - width + mostOfOthers }];
    }
  }
  return [
    { isUpper: true, value: rule.highest + leastOfOthers },
    { isUpper: false, value: rule.lowest + mostOfOthers },
  ];
}

function reaches({ flow }: HierarchyNetwork, group: CellGroup, end: RangeEnd): boolean {
  return end.isUpper
    ? raiseGroup(flow, group, end.value) >= end.value
    : lowerGroup(flow, group, end.value) <= end.value;
}
