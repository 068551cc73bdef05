import type { DuckDBConnection } from '@duckdb/node-api';
import type { AccessRecord } from '../../../edition/files/territory-file.ts';
import { metreDecimals, rounded } from '../../../edition/writing/rounded.ts';
import { columns, rows } from '../../duckdb.ts';

interface Place {
  service: string;
  id: string;
  name: string;
  address: string | null;
  commune: string;
}

interface Access {
  code: string;
  service: string;
  point: string;
  distance_km: number;
  within_5km: number;
  within_10km: number;
  within_20km: number;
  inside: number | null;
}

type ByService = Record<string, AccessRecord | null>;

/** Nearest places of each commune or QPV, by code and service; empty for other levels. */
export async function readAccess(
  db: DuckDBConnection,
  level: string,
): Promise<Map<string, ByService>> {
  const records = new Map<string, ByService>();
  if (level !== 'commune' && level !== 'qpv') return records;
  const places = new Map<string, Map<string, Place>>();
  const found = await rows<Place>(
    db,
    'SELECT service, id, name, address, commune FROM access_point ORDER BY service, id',
  );
  for (const place of found) {
    const ofService = places.get(place.service) ?? new Map<string, Place>();
    places.set(place.service, ofService.set(place.id, place));
  }
  const access = await columns<Access>(
    db,
    `SELECT ${level} AS code, service, point, distance_km, within_5km, within_10km, within_20km,
       ${level === 'qpv' ? 'inside' : 'NULL'} AS inside
     FROM ${level}_access ORDER BY code`,
  );
  access.code.forEach((code, i) => {
    let record = records.get(code);
    if (!record) {
      record = {};
      for (const service of places.keys()) record[service] = null;
      records.set(code, record);
    }
    const service = access.service[i];
    const point = access.point[i];
    const { name, address, commune } = places.get(service)!.get(point)!;
    const inside = access.inside[i];
    record[service] = {
      point,
      name,
      address,
      commune,
      distanceKm: rounded(access.distance_km[i], metreDecimals),
      within: [access.within_5km[i], access.within_10km[i], access.within_20km[i]],
      ...(inside === null ? {} : { inside }),
    };
  });
  return records;
}
