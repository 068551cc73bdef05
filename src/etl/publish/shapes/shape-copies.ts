import { join } from 'node:path';
import type { DuckDBConnection } from '@duckdb/node-api';
import type { Feature, MultiPolygon, Polygon } from 'geojson';
import { geojsonToWkb } from 'hyparquet-writer';
import { feature } from 'topojson-client';
import { boundingBox, unionOfBoxes } from '../../../core/geo/shapes/bounding-box.ts';
import type { PolygonGeometry } from '../../../core/geo/shapes/polygon.ts';
import { woundPolygon } from '../../../core/geo/shapes/wound-rings.ts';
import type { FileRecord } from '../../../edition/files/file-record.ts';
import { geoMetadata } from '../../../edition/files/geo-parquet.ts';
import { identifier, literal } from '../../duckdb.ts';
import { digestFile } from '../../stage/staged-index.ts';
import { writeBytes } from '../write-file.ts';
import type { LevelTopology } from './level-topology.ts';

/** What is said of a territory beside its shape; null population: unknown. */
export interface NamedTerritory {
  readonly code: string;
  readonly name: string;
  readonly population: number | null;
}

/** A level of an edition, and the folder that the edition is written to. */
interface PublishedLevel {
  readonly folder: string;
  readonly edition: string;
  readonly level: string;
}

/** The shapes of a level in the two formats that geographic programs read. */
export interface ShapeCopies {
  readonly geojson: FileRecord;
  readonly geoparquet: FileRecord;
}

/**
 * Writes `shapes/<level>.geojson` and `shapes/<level>.parquet` (GeoParquet 1.1, WKB): degrees on
 * WGS 84, shells counter-clockwise; code, name and population beside each shape.
 *
 * @param territories in the order of the geometries of `topology`; those without a shape have none.
 */
export async function publishShapeCopies(
  db: DuckDBConnection,
  target: PublishedLevel,
  topology: LevelTopology,
  territories: readonly NamedTerritory[],
): Promise<ShapeCopies> {
  const { folder, level } = target;
  const shapes = topology.objects[level].geometries.map((geometry) => {
    const { geometry: shape } = feature(topology, geometry) as Feature<Polygon | MultiPolygon>;
    // A territory without a shape has none, whatever the types say.
    return (shape as typeof shape | null) && woundPolygon(shape);
  });
  return {
    geojson: await writeBytes(folder, `shapes/${level}.geojson`, geoJson(territories, shapes)),
    geoparquet: await writeGeoParquet(db, target, territories, shapes),
  };
}

type Shapes = readonly (PolygonGeometry | null)[];

/** A feature a line. */
function geoJson(territories: readonly NamedTerritory[], shapes: Shapes): Buffer {
  const features = territories.map((properties, i) =>
    JSON.stringify({ type: 'Feature', properties, geometry: shapes[i] }),
  );
  return Buffer.from(`{"type":"FeatureCollection","features":[\n${features.join(',\n')}\n]}\n`);
}

async function writeGeoParquet(
  db: DuckDBConnection,
  { folder, edition, level }: PublishedLevel,
  territories: readonly NamedTerritory[],
  shapes: Shapes,
): Promise<FileRecord> {
  const table = identifier(`shape_${level}`);
  await db.run(
    `CREATE TEMP TABLE ${table} (code VARCHAR, name VARCHAR, population INTEGER, geometry BLOB)`,
  );
  const appender = await db.createAppender(`shape_${level}`);
  territories.forEach(({ code, name, population }, i) => {
    const shape = shapes[i];
    appender.appendVarchar(code);
    appender.appendVarchar(name);
    if (population === null) appender.appendNull();
    else appender.appendInteger(population);
    if (shape === null) appender.appendNull();
    else appender.appendBlob(geojsonToWkb(shape as Polygon | MultiPolygon));
    appender.endRow();
  });
  appender.closeSync();
  const path = `shapes/${level}.parquet`;
  const known = shapes.filter((shape) => shape !== null);
  const geo = geoMetadata(
    known.map(({ type }) => type),
    known.length > 0 ? unionOfBoxes(known.map(boundingBox)) : null,
  );
  const metadata = `geo: ${literal(JSON.stringify(geo))}, edition: ${literal(edition)}`;
  await db.run(
    `COPY ${table} TO ${literal(join(folder, path))} (FORMAT parquet, COMPRESSION zstd, KV_METADATA {${metadata}})`,
  );
  await db.run(`DROP TABLE ${table}`);
  return { path, ...(await digestFile(join(folder, path))) };
}
