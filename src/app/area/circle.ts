import { EARTH_RADIUS_KM, RADIANS_PER_DEGREE } from '../../core/geo/haversine.ts';
import type { PolygonGeometry } from '../../core/geo/shapes/polygon.ts';

const SIDES = 96;

/** A circle of the sphere as a polygon, to be drawn; membership is decided by distance, not by it. */
export function circle(longitude: number, latitude: number, radiusKm: number): PolygonGeometry {
  const angle = radiusKm / EARTH_RADIUS_KM;
  const phi = latitude * RADIANS_PER_DEGREE;
  const ring = Array.from({ length: SIDES }, (_, i) => {
    const bearing = (2 * Math.PI * i) / SIDES;
    const sin =
      Math.sin(phi) * Math.cos(angle) + Math.cos(phi) * Math.sin(angle) * Math.cos(bearing);
    const east = Math.atan2(
      Math.sin(bearing) * Math.sin(angle) * Math.cos(phi),
      Math.cos(angle) - Math.sin(phi) * sin,
    );
    return [longitude + east / RADIANS_PER_DEGREE, Math.asin(sin) / RADIANS_PER_DEGREE];
  });
  return { type: 'Polygon', coordinates: [[...ring, ring[0]]] };
}
