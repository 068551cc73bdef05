/** A territory of a count table and the territory it belongs to in each hierarchy. */
export interface HierarchyCell {
  /** Unique over all levels, for example `epci/200069193`. */
  readonly id: string;
  readonly level: string;
  /** Parent's id in each hierarchy; null where the cell has none. One or two items, the same number for all. */
  readonly parents: readonly (string | null)[];
}

/**
 * One hierarchy, or two that share their smallest cells (commune < EPCI, and commune <
 * arrondissement < département < région < France). Cells are numbered as given.
 */
export interface LinkedHierarchies {
  readonly ids: readonly string[];
  readonly levels: readonly string[];
  /** For each hierarchy, the index of each cell's parent, −1 for none. */
  readonly parents: readonly Int32Array[];
  /** For each hierarchy, 1 for the cells that have parts in it. */
  readonly hasParts: readonly Uint8Array[];
  /** The cells that have no part in any hierarchy. */
  readonly leaves: Uint32Array;
}

/**
 * Links cells into one or two hierarchies.
 *
 * A cell may have parts in both hierarchies (a commune divided into municipal arrondissements):
 * its parts must then be the same in both.
 *
 * @throws RangeError for no or more than two hierarchies, a duplicate or unknown id, a cycle, or a
 * cell with parts in one hierarchy that the other one counts without them.
 */
export function linkHierarchies(cells: readonly HierarchyCell[]): LinkedHierarchies {
  const indexOf = indexIds(cells);
  const count = cells[0]?.parents.length ?? 1;
  if (count < 1 || count > 2) {
    throw new RangeError(`${cells[0].id} has ${count} parents: one or two hierarchies expected`);
  }
  const parents = Array.from({ length: count }, () => new Int32Array(cells.length).fill(-1));
  const hasParts = Array.from({ length: count }, () => new Uint8Array(cells.length));
  cells.forEach((cell, index) => {
    if (cell.parents.length !== count) {
      throw new RangeError(`${cell.id} has ${cell.parents.length} parents: ${count} expected`);
    }
    cell.parents.forEach((id, hierarchy) => {
      if (id === null) return;
      const parent = indexOf.get(id);
      if (parent === undefined) throw new RangeError(`${cell.id}: unknown parent ${id}`);
      parents[hierarchy][index] = parent;
      hasParts[hierarchy][parent] = 1;
    });
  });
  const ids = cells.map((cell) => cell.id);
  for (const parent of parents) requireNoCycle(ids, parent);
  if (count === 2) requireSameParts(ids, parents, hasParts);
  const leaves = ids.map((_, index) => index).filter((i) => hasParts.every((has) => !has[i]));
  return {
    ids,
    levels: cells.map((cell) => cell.level),
    parents,
    hasParts,
    leaves: Uint32Array.from(leaves),
  };
}

function indexIds(cells: readonly HierarchyCell[]): Map<string, number> {
  const indexOf = new Map<string, number>();
  cells.forEach((cell, index) => {
    if (indexOf.has(cell.id)) throw new RangeError(`duplicate cell ${cell.id}`);
    indexOf.set(cell.id, index);
  });
  return indexOf;
}

function requireNoCycle(ids: readonly string[], parents: Int32Array): void {
  const settled = new Uint8Array(parents.length);
  for (let start = 0; start < parents.length; start++) {
    const path = new Set<number>();
    let cell = start;
    while (cell >= 0 && !settled[cell]) {
      if (path.has(cell)) throw new RangeError(`${ids[cell]} is among its own ancestors`);
      path.add(cell);
      cell = parents[cell];
    }
    for (const passed of path) settled[passed] = 1;
  }
}

function requireSameParts(
  ids: readonly string[],
  parents: readonly Int32Array[],
  hasParts: readonly Uint8Array[],
): void {
  for (let cell = 0; cell < ids.length; cell++) {
    const divided = hasParts.map((has) => has[cell] === 1);
    const placed = parents.map((parent) => parent[cell] >= 0);
    for (const [one, other] of [
      [0, 1],
      [1, 0],
    ] as const) {
      if (divided[one] && !divided[other] && placed[other]) {
        throw new RangeError(
          `${ids[cell]} has parts in hierarchy ${one} and a parent in hierarchy ${other}: give its parts the same parent there`,
        );
      }
      const parent = parents[one][cell];
      if (parent >= 0 && hasParts[other][parent] && parents[other][cell] !== parent) {
        throw new RangeError(
          `${ids[parent]} has parts in both hierarchies but ${ids[cell]} is its part in hierarchy ${one} only`,
        );
      }
    }
  }
}
