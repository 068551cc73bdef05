import type { Path } from './path.ts';

/** 0: between two vertical lines; 1: between two horizontal ones. */
export type Axis = 0 | 1;

/**
 * The part of a closed ring between `low` and `high`, turning the same way (Sutherland–Hodgman): a
 * ring that leaves and comes back follows the edge, out of sight when the band is wider than what is
 * shown. Empty when nothing lies between.
 */
export function clipRing(ring: Path, axis: Axis, low: number, high: number): Path {
  const [least, most] = range(ring, axis);
  if (least >= low && most <= high) return ring;
  if (most < low || least > high) return [];
  return beyond(beyond(ring, axis, low, 1), axis, high, -1);
}

/** The part of a ring on the positive (`sign` 1) or negative (−1) side of a bound. */
function beyond(ring: Path, axis: Axis, bound: number, sign: 1 | -1): number[] {
  const kept: number[] = [];
  let previous = ring.length - 2;
  for (let i = 0; i < ring.length; i += 2) {
    const inside = sign * (ring[i + axis] - bound) >= 0;
    if (inside !== sign * (ring[previous + axis] - bound) >= 0) {
      pushCrossing(kept, ring, previous, i, axis, bound);
    }
    if (inside) kept.push(ring[i], ring[i + 1]);
    previous = i;
  }
  return kept;
}

/** The pieces of a line between `low` and `high`; a point is a line of one point. */
export function clipLine(line: Path, axis: Axis, low: number, high: number): Path[] {
  const [least, most] = range(line, axis);
  if (least >= low && most <= high) return [line];
  if (most < low || least > high) return [];
  const pieces: number[][] = [];
  let piece: number[] = [];
  const side = (i: number) => (line[i + axis] < low ? -1 : line[i + axis] > high ? 1 : 0);
  for (let i = 0; i < line.length; i += 2) {
    const to = side(i);
    const from = i === 0 ? to : side(i - 2);
    if (from !== to) {
      if (from !== 0) pushCrossing(piece, line, i - 2, i, axis, from < 0 ? low : high);
      if (to !== 0) pushCrossing(piece, line, i - 2, i, axis, to < 0 ? low : high);
    }
    if (to === 0) piece.push(line[i], line[i + 1]);
    if (to !== 0 || i === line.length - 2) {
      if (piece.length > 2) pieces.push(piece);
      piece = [];
    }
  }
  return pieces;
}

function pushCrossing(
  kept: number[],
  path: Path,
  from: number,
  to: number,
  axis: Axis,
  bound: number,
): void {
  const other = axis === 0 ? 1 : 0;
  const along = (bound - path[from + axis]) / (path[to + axis] - path[from + axis]);
  const start = path[from + other];
  const across = Math.round(start + along * (path[to + other] - start));
  if (axis === 0) kept.push(bound, across);
  else kept.push(across, bound);
}

/** Least and most of a coordinate. */
export function range(path: Path, axis: Axis): [least: number, most: number] {
  let least = Number.POSITIVE_INFINITY;
  let most = Number.NEGATIVE_INFINITY;
  for (let i = axis; i < path.length; i += 2) {
    if (path[i] < least) least = path[i];
    if (path[i] > most) most = path[i];
  }
  return [least, most];
}
