import { nearestOfAll } from '../../core/geo/nearest.ts';
import { boundingBox, isInBox } from '../../core/geo/shapes/bounding-box.ts';
import { pointInPolygon } from '../../core/geo/shapes/point-in-polygon.ts';
import type { PolygonGeometry } from '../../core/geo/shapes/polygon.ts';
import { buildSphereIndex } from '../../core/geo/sphere-index.ts';

/** Points on Earth, in degrees (WGS 84). */
export interface Points {
  readonly longitude: ArrayLike<number>;
  readonly latitude: ArrayLike<number>;
}

/**
 * 1 for the points inside an area, its boundary included. Decided without rounding error, so that
 * two areas that share a border never lose a point between them.
 */
export function pointsInside(points: Points, geometry: PolygonGeometry): Uint8Array {
  const inside = new Uint8Array(points.longitude.length);
  // One polygon at a time: most points lie outside the frame of each.
  const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
  for (const coordinates of polygons) {
    const polygon = { type: 'Polygon', coordinates } as const;
    const box = boundingBox(polygon);
    for (let i = 0; i < inside.length; i++) {
      const x = points.longitude[i];
      const y = points.latitude[i];
      if (inside[i] || !isInBox(x, y, box)) continue;
      if (pointInPolygon(x, y, polygon)) inside[i] = 1;
    }
  }
  return inside;
}

/** 1 for the points at most `km` (great circle) from one of the centres. */
export function pointsAround(points: Points, centres: Points, km: number): Uint8Array {
  const index = buildSphereIndex(
    Float64Array.from(centres.longitude),
    Float64Array.from(centres.latitude),
  );
  const { distanceKm } = nearestOfAll(index, points.longitude, points.latitude);
  return Uint8Array.from(distanceKm, (distance) => (distance <= km ? 1 : 0));
}

/**
 * Share of the people of each commune who are counted inside: 0, 1, or between for a commune with
 * several points. Where nobody lives, the share of its points.
 */
export function sharesOfCommunes(
  inside: Uint8Array,
  commune: readonly number[],
  population: readonly number[],
  communes: number,
): Float64Array {
  const people = new Float64Array(communes);
  const points = new Float64Array(communes);
  const peopleInside = new Float64Array(communes);
  const pointsWithin = new Float64Array(communes);
  commune.forEach((position, i) => {
    people[position] += population[i];
    points[position]++;
    if (!inside[i]) return;
    peopleInside[position] += population[i];
    pointsWithin[position]++;
  });
  return people.map((total, i) =>
    total > 0 ? peopleInside[i] / total : points[i] > 0 ? pointsWithin[i] / points[i] : 0,
  );
}
