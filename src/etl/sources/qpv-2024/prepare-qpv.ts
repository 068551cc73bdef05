import type { DuckDBConnection } from '@duckdb/node-api';
import type { MultiPolygon, Polygon } from 'geojson';
import { interiorPoint, meanPosition } from '../../../core/geo/shapes/interior-point.ts';
import { sideOfPolygon } from '../../../core/geo/shapes/point-in-polygon.ts';
import { sphericalAreaKm2 } from '../../../core/geo/shapes/spherical-area.ts';
import { rows } from '../../duckdb.ts';
import { deterministicGzip } from '../../shapes/deterministic-gzip.ts';
import { losslessTopology } from '../../shapes/lossless-topology.ts';
import type { StageContext } from '../../stage/context.ts';
import { areaShares } from './area-shares.ts';
import { type RepairedPerimeter, repairPerimeter } from './repair-perimeter.ts';

/** The producer rounds positions to 5 decimals: about a metre. */
const decimals = 5;

interface Qpv extends RepairedPerimeter {
  readonly code: string;
  readonly point: readonly [longitude: number, latitude: number];
  /** Listed communes of 2025. */
  readonly communes: readonly string[];
}

/**
 * Repairs and measures each perimeter (`qpv_measure`), splits it among its communes
 * (`qpv_area_share`) and writes the shapes.
 */
export async function prepareQpv(context: StageContext): Promise<void> {
  const { db } = context;
  await linkListedCommunes(db);
  const found = await rows<{ code: string; geometry: string; communes: string | null }>(
    db,
    `SELECT r.code_qp AS code, any_value(r._geometry) AS geometry,
       string_agg(DISTINCT l.commune, ',' ORDER BY l.commune) AS communes
     FROM raw_qpv r LEFT JOIN qpv_listed l ON l.qpv = r.code_qp
     GROUP BY r.code_qp ORDER BY r.code_qp`,
  );
  const contours = await readContours(db);
  const all = found.map(({ code, geometry, communes }): Qpv => {
    const raw = JSON.parse(geometry) as MultiPolygon;
    const repaired = repairPerimeter(raw, decimals);
    const point = repaired.geometry ? interiorPoint(repaired.geometry) : meanPosition(raw);
    return { code, ...repaired, point, communes: communes?.split(',') ?? [] };
  });
  await writeMeasures(db, all, contours);
  await writeShares(db, all, contours);
  const topology = losslessTopology('qpv', all, decimals);
  await context.writeFile('shapes/qpv.topojson.gz', deterministicGzip(JSON.stringify(topology)));
}

/** `qpv_listed`: each commune code that a row lists, and the commune of 2025 that it is. */
async function linkListedCommunes(db: DuckDBConnection): Promise<void> {
  await db.run(
    `CREATE TEMP TABLE qpv_listed AS
     SELECT _row, qpv, code, coalesce(c.code_2025, p.code_2025) AS commune
     FROM (SELECT _row, code_qp AS qpv, trim(unnest(string_split(insee_com, ','))) AS code FROM raw_qpv)
     LEFT JOIN (SELECT code, code AS code_2025 FROM commune) c USING (code)
     LEFT JOIN (SELECT code_old AS code, code AS code_2025 FROM code_passage) p USING (code)`,
  );
}

async function readContours(db: DuckDBConnection): Promise<Map<string, Polygon | MultiPolygon>> {
  const found = await rows<{ code: string; geometry: string }>(
    db,
    'FROM commune_contour WHERE code IN (SELECT commune FROM qpv_listed) ORDER BY code',
  );
  return new Map(found.map(({ code, geometry }) => [code, JSON.parse(geometry)]));
}

async function writeMeasures(
  db: DuckDBConnection,
  all: readonly Qpv[],
  contours: ReadonlyMap<string, Polygon | MultiPolygon>,
): Promise<void> {
  await db.run(
    `CREATE TEMP TABLE qpv_measure (qpv VARCHAR, status VARCHAR, longitude DOUBLE, latitude DOUBLE,
       area_km2 DOUBLE, outside BOOLEAN)`,
  );
  const appender = await db.createAppender('qpv_measure');
  for (const { code, status, geometry, point, communes } of all) {
    appender.appendVarchar(code);
    appender.appendVarchar(status);
    appender.appendDouble(point[0]);
    appender.appendDouble(point[1]);
    if (geometry) appender.appendDouble(sphericalAreaKm2(geometry));
    else appender.appendNull();
    appender.appendBoolean(
      communes.length > 0 &&
        communes.every((commune) => sideOfPolygon(...point, contours.get(commune)!) === 'outside'),
    );
    appender.endRow();
  }
  appender.closeSync();
}

async function writeShares(
  db: DuckDBConnection,
  all: readonly Qpv[],
  contours: ReadonlyMap<string, Polygon | MultiPolygon>,
): Promise<void> {
  await db.run('CREATE TEMP TABLE qpv_area_share (qpv VARCHAR, commune VARCHAR, share DOUBLE)');
  const appender = await db.createAppender('qpv_area_share');
  for (const { code, geometry, communes } of all) {
    if (communes.length === 0) continue;
    const parts = communes.map((commune) => ({ code: commune, geometry: contours.get(commune)! }));
    for (const { commune, share } of areaShares(geometry, parts)) {
      appender.appendVarchar(code);
      appender.appendVarchar(commune);
      appender.appendDouble(share);
      appender.endRow();
    }
  }
  appender.closeSync();
}
