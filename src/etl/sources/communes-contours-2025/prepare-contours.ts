import type { DuckDBConnection } from '@duckdb/node-api';
import { neighbors } from 'topojson-client';
import { boundingBox } from '../../../core/geo/shapes/bounding-box.ts';
import { interiorPoint } from '../../../core/geo/shapes/interior-point.ts';
import { sphericalAreaKm2 } from '../../../core/geo/shapes/spherical-area.ts';
import { rows } from '../../duckdb.ts';
import { deterministicGzip } from '../../shapes/deterministic-gzip.ts';
import {
  type CodedArea,
  type CodedTopology,
  geometriesOf,
  losslessTopology,
} from '../../shapes/lossless-topology.ts';
import type { StageContext } from '../../stage/context.ts';
import { borderGaps } from './border-gaps.ts';

const regions = ['metropole', '971', '972', '973', '974', '976'];

/** The producer rounds positions to 5 decimals: about a metre. */
const decimals = 5;

/**
 * Measures the contour of each commune (`contour_measure`), finds who is whose neighbour
 * (`commune_adjacency`) and writes the shapes. Repeated and unknown codes are left to `stage.sql`.
 * `commune_contour` (code, GeoJSON) stays in the staging database for the sources that cut by communes.
 */
export async function prepareContours(context: StageContext): Promise<void> {
  const { db } = context;
  await db.run(
    `CREATE TEMP TABLE raw_contour AS ${regions
      .map(
        (region) =>
          `SELECT 'communes-contours-2025/communes_${region}_2025.geojson' AS file, * FROM raw_contour_${region}`,
      )
      .join(' UNION ALL ')}`,
  );
  await db.run(
    `CREATE TEMP TABLE commune_contour AS
     SELECT DEPCOM AS code, _geometry AS geometry FROM raw_contour SEMI JOIN commune ON code = DEPCOM
     QUALIFY row_number() OVER (PARTITION BY DEPCOM ORDER BY file, _row) = 1`,
  );
  const found = await rows<{ code: string; geometry: string }>(
    db,
    'FROM commune_contour ORDER BY code',
  );
  const areas = found.map(({ code, geometry }) => ({ code, geometry: JSON.parse(geometry) }));
  await writeMeasures(db, areas);
  const topology = losslessTopology('communes', areas, decimals);
  await writeAdjacency(db, areas, topology);
  await context.record(
    borderGaps(topology).map(({ areaKm2, at }) => ({
      file: 'communes-contours-2025/communes_metropole_2025.geojson',
      row: null,
      column: '_geometry',
      value: at.map((degrees) => degrees.toFixed(decimals)).join(' '),
      reason: 'border-gap',
      action: 'flagged',
      detail: `trou de ${areaKm2.toFixed(2)} km² entre les communes : enclave étrangère, ou frontière mal jointe`,
    })),
  );
  await context.writeFile(
    'shapes/communes.topojson.gz',
    deterministicGzip(JSON.stringify(topology)),
  );
}

async function writeMeasures(db: DuckDBConnection, areas: readonly CodedArea[]): Promise<void> {
  await db.run(
    `CREATE TEMP TABLE contour_measure (commune VARCHAR, contour_km2 DOUBLE,
       interior_longitude DOUBLE, interior_latitude DOUBLE,
       west DOUBLE, south DOUBLE, east DOUBLE, north DOUBLE)`,
  );
  const appender = await db.createAppender('contour_measure');
  for (const { code, geometry } of areas) {
    const area = geometry!;
    appender.appendVarchar(code);
    for (const value of [sphericalAreaKm2(area), ...interiorPoint(area), ...boundingBox(area)]) {
      appender.appendDouble(value);
    }
    appender.endRow();
  }
  appender.closeSync();
}

async function writeAdjacency(
  db: DuckDBConnection,
  areas: readonly CodedArea[],
  topology: CodedTopology,
): Promise<void> {
  await db.run('CREATE TABLE commune_adjacency (commune VARCHAR, neighbour VARCHAR)');
  const appender = await db.createAppender('commune_adjacency');
  const codeOf = (i: number) => areas[i].code;
  for (const [i, others] of neighbors(geometriesOf(topology)).entries()) {
    for (const other of others) {
      appender.appendVarchar(codeOf(i));
      appender.appendVarchar(codeOf(other));
      appender.endRow();
    }
  }
  appender.closeSync();
}
