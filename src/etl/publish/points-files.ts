import type { DuckDBConnection } from '@duckdb/node-api';
import type { DemandFile } from '../../edition/demand-file.ts';
import type { FileRecord, PointsFile } from '../../edition/manifest.ts';
import type { Catalogue } from '../catalogue.ts';
import { literal, rows } from '../duckdb.ts';
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

/** Points files by id, with the number of points. */
export type WrittenPoints = Map<string, { file: FileRecord; count: number }>;

/** Writes the places of each service and the landmarks for the map. */
export async function publishPoints(
  db: DuckDBConnection,
  folder: string,
  { services, landmarks }: Pick<Catalogue, 'services' | 'landmarks'>,
): Promise<WrittenPoints> {
  const written: WrittenPoints = new Map();
  const publish = async (id: string, pointsSql: string) => {
    const points = await rows<PointRow>(db, pointsSql);
    const file: PointsFile = {
      id,
      ids: points.map((point) => point.id),
      longitude: points.map(({ longitude }) => longitude),
      latitude: points.map(({ latitude }) => latitude),
      names: points.map(({ name }) => name),
      addresses: points.map(({ address }) => address),
      communes: points.map(({ commune }) => commune),
      approximate: points.map(({ position }) => position !== 'source'),
      details: points.map(({ detail }) => detail),
    };
    written.set(id, {
      file: await writeJsonGzip(folder, `points/${id}.json.gz`, file),
      count: points.length,
    });
  };
  const rounded = 'round(longitude, 5) AS longitude, round(latitude, 5) AS latitude';
  for (const { id } of services) {
    await publish(
      id,
      `SELECT id, name, concat_ws(' ', address, postcode) AS address, commune, ${rounded}, "position", detail
       FROM access_point WHERE service = ${literal(id)} ORDER BY id`,
    );
  }
  for (const { id, pointsSql } of landmarks) {
    await publish(
      id,
      `SELECT id, name, NULL AS address, NULL AS commune, ${rounded}, "position", detail
       FROM (${pointsSql}) ORDER BY id`,
    );
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
