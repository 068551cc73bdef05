import { requireInteger } from '../validate.ts';

/** `binary`: every neighbour counts 1. `row-standardised`: the neighbours of a unit share 1. */
export type WeightStyle = 'binary' | 'row-standardised';

/** Neighbours of each unit, in compressed sparse rows: `neighbours[offsets[i]]` … `[offsets[i + 1] − 1]`. */
export interface NeighbourRows {
  readonly offsets: Uint32Array;
  readonly neighbours: Uint32Array;
}

/**
 * Who is whose neighbour, and with what weight: 1, or 1 over the number of neighbours of the unit.
 * A unit without neighbours is an island: its spatial lag is 0 in global sums and undefined for
 * itself.
 */
export interface SpatialWeights extends NeighbourRows {
  readonly size: number;
  readonly style: WeightStyle;
}

/**
 * Weights between units that share a border.
 *
 * @param adjacency both directions of each border; the arrays are kept, not copied.
 * @throws RangeError for offsets that do not fit, a unit out of range, a unit that neighbours
 * itself or the same unit twice, or a border known from one side only.
 */
export function contiguityWeights(
  adjacency: NeighbourRows,
  style: WeightStyle = 'row-standardised',
): SpatialWeights {
  const size = adjacency.offsets.length - 1;
  requireRows(adjacency, size);
  const { offsets, neighbours } = transposed(adjacency);
  const seen = new Int32Array(size).fill(-1);
  for (let unit = 0; unit < size; unit++) {
    for (let k = offsets[unit]; k < offsets[unit + 1]; k++) seen[neighbours[k]] = unit;
    for (let k = adjacency.offsets[unit]; k < adjacency.offsets[unit + 1]; k++) {
      const neighbour = adjacency.neighbours[k];
      if (seen[neighbour] !== unit) {
        throw new RangeError(`unit ${unit} neighbours ${neighbour} but not the reverse`);
      }
    }
  }
  return { ...adjacency, size, style };
}

/**
 * Weights of each unit on its k nearest ones, as found by `kNearestOfAll`: the unit itself, which
 * that search finds too, is passed over. Rarely symmetric.
 *
 * @param nearest row i: the units nearest to unit i, nearest first, −1 for none.
 * @param k how many neighbours to keep, at most `nearest.k`; ask the search for one more.
 * @throws RangeError for a k out of range, a length that is not a multiple of `nearest.k`, a unit
 * out of range or found twice.
 */
export function nearestNeighbourWeights(
  nearest: { readonly k: number; readonly index: Int32Array },
  k: number,
  style: WeightStyle = 'row-standardised',
): SpatialWeights {
  requireInteger('nearest.k', nearest.k, 1);
  requireInteger('k', k, 1, nearest.k);
  const size = nearest.index.length / nearest.k;
  requireInteger('nearest.index.length / nearest.k', size, 0);
  const offsets = new Uint32Array(size + 1);
  const neighbours = new Uint32Array(size * k);
  let filled = 0;
  for (let unit = 0; unit < size; unit++) {
    const last = filled + k;
    for (let rank = 0; rank < nearest.k && filled < last; rank++) {
      const neighbour = nearest.index[unit * nearest.k + rank];
      if (neighbour >= 0 && neighbour !== unit) neighbours[filled++] = neighbour;
    }
    offsets[unit + 1] = filled;
  }
  const rows = { offsets, neighbours: neighbours.slice(0, filled) };
  requireRows(rows, size);
  return { ...rows, size, style };
}

/** How many neighbours each unit has. */
export function neighbourCount({ offsets }: NeighbourRows, unit: number): number {
  return offsets[unit + 1] - offsets[unit];
}

/** The weight of each neighbour of a unit. */
export function weightOf(weights: SpatialWeights, unit: number): number {
  return weights.style === 'binary' ? 1 : 1 / neighbourCount(weights, unit);
}

/** The units without neighbours. */
export function islandsOf(weights: SpatialWeights): Uint32Array {
  return Uint32Array.from(
    Array.from({ length: weights.size }, (_, unit) => unit).filter(
      (unit) => neighbourCount(weights, unit) === 0,
    ),
  );
}

/** Weights between some of the units only, renumbered in the order given. */
export function weightsAmong(weights: SpatialWeights, units: Uint32Array): SpatialWeights {
  const rank = new Int32Array(weights.size).fill(-1);
  for (let i = 0; i < units.length; i++) rank[units[i]] = i;
  const offsets = new Uint32Array(units.length + 1);
  const neighbours = new Uint32Array(weights.neighbours.length);
  let filled = 0;
  for (let i = 0; i < units.length; i++) {
    for (let k = weights.offsets[units[i]]; k < weights.offsets[units[i] + 1]; k++) {
      const neighbour = rank[weights.neighbours[k]];
      if (neighbour >= 0) neighbours[filled++] = neighbour;
    }
    offsets[i + 1] = filled;
  }
  return {
    size: units.length,
    style: weights.style,
    offsets,
    neighbours: neighbours.subarray(0, filled),
  };
}

/** The same links seen from the other end: row i holds the units that have i as a neighbour, ascending. */
export function transposed({ offsets, neighbours }: NeighbourRows): NeighbourRows {
  const size = offsets.length - 1;
  const starts = new Uint32Array(size + 1);
  for (const neighbour of neighbours) starts[neighbour + 1]++;
  for (let unit = 0; unit < size; unit++) starts[unit + 1] += starts[unit];
  const cursor = starts.slice();
  const from = new Uint32Array(neighbours.length);
  for (let unit = 0; unit < size; unit++) {
    for (let k = offsets[unit]; k < offsets[unit + 1]; k++) from[cursor[neighbours[k]]++] = unit;
  }
  return { offsets: starts, neighbours: from };
}

function requireRows({ offsets, neighbours }: NeighbourRows, size: number): void {
  if (offsets.length === 0 || offsets[0] !== 0 || offsets[size] !== neighbours.length) {
    throw new RangeError(
      `offsets go from ${offsets[0]} to ${offsets[size]}: 0 to ${neighbours.length}, the number of neighbours, expected`,
    );
  }
  const seen = new Int32Array(size).fill(-1);
  for (let unit = 0; unit < size; unit++) {
    if (offsets[unit + 1] < offsets[unit]) {
      throw new RangeError(
        `offsets[${unit + 1}] is ${offsets[unit + 1]}, less than the one before, ${offsets[unit]}`,
      );
    }
    for (let k = offsets[unit]; k < offsets[unit + 1]; k++) {
      const neighbour = neighbours[k];
      if (neighbour >= size) {
        throw new RangeError(`unit ${unit} neighbours ${neighbour}: there are ${size} units`);
      }
      if (neighbour === unit) throw new RangeError(`unit ${unit} neighbours itself`);
      if (seen[neighbour] === unit)
        throw new RangeError(`unit ${unit} neighbours ${neighbour} twice`);
      seen[neighbour] = unit;
    }
  }
}
