import type { DuckDBConnection } from '@duckdb/node-api';
import type { GroupedPoints } from '../../core/geo/grouped-points.ts';
import { nearestWithinGroups } from '../../core/geo/nearest-within-groups.ts';
import { buildSphereIndex } from '../../core/geo/sphere-index.ts';
import { countWithin } from '../../core/geo/within.ts';
import { thresholdsKm } from '../../edition/thresholds.ts';
import { metresUp } from '../../edition/writing/rounded.ts';
import { rows } from '../duckdb.ts';

interface Place extends Record<string, unknown> {
  id: string;
  longitude: number;
  latitude: number;
  territory: string;
}

/** Where distances are measured from: demand points and QPV, each in its territory of comparison. */
export const originsSql = `SELECT d.id, d.longitude, d.latitude, t.territory
FROM demand_point d JOIN comparison_territory t USING (commune)
UNION ALL
SELECT q.code, q.longitude, q.latitude, coalesce(any_value(t.territory), 'elsewhere-' || q.department)
FROM qpv q LEFT JOIN qpv_commune c ON c.qpv = q.code LEFT JOIN comparison_territory t ON t.commune = c.commune
WHERE q.longitude IS NOT NULL GROUP BY q.code, q.longitude, q.latitude, q.department
ORDER BY 1`;

/** The places of a service, each in its territory of comparison. */
export const placesSql =
  'SELECT id, longitude, latitude, territory FROM access_point WHERE service = $service ORDER BY id';

/**
 * Creates `access(origin, service, point, distance_km, within_5km, within_10km, within_20km)`:
 * for each demand point and each QPV, the nearest place of each service within its territory of
 * comparison (great-circle, in whole metres rounded up: every figure of distance is made from it), and
 * the places around. No row where a territory has none.
 */
export async function deriveAccess(db: DuckDBConnection): Promise<void> {
  const origins = await rows<Place>(db, originsSql);
  const services = await rows<{ service: string }>(
    db,
    'SELECT DISTINCT service FROM access_point ORDER BY service',
  );
  await db.run(
    `CREATE TABLE access (
       origin VARCHAR, service VARCHAR, point VARCHAR, distance_km DOUBLE,
       within_5km USMALLINT, within_10km USMALLINT, within_20km USMALLINT)`,
  );
  const appender = await db.createAppender('access');
  const demand = grouped(origins);
  for (const { service } of services) {
    const places = await rows<Place>(db, placesSql, { service });
    const supply = grouped(places);
    const found = nearestWithinGroups(demand, supply);
    const counts = countAround(demand, supply);
    origins.forEach((origin, i) => {
      if (found.index[i] < 0) return;
      appender.appendVarchar(origin.id);
      appender.appendVarchar(service);
      appender.appendVarchar(places[found.index[i]].id);
      appender.appendDouble(metresUp(found.distanceKm[i]) / 1000);
      for (const count of counts) appender.appendUSmallInt(count[i]);
      appender.endRow();
    });
  }
  appender.closeSync();
}

function grouped(places: readonly Place[]): GroupedPoints {
  return {
    longitude: Float64Array.from(places, ({ longitude }) => longitude),
    latitude: Float64Array.from(places, ({ latitude }) => latitude),
    group: places.map(({ territory }) => territory),
  };
}

/** Places of the same group within each threshold of each demand point. */
function countAround(demand: GroupedPoints, supply: GroupedPoints): Uint32Array[] {
  const size = demand.group.length;
  const counts = thresholdsKm.map(() => new Uint32Array(size));
  for (const group of new Set(Array.from(supply.group))) {
    const pick = (points: GroupedPoints) =>
      Array.from({ length: points.group.length }, (_, i) => i).filter(
        (i) => points.group[i] === group,
      );
    const from = pick(demand);
    const to = pick(supply);
    const index = buildSphereIndex(
      Float64Array.from(to, (i) => supply.longitude[i]),
      Float64Array.from(to, (i) => supply.latitude[i]),
    );
    const around = countWithin(
      index,
      Float64Array.from(from, (i) => demand.longitude[i]),
      Float64Array.from(from, (i) => demand.latitude[i]),
      thresholdsKm,
    );
    around.forEach((column, t) => {
      from.forEach((i, k) => {
        counts[t][i] = column[k];
      });
    });
  }
  return counts;
}
