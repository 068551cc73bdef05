import {
  contiguityWeights,
  type NeighbourRows,
  type WeightStyle,
} from '../../../src/core/association/spatial-weights.ts';
import { seededRandom } from '../../../src/core/random.ts';

/** Compressed rows from one list of neighbours per unit. */
export function rowsOf(lists: readonly (readonly number[])[]): NeighbourRows {
  const offsets = new Uint32Array(lists.length + 1);
  lists.forEach((list, unit) => {
    offsets[unit + 1] = offsets[unit] + list.length;
  });
  return { offsets, neighbours: Uint32Array.from(lists.flat()) };
}

/** Rook contiguity on a grid, row by row. */
export function latticeLists(rows: number, columns: number): number[][] {
  return Array.from({ length: rows * columns }, (_, unit) => {
    const row = Math.floor(unit / columns);
    const column = unit % columns;
    const list: number[] = [];
    if (row > 0) list.push(unit - columns);
    if (column > 0) list.push(unit - 1);
    if (column < columns - 1) list.push(unit + 1);
    if (row < rows - 1) list.push(unit + columns);
    return list;
  });
}

export function latticeWeights(rows: number, columns: number, style?: WeightStyle) {
  return contiguityWeights(rowsOf(latticeLists(rows, columns)), style);
}

/** Independent uniform values. */
export function noise(size: number, seed: number): Float64Array {
  const random = seededRandom(seed);
  return Float64Array.from({ length: size }, () => random());
}

/** A square matrix of weights, as an oracle would write them. */
export function denseWeights(
  lists: readonly (readonly number[])[],
  style: WeightStyle,
): number[][] {
  return lists.map((list) => {
    const row = new Array<number>(lists.length).fill(0);
    for (const neighbour of list) row[neighbour] = style === 'binary' ? 1 : 1 / list.length;
    return row;
  });
}
