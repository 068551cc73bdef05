import { type PolygonGeometry, polygonsOf, requireFinitePositions } from './polygon.ts';

/** West, south, east and north, in degrees: the order of GeoJSON. */
export type BoundingBox = readonly [west: number, south: number, east: number, north: number];

/**
 * The smallest box of longitudes and latitudes around an area. An area on both sides of the
 * antimeridian gets a box around the world.
 *
 * @throws RangeError when the geometry has no position, or one that is not finite.
 */
export function boundingBox(geometry: PolygonGeometry): BoundingBox {
  requireFinitePositions(geometry);
  let west = Infinity;
  let south = Infinity;
  let east = -Infinity;
  let north = -Infinity;
  for (const rings of polygonsOf(geometry)) {
    // Holes lie within the shell.
    for (const [longitude, latitude] of rings[0]) {
      west = Math.min(west, longitude!);
      south = Math.min(south, latitude!);
      east = Math.max(east, longitude!);
      north = Math.max(north, latitude!);
    }
  }
  if (west === Infinity) throw new RangeError(`bounding box of an empty ${geometry.type}`);
  return [west, south, east, north];
}
