import type { DuckDBConnection } from '@duckdb/node-api';
import { group } from 'd3';
import type { Feature, MultiPolygon, Polygon } from 'geojson';
import { kNearest } from '../../core/geo/k-nearest.ts';
import { boundingBox, isInBox } from '../../core/geo/shapes/bounding-box.ts';
import { pointInPolygon } from '../../core/geo/shapes/point-in-polygon.ts';
import { buildSphereIndex } from '../../core/geo/sphere-index.ts';
import { metresUp } from '../../edition/writing/rounded.ts';
import { rows } from '../duckdb.ts';

interface Point extends Record<string, unknown> {
  id: string;
  longitude: number;
  latitude: number;
  territory: string;
}

/** Perimeters of the QPV; geometry null where the producer's simplification collapsed it. */
export type QpvPerimeter = Feature<Polygon | MultiPolygon | null, { code: string }>;

/**
 * Creates `qpv_service(qpv, service, inside, outside_point, outside_km)`: the places inside each
 * perimeter, and the nearest one outside it, from a point inside the QPV. Where a perimeter
 * collapsed nothing is known to be inside: `inside` is null.
 */
export async function deriveQpvAccess(
  db: DuckDBConnection,
  perimeters: readonly QpvPerimeter[],
): Promise<void> {
  const shapes = new Map(perimeters.map(({ properties, geometry }) => [properties.code, geometry]));
  const qpv = await rows<Point>(
    db,
    `SELECT q.code AS id, q.longitude, q.latitude, coalesce(any_value(t.territory), 'elsewhere-' || q.department) AS territory
     FROM qpv q LEFT JOIN qpv_commune c ON c.qpv = q.code LEFT JOIN comparison_territory t ON t.commune = c.commune
     WHERE q.longitude IS NOT NULL GROUP BY q.code, q.longitude, q.latitude, q.department ORDER BY 1`,
  );
  const points = await rows<Point & { service: string }>(
    db,
    'SELECT service, id, longitude, latitude, territory FROM access_point ORDER BY service, territory, id',
  );
  await db.run(
    `CREATE TABLE qpv_service (
       qpv VARCHAR, service VARCHAR, inside USMALLINT, outside_point VARCHAR, outside_km DOUBLE)`,
  );
  const appender = await db.createAppender('qpv_service');
  const networks = group(points, ({ service, territory }) => `${service} ${territory}`);
  for (const places of networks.values()) {
    const { service, territory } = places[0];
    const index = buildSphereIndex(
      Float64Array.from(places, (place) => place.longitude),
      Float64Array.from(places, (place) => place.latitude),
    );
    for (const { id, longitude, latitude } of qpv.filter((q) => q.territory === territory)) {
      const shape = shapes.get(id) ?? null;
      const inside = shape ? placesInside(places, shape) : new Set<number>();
      const around = kNearest(index, longitude, latitude, inside.size + 1);
      const outside = Array.from(around.index).findIndex((place) => !inside.has(place));
      appender.appendVarchar(id);
      appender.appendVarchar(service);
      if (shape) appender.appendUSmallInt(inside.size);
      else appender.appendNull();
      if (outside >= 0) {
        appender.appendVarchar(places[around.index[outside]].id);
        appender.appendDouble(metresUp(around.distanceKm[outside]) / 1000);
      } else {
        appender.appendNull();
        appender.appendNull();
      }
      appender.endRow();
    }
  }
  appender.closeSync();
}

function placesInside(places: readonly Point[], shape: Polygon | MultiPolygon): Set<number> {
  const box = boundingBox(shape);
  const inside = new Set<number>();
  places.forEach(({ longitude, latitude }, i) => {
    if (isInBox(longitude, latitude, box) && pointInPolygon(longitude, latitude, shape)) {
      inside.add(i);
    }
  });
  return inside;
}
