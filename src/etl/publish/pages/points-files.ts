import type { DuckDBConnection } from '@duckdb/node-api';
import type { DemandFile } from '../../../edition/files/demand-file.ts';
import type { FileRecord } from '../../../edition/files/file-record.ts';
import type { PointsFile } from '../../../edition/files/points-file.ts';
import { shareAlikeFolder, splitDemand } from '../../../edition/files/share-alike.ts';
import { positionDecimals, rounded } from '../../../edition/writing/rounded.ts';
import type { Catalogue } from '../../catalogue.ts';
import { columns, literal, rows } from '../../duckdb.ts';
import { writeJsonGzip } from '../write-file.ts';

type PointRow = {
  id: string;
  name: string;
  address: string | null;
  commune: string | null;
  longitude: number;
  latitude: number;
  position: string;
  detail: string | null;
  labelDate: string | null;
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
      labelDates: points.some(({ labelDate }) => labelDate !== null)
        ? points.map(({ labelDate }) => labelDate)
        : null,
    };
    written.set(id, {
      file: await writeJsonGzip(folder, `points/${id}.json.gz`, file),
      count: points.length,
    });
  };
  const positions = `round(longitude, ${positionDecimals}) AS longitude, round(latitude, ${positionDecimals}) AS latitude`;
  for (const { id } of services) {
    await publish(
      id,
      `SELECT id, name, concat_ws(' ', address, postcode) AS address, commune, ${positions}, "position", detail,
         label_date::VARCHAR AS "labelDate"
       FROM access_point WHERE service = ${literal(id)} ORDER BY id`,
    );
  }
  for (const { id, pointsSql } of landmarks) {
    await publish(
      id,
      `SELECT id, name, NULL AS address, NULL AS commune, ${positions}, "position", detail, NULL AS "labelDate"
       FROM (${pointsSql}) ORDER BY id`,
    );
  }
  return written;
}

/**
 * Writes where people are counted, with their distance to each service, for any threshold; the
 * distances that are under a share-alike licence apart.
 */
export async function publishDemand(
  db: DuckDBConnection,
  folder: string,
  edition: string,
  shared: ReadonlySet<string>,
): Promise<{ demand: FileRecord; demandOdbl: FileRecord | null }> {
  const points = await rows<DemandRow>(
    db,
    `SELECT d.id, t."position", coalesce(d.population, 0) AS population, d.longitude, d.latitude
     FROM demand_point d JOIN territory t ON t.level = 'commune' AND t.code = d.commune ORDER BY d.id`,
  );
  const qpv = await rows<DemandRow>(
    db,
    `SELECT q.code AS id, t."position", p.population::INTEGER AS population, q.longitude, q.latitude
     FROM qpv q JOIN qpv_population p ON p.qpv = q.code JOIN territory t ON t.level = 'qpv' AND t.code = q.code
     WHERE p.population IS NOT NULL AND q.longitude IS NOT NULL ORDER BY q.code`,
  );
  const file: DemandFile = {
    edition,
    commune: points.map(({ position }) => position),
    ...whereCounted(points),
    distanceMetres: await distances(db, points),
    qpv: {
      position: qpv.map(({ position }) => position),
      ...whereCounted(qpv),
      distanceMetres: await distances(db, qpv),
    },
  };
  const [open, apart] = splitDemand(file, (id) => shared.has(id));
  return {
    demand: await writeJsonGzip(folder, 'demand.json.gz', open),
    demandOdbl:
      shared.size === 0
        ? null
        : await writeJsonGzip(folder, `${shareAlikeFolder}/demand.json.gz`, apart),
  };
}

type DemandRow = {
  id: string;
  position: number;
  population: number;
  longitude: number;
  latitude: number;
};

function whereCounted(points: readonly DemandRow[]) {
  const degrees = (value: number) => rounded(value, positionDecimals);
  return {
    population: points.map(({ population }) => population),
    longitude: points.map(({ longitude }) => degrees(longitude)),
    latitude: points.map(({ latitude }) => degrees(latitude)),
  };
}

/** Distance of each origin to each service, in metres; −1 for none. */
async function distances(
  db: DuckDBConnection,
  origins: readonly DemandRow[],
): Promise<Record<string, number[]>> {
  const found = await columns<{ origin: string; service: string; metres: number }>(
    db,
    'SELECT origin, service, round(distance_km * 1000)::INTEGER AS metres FROM access ORDER BY service, origin',
  );
  const positions = new Map(origins.map(({ id }, i) => [id, i]));
  const services = await rows<{ service: string }>(
    db,
    'SELECT DISTINCT service FROM access_point ORDER BY 1',
  );
  const byService: Record<string, number[]> = Object.fromEntries(
    services.map(({ service }) => [service, origins.map(() => -1)]),
  );
  found.origin.forEach((origin, i) => {
    const position = positions.get(origin);
    if (position !== undefined) byService[found.service[i]][position] = found.metres[i];
  });
  return byService;
}
