import type { BoundedFlow } from './bounded-flow.ts';
import type { CountTable } from './count-table.ts';
import {
  boundsOf,
  buildHierarchyNetwork,
  type CellGroup,
  type HierarchyNetwork,
  type Inconsistency,
} from './hierarchy-network.ts';
import { requireSecrecyRule, type SecrecyRule } from './secrecy-rule.ts';

/** What an attacker can deduce of each cell; arrays are indexed by cell. */
export interface FeasibleIntervals {
  readonly low: Float64Array;
  /** Infinity where nothing published limits the cell. */
  readonly high: Float64Array;
  /** Totals that their parts cannot reach. */
  readonly inconsistencies: readonly Inconsistency[];
}

/**
 * Feasible interval of every cell given everything published: the least and the most that it holds
 * over all ways to fill the withheld cells with counts that respect their ranges and add up to
 * the published totals in both hierarchies. Exact, hence tight: each end is reached by some filling.
 *
 * A published cell gets its own bounds (its count, give or take the rounding), an absent one what
 * can be deduced of it. Where totals contradict their parts, the reading that strays from them
 * least is taken.
 *
 * @measure feasible-interval
 * @formula low = min xᵢ, high = max xᵢ subject to Σ parts + remainder = total, least ≤ x ≤ most
 * @convention The attacker's problem of cell suppression, solved exactly as a network flow; both ends are whole numbers.
 * @unit people or households counted
 * @range 0 upwards; ∞ where nothing published limits the cell
 * @missing A cell that the producer does not publish at all is unlimited but for what its totals say.
 * @reference L. H. Cox, 1995, Network Models for Complementary Cell Suppression, JASA 90.
 */
export function feasibleIntervals(table: CountTable, rule: SecrecyRule): FeasibleIntervals {
  requireSecrecyRule(rule);
  const network = buildHierarchyNetwork(table, rule);
  const low = new Float64Array(table.counts.length);
  const high = new Float64Array(table.counts.length);
  table.counts.forEach((_, cell) => {
    [low[cell], high[cell]] = boundsOf(table, rule, cell);
  });
  for (const group of network.groups) {
    const [least, most] = intervalOf(network, group);
    for (const cell of group.cells) {
      low[cell] = least;
      high[cell] = most;
    }
  }
  return { low, high, inconsistencies: network.inconsistencies };
}

// More than any count, yet small enough for sums of thousands of them to stay exact.
const UNLIMITED = 1e11;

/** Feasible interval of one cell of a group, by moving the flow to both ends and back. */
export function intervalOf({ flow }: HierarchyNetwork, group: CellGroup): [number, number] {
  const others = group.cells.length - 1;
  const before = flow.flow.slice();
  const high = raiseGroup(flow, group, Math.min(group.most, UNLIMITED) + others * group.least);
  flow.flow.set(before);
  const ofOthers = others && others * group.most;
  const low = lowerGroup(flow, group, group.least + ofOthers);
  flow.flow.set(before);
  return [
    Math.max(group.least, low - ofOthers),
    high >= UNLIMITED ? Infinity : Math.min(group.most, high - others * group.least),
  ];
}

/** Raises the flow of a group's arc towards a value, as far as all that is published allows. */
export function raiseGroup(flow: BoundedFlow, { arc }: CellGroup, value: number): number {
  const wanted = Math.min(value, flow.upper[arc]) - flow.flow[arc];
  if (wanted > 0) {
    const [from, to] = [flow.from[arc], flow.to[arc]];
    flow.carry(2 * arc, from === to ? wanted : flow.push(to, from, wanted, arc));
  }
  return flow.flow[arc];
}

/** Lowers the flow of a group's arc towards a value, as far as all that is published allows. */
export function lowerGroup(flow: BoundedFlow, { arc }: CellGroup, value: number): number {
  const wanted = flow.flow[arc] - Math.max(value, flow.lower[arc]);
  if (wanted > 0) {
    const [from, to] = [flow.from[arc], flow.to[arc]];
    flow.carry(2 * arc + 1, from === to ? wanted : flow.push(from, to, wanted, arc));
  }
  return flow.flow[arc];
}
