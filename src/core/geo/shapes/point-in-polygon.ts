import { orientation } from './orientation.ts';
import { type PolygonGeometry, polygonsOf, type Ring } from './polygon.ts';

/** Where a point lies with regard to an area. */
export type PolygonSide = 'inside' | 'boundary' | 'outside';

/**
 * Whether a point lies in a Polygon or MultiPolygon. The boundary, that of holes included, belongs
 * to it: a point on a shared border lies in both neighbours.
 *
 * @throws RangeError when the point is not finite.
 * @see sideOfPolygon
 */
export function pointInPolygon(
  longitude: number,
  latitude: number,
  geometry: PolygonGeometry,
): boolean {
  return sideOfPolygon(longitude, latitude, geometry) !== 'outside';
}

/**
 * Where a point lies: inside, exactly on the boundary, or outside. Decided without rounding error
 * from the coordinates as given.
 *
 * Edges are straight in longitude and latitude, as RFC 7946 has it; areas that cross the
 * antimeridian must be cut there. A hole is outside, its edge is boundary. Rings may be closed or
 * not, turn either way, repeat positions; one that covers nothing (fewer than 3 distinct positions)
 * has boundary only. In a MultiPolygon inside wins over boundary, boundary over outside. An empty
 * geometry has no inside.
 *
 * @param longitude degrees, finite
 * @param latitude degrees, finite
 * @throws RangeError when the point is not finite.
 */
export function sideOfPolygon(
  longitude: number,
  latitude: number,
  geometry: PolygonGeometry,
): PolygonSide {
  if (!Number.isFinite(longitude) || !Number.isFinite(latitude)) {
    throw new RangeError(`point [${longitude}, ${latitude}]: finite coordinates expected`);
  }
  let side: PolygonSide = 'outside';
  for (const rings of polygonsOf(geometry)) {
    const here = sideOfRings(longitude, latitude, rings);
    if (here === 'inside') return 'inside';
    if (here === 'boundary') side = 'boundary';
  }
  return side;
}

function sideOfRings(x: number, y: number, rings: readonly Ring[]): PolygonSide {
  const shell = sideOfRing(x, y, rings[0]);
  if (shell !== 'inside') return shell;
  for (let hole = 1; hole < rings.length; hole++) {
    const side = sideOfRing(x, y, rings[hole]);
    if (side === 'inside') return 'outside';
    if (side === 'boundary') return 'boundary';
  }
  return 'inside';
}

/** Crossings of the ray towards +x, each edge holding its lower end but not its upper one. */
function sideOfRing(x: number, y: number, ring: Ring): PolygonSide {
  let inside = false;
  let [bx, by] = ring.length > 0 ? ring[ring.length - 1] : [];
  for (const position of ring) {
    const ax = bx;
    const ay = by;
    bx = position[0];
    by = position[1];
    if (bx === x && by === y) return 'boundary';
    if (ay > y !== by > y) {
      const turn = orientation(ax, ay, bx, by, x, y);
      if (turn === 0) return 'boundary';
      if (turn > 0 === by > ay) inside = !inside;
    } else if (ay === y && by === y && ax > x !== bx > x) {
      return 'boundary';
    }
  }
  return inside ? 'inside' : 'outside';
}
