/**
 * Which supply places can be reached from which demand places, in compressed sparse rows: the pairs
 * of demand place i are entries offsets[i] … offsets[i + 1] − 1. Made by `pairsWithin`, or from the
 * rows of a travel-time matrix.
 */
export interface SparsePairs {
  /** One more item than demand places, from 0 to the number of pairs, never decreasing. */
  readonly offsets: Uint32Array;
  /** Rank of the supply place of each pair; at most once per row. */
  readonly neighbours: Uint32Array;
}

/** Throws a RangeError unless there is one row per demand place and offsets rise to the pairs' number. */
export function requireOffsets({ offsets, neighbours }: SparsePairs, demandCount: number): void {
  if (offsets.length !== demandCount + 1) {
    throw new RangeError(
      `pairs.offsets has ${offsets.length} items for ${demandCount} demand places: ${demandCount + 1} expected`,
    );
  }
  if (offsets[0] !== 0 || offsets[demandCount] !== neighbours.length) {
    throw new RangeError(
      `pairs.offsets goes from ${offsets[0]} to ${offsets[demandCount]}: 0 to ${neighbours.length} expected`,
    );
  }
  for (let i = 0; i < demandCount; i++) {
    if (offsets[i + 1] < offsets[i]) {
      throw new RangeError(`pairs.offsets[${i + 1}] is ${offsets[i + 1]}, below ${offsets[i]}`);
    }
  }
}

/** Throws a RangeError unless every neighbour is one of the supply places. */
export function requireNeighbours({ neighbours }: SparsePairs, supplyCount: number): void {
  for (let entry = 0; entry < neighbours.length; entry++) {
    if (neighbours[entry] >= supplyCount) {
      throw new RangeError(
        `pairs.neighbours[${entry}] is ${neighbours[entry]}: a rank below ${supplyCount} expected`,
      );
    }
  }
}
