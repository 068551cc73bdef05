import { orientation } from '../../core/geo/shapes/orientation.ts';
import type { OpenRing } from './ring-code.ts';

/** Whether two edges of a ring that do not follow each other cross. */
export function crossesItself(ring: OpenRing): boolean {
  const count = ring.length;
  const corner = (i: number) => ring[i % count];
  for (let i = 0; i < count; i++) {
    for (let j = i + 2; j < count; j++) {
      if ((j + 1) % count === i) continue;
      if (edgesCross(corner(i), corner(i + 1), corner(j), corner(j + 1))) return true;
    }
  }
  return false;
}

type Vertex = OpenRing[number];

function edgesCross(a: Vertex, b: Vertex, c: Vertex, d: Vertex): boolean {
  const side = (p: Vertex, q: Vertex, r: Vertex) =>
    Math.sign(orientation(p[0], p[1], q[0], q[1], r[0], r[1]));
  return side(a, b, c) * side(a, b, d) < 0 && side(c, d, a) * side(c, d, b) < 0;
}
