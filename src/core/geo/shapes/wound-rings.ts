import type { PolygonGeometry, Position } from './polygon.ts';

/** Parts kept of a degree: 0.1 m, finer than any published shape. */
const PARTS = 1e6;

/** An area with its rings as `woundRings` gives them. */
export function woundPolygon(geometry: PolygonGeometry): PolygonGeometry {
  return geometry.type === 'Polygon'
    ? { type: 'Polygon', coordinates: woundRings(geometry.coordinates) }
    : { type: 'MultiPolygon', coordinates: geometry.coordinates.map(woundRings) };
}

/**
 * The rings of a polygon as GeoJSON asks (RFC 7946): the shell counter-clockwise, holes clockwise;
 * positions rounded to a millionth of a degree.
 */
function woundRings(rings: readonly (readonly Position[])[]): Position[][] {
  return rings.map((ring, i) => {
    const rounded = ring.map(([x, y]) => [round(x), round(y)]);
    return isCounterClockwise(rounded) === (i === 0) ? rounded : rounded.reverse();
  });
}

function round(degrees: number): number {
  return Math.round(degrees * PARTS) / PARTS;
}

function isCounterClockwise(ring: readonly Position[]): boolean {
  let doubleArea = 0;
  for (let i = 1; i < ring.length; i++) {
    doubleArea += (ring[i][0] - ring[i - 1][0]) * (ring[i][1] + ring[i - 1][1]);
  }
  return doubleArea < 0;
}
