import type { Position } from 'geojson';

/** What makes a ring bound no clear area. */
interface RingDefects {
  /** Pairs of edges that cross. */
  readonly crossings: number;
  /** Places where the ring touches itself or turns back on itself. */
  readonly touches: number;
}

/**
 * Counts where a closed ring crosses or touches itself, exactly: positions are compared on the grid
 * of 10^-decimals degrees (at most 6 decimals).
 */
export function ringDefects(ring: readonly Position[], decimals: number): RingDefects {
  const unit = 10 ** decimals;
  const points = ring.map((position) => position.map((degrees) => Math.round(degrees * unit)));
  const edges = points.length - 1;
  let crossings = 0;
  let touches = 0;
  for (let i = 0; i < edges; i++) {
    const [a, b] = [points[i], points[i + 1]];
    const next = points[((i + 1) % edges) + 1];
    if (side(a, b, next) === 0 && turnsBack(a, b, next)) touches++;
    for (let j = i + 2; j < edges; j++) {
      if (i === 0 && j === edges - 1) continue;
      const [c, d] = [points[j], points[j + 1]];
      if (side(a, b, c) * side(a, b, d) < 0 && side(c, d, a) * side(c, d, b) < 0) crossings++;
      else if (liesOn(a, b, c) || liesOn(a, b, d) || liesOn(c, d, a) || liesOn(c, d, b)) touches++;
    }
  }
  return { crossings, touches };
}

function side(a: Position, b: Position, p: Position): number {
  return Math.sign((b[0] - a[0]) * (p[1] - a[1]) - (b[1] - a[1]) * (p[0] - a[0]));
}

function liesOn(a: Position, b: Position, p: Position): boolean {
  return (
    side(a, b, p) === 0 &&
    Math.min(a[0], b[0]) <= p[0] &&
    p[0] <= Math.max(a[0], b[0]) &&
    Math.min(a[1], b[1]) <= p[1] &&
    p[1] <= Math.max(a[1], b[1])
  );
}

function turnsBack(a: Position, b: Position, c: Position): boolean {
  return (b[0] - a[0]) * (c[0] - b[0]) + (b[1] - a[1]) * (c[1] - b[1]) < 0;
}
