import { cheapestPath } from './cheapest-path.ts';
import type { CountTable } from './count-table.ts';
import type { CellGroup, HierarchyNetwork } from './hierarchy-network.ts';
import { roundingOf, type SecrecyRule, withholdingCost } from './secrecy-rule.ts';

/** Withholds published cells of a network so that a group of cells can take further values. */
export class Reopening {
  readonly #network: HierarchyNetwork;
  readonly #table: CountTable;
  readonly #rule: SecrecyRule;
  readonly #withheld = new Set<number>();
  readonly #cheapestLeaf = new Map<number, number>();

  constructor(network: HierarchyNetwork, table: CountTable, rule: SecrecyRule) {
    this.#network = network;
    this.#table = table;
    this.#rule = rule;
  }

  /**
   * Frees the published cells on the cheapest path along which the group could gain (or lose) one
   * more unit.
   *
   * @returns the cells freed; none where no published cell stands in the way.
   */
  open(group: CellGroup, isUpwards: boolean): number[] {
    const { flow } = this.#network;
    const ends = [flow.to[group.arc], flow.from[group.arc]] as const;
    const [source, target] = isUpwards ? ends : [ends[1], ends[0]];
    const path = cheapestPath(flow, source, target, (move) =>
      move >> 1 === group.arc ? Infinity : flow.room(move) > 0 ? 0 : this.#costOf(move),
    );
    const freed: number[] = [];
    for (const move of path ?? []) {
      if (flow.room(move) > 0) continue;
      const cell = this.#cellOf(move >> 1);
      this.#free(cell, move >> 1);
      freed.push(cell);
    }
    return freed;
  }

  #cellOf(arc: number): number {
    const total = this.#network.cellOfArc[arc] ?? -1; // the balancing arcs come after
    if (total >= 0) {
      const isFree = this.#table.status[total] === 'published' && !this.#withheld.has(total);
      return isFree ? total : -1;
    }
    const known = this.#cheapestLeaf.get(arc);
    if (known !== undefined) return known;
    const leaves = this.#network.publishedLeaves.get(arc) ?? [];
    const cheapest = leaves.reduce((best, leaf) => {
      if (this.#withheld.has(leaf)) return best;
      return best < 0 || this.#costOfCell(leaf, true) < this.#costOfCell(best, true) ? leaf : best;
    }, -1);
    this.#cheapestLeaf.set(arc, cheapest);
    return cheapest;
  }

  #costOfCell(cell: number, isLeaf: boolean): number {
    const { counts, hierarchies } = this.#table;
    return withholdingCost(this.#rule, hierarchies.levels[cell], counts[cell], isLeaf);
  }

  #costOf(move: number): number {
    const arc = move >> 1;
    const cell = this.#cellOf(arc);
    if (cell < 0) return Infinity;
    const isLeaf = this.#network.publishedLeaves.has(arc);
    // Going backwards takes something away from the cell, which it must have.
    if (move & 1 && this.#leastOf(cell) === 0) return Infinity;
    return this.#costOfCell(cell, isLeaf);
  }

  #leastOf(cell: number): number {
    const { counts, hierarchies } = this.#table;
    return Math.max(0, counts[cell] - roundingOf(this.#rule, hierarchies.levels[cell]));
  }

  #free(cell: number, arc: number): void {
    const { flow, totalArcs, publishedLeaves } = this.#network;
    this.#withheld.add(cell);
    if (publishedLeaves.has(arc)) {
      this.#cheapestLeaf.delete(arc);
      flow.lower[arc] -= this.#leastOf(cell);
      flow.upper[arc] = Infinity;
      return;
    }
    for (const each of totalArcs.get(cell)!) {
      flow.lower[each] = 0;
      flow.upper[each] = Infinity;
    }
  }
}
