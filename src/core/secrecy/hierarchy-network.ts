import { BoundedFlow, type FlowArc } from './bounded-flow.ts';
import type { CellStatus, CountTable } from './count-table.ts';
import type { LinkedHierarchies } from './linked-hierarchies.ts';
import { remainderOf, roundingOf, type SecrecyRule } from './secrecy-rule.ts';

/** Cells that nothing published tells apart: the same parents, the same least and most. */
export interface CellGroup {
  readonly arc: number;
  readonly cells: readonly number[];
  readonly status: CellStatus;
  /** Least and most that one cell may hold before its parents are looked at. */
  readonly least: number;
  readonly most: number;
}

/** A published total whose parts cannot add up to it, and by how much it exceeds them at the nearest. */
export interface Inconsistency {
  readonly cell: number;
  readonly gap: number;
}

/**
 * Everything that is published of a count table, as a circulation: the first hierarchy carries the
 * count from an outside node down to the leaves, the second one carries it back up. A leaf is an
 * arc between its two parents and a total an arc to its own parent, so that the values an attacker
 * must think possible are exactly the feasible flows; as the matrix is totally unimodular, the
 * bounds on one cell are the same over whole numbers and over real ones.
 */
export interface HierarchyNetwork {
  readonly flow: BoundedFlow;
  readonly groups: readonly CellGroup[];
  /** The arcs of a total, one in each hierarchy that divides it. */
  readonly totalArcs: ReadonlyMap<number, readonly number[]>;
  /** For the arc of a total, its cell; −1 for the other arcs. */
  readonly cellOfArc: Int32Array;
  /** Published leaves carried together by one arc. */
  readonly publishedLeaves: ReadonlyMap<number, number[]>;
  readonly inconsistencies: readonly Inconsistency[];
}

const OUTSIDE = 0;

/**
 * Builds the circulation and a flow that fits it. Where published figures contradict each other,
 * the flow strays from them by the least total amount: the sharpest reading, in which the cells
 * concerned lie at the end of their range.
 */
export function buildHierarchyNetwork(table: CountTable, rule: SecrecyRule): HierarchyNetwork {
  const { hierarchies, status } = table;
  const nodes = numberNodes(hierarchies);
  const arcs: FlowArc[] = [];
  const totalArcs = new Map<number, number[]>();
  const cells: number[] = [];
  const groups: CellGroup[] = [];
  const add = (arc: FlowArc, cell: number) => {
    arcs.push(arc);
    cells.push(cell);
    return arcs.length - 1;
  };
  hierarchies.parents.forEach((parents, h) => {
    for (let cell = 0; cell < parents.length; cell++) {
      const node = nodes.of[h][cell];
      if (node === OUTSIDE) continue;
      const parent = parents[cell] < 0 ? OUTSIDE : nodes.of[h][parents[cell]];
      const [lower, upper] = boundsOf(table, rule, cell);
      const ends = h === 0 ? { from: parent, to: node } : { from: node, to: parent };
      const arc = add({ ...ends, lower, upper }, cell);
      const known = totalArcs.get(cell);
      if (known) known.push(arc);
      else {
        totalArcs.set(cell, [arc]);
        if (status[cell] !== 'published') {
          groups.push({ arc, cells: [cell], status: status[cell], least: lower, most: upper });
        }
      }
      const [least, most] = remainderOf(rule, hierarchies.levels[cell]);
      if (least === 0 && most === 0) continue;
      const aside = h === 0 ? { from: node, to: OUTSIDE } : { from: OUTSIDE, to: node };
      add({ ...aside, lower: least, upper: most }, -1);
    }
  });
  const publishedLeaves = new Map<number, number[]>();
  for (const leaves of groupLeaves(table, rule, nodes.of)) {
    const { from, to, least, most, members } = leaves;
    const arc = add({ from, to, lower: leaves.lower, upper: leaves.upper }, -1);
    if (leaves.status === 'published') publishedLeaves.set(arc, members);
    else groups.push({ arc, cells: members, status: leaves.status, least, most });
  }
  const flow = new BoundedFlow(nodes.count + 2, [...arcs, ...balanceArcs(nodes.count)]);
  const inconsistencies = settle(flow, nodes, arcs.length);
  return {
    flow,
    groups,
    totalArcs,
    cellOfArc: Int32Array.from(cells),
    publishedLeaves,
    inconsistencies,
  };
}

interface NodeNumbers {
  /** By hierarchy and cell: the node of a cell with parts, 0 (outside) for the others. */
  readonly of: readonly Int32Array[];
  readonly count: number;
  readonly cells: readonly number[];
  readonly hierarchy: readonly number[];
}

function numberNodes({ hasParts }: LinkedHierarchies): NodeNumbers {
  const cells = [-1];
  const hierarchy = [-1];
  const of = hasParts.map((has, h) =>
    Int32Array.from(has, (divided, cell) => {
      if (!divided) return OUTSIDE;
      hierarchy.push(h);
      return cells.push(cell) - 1;
    }),
  );
  return { of, count: cells.length, cells, hierarchy };
}

/** Least and most that the public must think a cell may hold, its parents and parts left aside. */
export function boundsOf(table: CountTable, rule: SecrecyRule, cell: number): [number, number] {
  switch (table.status[cell]) {
    case 'published': {
      const count = table.counts[cell];
      const rounding = roundingOf(rule, table.hierarchies.levels[cell]);
      return [Math.max(0, count - rounding), count + rounding];
    }
    case 'primary': {
      const ceiling = table.ceilings?.[cell] ?? Number.NaN;
      return [rule.lowest, Number.isNaN(ceiling) ? rule.highest : ceiling];
    }
    default:
      return [0, Infinity];
  }
}

interface LeafGroup extends FlowArc {
  lower: number;
  upper: number;
  readonly status: CellStatus;
  readonly least: number;
  readonly most: number;
  readonly members: number[];
}

function groupLeaves(
  table: CountTable,
  rule: SecrecyRule,
  nodeOf: readonly Int32Array[],
): Iterable<LeafGroup> {
  const { leaves, parents } = table.hierarchies;
  const groups = new Map<string, LeafGroup>();
  for (const leaf of leaves) {
    const [from, to] = [0, 1].map((h) => {
      const parent = parents[h]?.[leaf] ?? -1;
      return parent < 0 ? OUTSIDE : nodeOf[h][parent];
    }) as [number, number];
    const status = table.status[leaf];
    const [least, most] = boundsOf(table, rule, leaf);
    const range = status === 'published' ? '' : most;
    const key = `${from} ${to} ${status} ${range}`;
    const group = groups.get(key);
    if (group) {
      group.members.push(leaf);
      group.lower += least;
      group.upper += most;
    } else {
      groups.set(key, {
        from,
        to,
        lower: least,
        upper: most,
        status,
        least,
        most,
        members: [leaf],
      });
    }
  }
  return groups.values();
}

function* balanceArcs(nodeCount: number): Generator<FlowArc> {
  for (let node = 0; node < nodeCount; node++) {
    yield { from: nodeCount, to: node, lower: 0, upper: 0 };
    yield { from: node, to: nodeCount + 1, lower: 0, upper: 0 };
  }
}

function settle(flow: BoundedFlow, nodes: NodeNumbers, firstBalanceArc: number): Inconsistency[] {
  const surplus = new Float64Array(nodes.count);
  for (let arc = 0; arc < firstBalanceArc; arc++) {
    surplus[flow.to[arc]] += flow.flow[arc];
    surplus[flow.from[arc]] -= flow.flow[arc];
  }
  surplus.forEach((amount, node) => {
    const arc = firstBalanceArc + 2 * node;
    flow.upper[arc] = Math.max(0, amount);
    flow.upper[arc + 1] = Math.max(0, -amount);
  });
  const [source, sink] = [nodes.count, nodes.count + 1];
  flow.push(source, sink, Infinity);
  // What one total has too much need not be missing elsewhere: outside gives and takes the rest.
  flow.push(OUTSIDE, sink, Infinity);
  flow.push(source, OUTSIDE, Infinity);
  const found: Inconsistency[] = [];
  surplus.forEach((_, node) => {
    const arc = firstBalanceArc + 2 * node;
    const tooMuch = flow.room(2 * arc) - flow.room(2 * arc + 2);
    for (const each of [arc, arc + 1]) {
      flow.lower[each] = flow.flow[each];
      flow.upper[each] = flow.flow[each];
    }
    if (tooMuch === 0 || node === OUTSIDE) return;
    found.push({
      cell: nodes.cells[node],
      gap: nodes.hierarchy[node] === 0 ? tooMuch : -tooMuch,
    });
  });
  return found;
}
