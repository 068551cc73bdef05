import type { DuckDBConnection } from '@duckdb/node-api';
import type { ServiceDeclaration } from '../../catalogue/service.ts';
import type { DemandFile } from '../../edition/demand-file.ts';
import type { FileRecord, PointsFile } from '../../edition/manifest.ts';
import { rows } from '../duckdb.ts';
import { writeJsonGzip } from './write-file.ts';

type PointRow = {
  id: string;
  name: string;
  address: string | null;
  commune: string | null;
  longitude: number;
  latitude: number;
  position: string;
  detail: string | null;
};

/** Writes the places of each service for the map. */
export async function publishPoints(
  db: DuckDBConnection,
  folder: string,
  services: readonly ServiceDeclaration[],
): Promise<Map<string, { file: FileRecord; count: number }>> {
  const written = new Map<string, { file: FileRecord; count: number }>();
  for (const { id: service } of services) {
    const places = await rows<PointRow>(
      db,
      `SELECT id, name, concat_ws(' ', address, postcode) AS address, commune, round(longitude, 5) AS longitude,
         round(latitude, 5) AS latitude, "position", detail
       FROM access_point WHERE service = $service ORDER BY id`,
      { service },
    );
    const file: PointsFile = {
      service,
      ids: places.map(({ id }) => id),
      longitude: places.map(({ longitude }) => longitude),
      latitude: places.map(({ latitude }) => latitude),
      names: places.map(({ name }) => name),
      addresses: places.map(({ address }) => address),
      communes: places.map(({ commune }) => commune),
      approximate: places.map(({ position }) => position !== 'source'),
      details: places.map(({ detail }) => detail),
    };
    written.set(service, {
      file: await writeJsonGzip(folder, `points/${service}.json.gz`, file),
      count: places.length,
    });
  }
  return written;
}

/** Writes where people are counted, with their distance to each service, for any threshold. */
export async function publishDemand(
  db: DuckDBConnection,
  folder: string,
  edition: string,
): Promise<FileRecord> {
  const points = await rows<{ id: string; commune: number; population: number }>(
    db,
    `SELECT d.id, t."position" AS commune, coalesce(d.population, 0) AS population
     FROM demand_point d JOIN territory t ON t.level = 'commune' AND t.code = d.commune ORDER BY d.id`,
  );
  const services = await rows<{ service: string }>(
    db,
    'SELECT DISTINCT service FROM access_point ORDER BY 1',
  );
  const distanceCentikm: Record<string, number[]> = {};
  for (const { service } of services) {
    const found = await rows<{ centikm: number }>(
      db,
      `SELECT coalesce(ceil(a.distance_km * 100), -1)::INTEGER AS centikm
       FROM demand_point d LEFT JOIN (FROM access WHERE service = $service) a ON a.origin = d.id ORDER BY d.id`,
      { service },
    );
    distanceCentikm[service] = found.map(({ centikm }) => centikm);
  }
  const file: DemandFile = {
    edition,
    commune: points.map(({ commune }) => commune),
    population: points.map(({ population }) => population),
    distanceCentikm,
  };
  return writeJsonGzip(folder, 'demand.json.gz', file);
}
