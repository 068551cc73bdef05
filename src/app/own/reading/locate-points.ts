import { nearestOfAll } from '../../../core/geo/nearest.ts';
import { boundingBox, isInBox } from '../../../core/geo/shapes/bounding-box.ts';
import { pointInPolygon } from '../../../core/geo/shapes/point-in-polygon.ts';
import type { PolygonGeometry } from '../../../core/geo/shapes/polygon.ts';
import { buildSphereIndex } from '../../../core/geo/sphere-index.ts';

/** Points nearer than this to where people are counted are in France even where its simplified coast is not. */
const NEAR_KM = 3;

/** What tells where in France a point lies. */
export interface FrenchGround {
  /** Commune of each place where people are counted, by position in the index of communes. */
  readonly commune: ArrayLike<number>;
  readonly longitude: ArrayLike<number>;
  readonly latitude: ArrayLike<number>;
  /** Shapes of the départements. */
  readonly departments: readonly PolygonGeometry[];
}

/**
 * Makes the function that gives, for points, the commune of which the chef-lieu (with a
 * population grid, a square) is nearest, by position; −1 for points at sea or abroad: in no
 * département, and farther than 3 km from any.
 */
export function pointLocator(
  ground: FrenchGround,
): (longitude: ArrayLike<number>, latitude: ArrayLike<number>) => Int32Array {
  const index = buildSphereIndex(ground.longitude, ground.latitude);
  const shapes = ground.departments.map((shape) => ({ shape, box: boundingBox(shape) }));
  const isInside = (x: number, y: number) =>
    shapes.some(({ shape, box }) => isInBox(x, y, box) && pointInPolygon(x, y, shape));
  return (longitude, latitude) => {
    const found = nearestOfAll(index, longitude, latitude);
    return found.index.map((rank, i) =>
      found.distanceKm[i] <= NEAR_KM || isInside(longitude[i], latitude[i])
        ? ground.commune[rank]
        : -1,
    );
  };
}
