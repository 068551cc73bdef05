import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openTable } from '../../../src/app/own/reading/open-table.ts';
import { pointOfWkb } from '../../../src/app/own/reading/wkb-point.ts';
import { literal, withDatabase } from '../../../src/etl/duckdb.ts';
import { readAsPage } from './read-as-page.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'ecarts-geo-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

/** What geopandas and GDAL write beside the columns: the geometry is bytes, `geo` says of what. */
const geo = (crs: unknown) =>
  JSON.stringify({
    version: '1.1.0',
    primary_column: 'geometry',
    columns: { geometry: { encoding: 'WKB', geometry_types: ['Point'], crs } },
  });
const lambert93 = { type: 'ProjectedCRS', id: { authority: 'EPSG', code: 2154 } };

async function written(sql: string, crs: unknown, options = ''): Promise<Uint8Array<ArrayBuffer>> {
  const path = join(folder, 'lieux.parquet');
  await withDatabase(':memory:', (db) =>
    db.run(
      `COPY (${sql}) TO ${literal(path)} (FORMAT parquet, KV_METADATA {geo: ${literal(geo(crs))}}${options})`,
    ),
  );
  return Uint8Array.from(await readFile(path));
}

/** A position as well-known binary, little-endian, in hexadecimal. */
function hexOf(type: number, numbers: readonly number[], srid?: number): string {
  const bytes = Buffer.alloc(5 + (srid === undefined ? 0 : 4) + 8 * numbers.length);
  bytes[0] = 1;
  bytes.writeUInt32LE(type, 1);
  if (srid !== undefined) bytes.writeUInt32LE(srid, 5);
  numbers.forEach((number, i) => {
    bytes.writeDoubleLE(number, bytes.length - 8 * (numbers.length - i));
  });
  return bytes.toString('hex');
}

const paris = [652469.02, 6862035.26] as const;

describe('GeoParquet as geopandas and GDAL write it', () => {
  it('has its points in Lambert-93, its other shapes and its gaps said row by row', async () => {
    const values = [
      hexOf(1, paris),
      // With a height, in the dialect of PostGIS, and in that of ISO.
      hexOf(0xa0000001, [...paris, 35], 2154),
      hexOf(1001, [...paris, 35]),
      // A collection of one, as GDAL promotes points.
      `010400000001000000${hexOf(1, paris)}`,
      hexOf(2, paris),
      hexOf(1, [Number.NaN, Number.NaN]),
      '0101',
    ].map((hex, i) => `('lieu ${i}', ${i}, unhex('${hex}'))`);
    const bytes = await written(
      `SELECT nom, id::BIGINT AS id, geometry FROM (VALUES ${values.join()}, ('lieu 7', 7, NULL)) t(nom, id, geometry)`,
      lambert93,
    );
    const { columns, reading, points, rejections } = await readAsPage(bytes);
    expect(columns).toEqual(['nom', 'id', 'geometry: x', 'geometry: y']);
    expect(reading).toMatchObject({
      use: 'points',
      locatedBy: 'two-columns',
      coordinates: 'lambert-93',
    });
    expect(points.names).toEqual(['lieu 0', 'lieu 1', 'lieu 2', 'lieu 3']);
    for (const longitude of points.longitude) expect(longitude).toBeCloseTo(2.3522, 3);
    for (const latitude of points.latitude) expect(latitude).toBeCloseTo(48.8566, 3);
    expect(rejections).toEqual([
      { row: 5, column: 'geometry: x', value: 'LineString', reason: 'not-a-point' },
      { row: 6, column: 'geometry: x', value: 'NaN', reason: 'not-finite' },
      { row: 7, column: 'geometry: x', value: 'Geometry', reason: 'not-a-point' },
      { row: 8, column: 'geometry: x', value: '', reason: 'no-position' },
    ]);
  });

  it('may have columns of degrees instead, and codes of 64 bits that lost their zero', async () => {
    const degrees = await written(
      `SELECT 'A' AS nom, 45.76::DOUBLE AS lat, 4.83::FLOAT AS lon`,
      null,
    );
    expect((await readAsPage(degrees)).points.latitude).toEqual([45.76]);
    const counted = await written(
      `SELECT * FROM (VALUES (1001::BIGINT, 3::BIGINT), (75056, 4)) t(code_insee, nb)`,
      null,
    );
    const { values, mended } = await readAsPage(counted);
    expect([values[0], values[3]]).toEqual([3, 4]);
    expect(mended.restored).toBe(1);
  });

  it('is read from its first rows to its last, each once, whatever its groups of rows', async () => {
    const bytes = await written(
      `SELECT 'lieu ' || i AS nom, 45.76::DOUBLE AS lat, 4.83::DOUBLE AS lon FROM range(45000) t(i) ORDER BY i`,
      null,
      ', ROW_GROUP_SIZE 40960',
    );
    const batches: number[][] = [];
    const names: unknown[] = [];
    const table = await openTable(new Blob([bytes]), null);
    for await (const { firstRow, rows } of table.rows()) {
      batches.push([firstRow, rows.length]);
      names.push(...rows.map((row) => row?.[0]));
    }
    expect(batches[0]).toEqual([1, 1000]);
    expect(Math.max(...batches.map(([, rows]) => rows))).toBe(20_000);
    expect(names).toEqual(Array.from({ length: 45_000 }, (_, i) => `lieu ${i}`));
  });
});

it('well-known binary of either byte order is a point, and of anything else its name', () => {
  const bigEndian = new Uint8Array(21);
  const view = new DataView(bigEndian.buffer);
  view.setUint32(1, 1);
  view.setFloat64(5, 4.83);
  view.setFloat64(13, 45.76);
  expect(pointOfWkb(bigEndian)).toEqual({ type: 'Point', coordinates: [4.83, 45.76] });
  expect(pointOfWkb(new Uint8Array(0))).toEqual({ type: 'Geometry' });
  expect(pointOfWkb(Uint8Array.from([1, 3, 0, 0, 0, 1, 0, 0, 0]))).toEqual({ type: 'Polygon' });
});
