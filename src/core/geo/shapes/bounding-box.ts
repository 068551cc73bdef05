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
      west = Math.min(west, longitude);
      south = Math.min(south, latitude);
      east = Math.max(east, longitude);
      north = Math.max(north, latitude);
    }
  }
  if (west === Infinity) throw new RangeError(`bounding box of an empty ${geometry.type}`);
  return [west, south, east, north];
}

/**
 * The smallest box around some boxes, none of which crosses the antimeridian.
 *
 * @throws RangeError when there is none.
 */
export function unionOfBoxes(boxes: readonly BoundingBox[]): BoundingBox {
  if (boxes.length === 0) throw new RangeError('union of no bounding box');
  return boxes.reduce(([west, south, east, north], box) => [
    Math.min(west, box[0]),
    Math.min(south, box[1]),
    Math.max(east, box[2]),
    Math.max(north, box[3]),
  ]);
}

/** Whether a point lies in a box or on its edge, in degrees. */
export function isInBox(longitude: number, latitude: number, box: BoundingBox): boolean {
  return longitude >= box[0] && latitude >= box[1] && longitude <= box[2] && latitude <= box[3];
}
