import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { rewind } from '@turf/turf';
import { unzipSync } from 'fflate';
import readXlsxFile from 'read-excel-file/node';
import type { Topology } from 'topojson-specification';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type SelectionJob, selectionZip } from '../../../src/app/data/selection/selection-zip.ts';
import { literal, rows, withDatabase } from '../../../src/etl/duckdb.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'ecarts-zip-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const tables: Record<string, string> = {
  main: `SELECT * FROM (VALUES ('01001', '=1+1', 1.5::DOUBLE, NULL), ('01002', 'Bec; "fin"', NULL, 'secret'),
    ('2A004', 'Ajaccio', -0.25, NULL)) t(code, name, share_pct, share_pct_status)`,
  odbl: `SELECT * FROM (VALUES ('01001', 7.0::DOUBLE), ('01002', 8), ('2A004', 9)) t(code, post_km)`,
  other: `SELECT * FROM (VALUES ('01001', 7.0::DOUBLE), ('2A004', 9), ('01002', 8)) t(code, post_km)`,
};

async function read(name: string): Promise<ArrayBuffer> {
  const path = join(folder, `${name}.parquet`);
  await withDatabase(':memory:', (db) =>
    db.run(`COPY (${tables[name]}) TO ${literal(path)} (FORMAT parquet, COMPRESSION zstd)`),
  );
  return Uint8Array.from(await readFile(path)).buffer;
}

/** Two communes side by side, in the order in which TopoJSON winds rings; the third has no shape. */
const readTopology = async (): Promise<Topology> => ({
  type: 'Topology',
  objects: {
    commune: {
      type: 'GeometryCollection',
      geometries: [
        { type: 'Polygon', arcs: [[0, 1]], properties: { code: '01001' } },
        { type: 'MultiPolygon', arcs: [[[~0, 2]]], properties: { code: '2A004' } },
      ],
    },
  },
  arcs: [
    [
      [5, 46],
      [5, 45],
    ],
    [
      [5, 45],
      [4, 45],
      [4, 46],
      [5, 46],
    ],
    [
      [5, 46],
      [6, 46],
      [6, 45],
      [5, 45],
    ],
  ],
});

const job: SelectionJob = {
  parts: [
    { parquet: 'main', columns: ['code', 'name', 'share_pct', 'share_pct_status'] },
    { parquet: 'odbl', columns: ['post_km'] },
  ],
  codes: ['2A004', '01001'],
  format: 'csv',
  shapes: { level: 'commune', topology: 'shapes' },
  fileName: 'data.csv',
  metadata: { edition: '2026-11-22-0123abcd', title: 'Écarts, sélection' },
  sourceRows: [['Édition', '2026-11-22-0123abcd'], [], ['Colonne', '=1+1']],
  texts: { 'LISEZMOI.md': '# Écarts' },
};

/** Files of an archive whose end a program that reads it as it comes cannot find: stored, their size after them. */
function unendingEntries(archive: Uint8Array): string[] {
  const view = new DataView(archive.buffer, archive.byteOffset, archive.byteLength);
  const found: string[] = [];
  let entries = 0;
  // Headers of the central directory, at the end.
  for (let at = 0; at < archive.length - 46; at++) {
    if (view.getUint32(at, true) !== 0x02014b50) continue;
    entries++;
    const hasSizeAfter = (view.getUint16(at + 8, true) & 8) !== 0;
    const isStored = view.getUint16(at + 10, true) === 0;
    const name = archive.subarray(at + 46, at + 46 + view.getUint16(at + 28, true));
    if (hasSizeAfter && isStored) found.push(new TextDecoder().decode(name));
  }
  expect(entries).toBeGreaterThan(1);
  return found;
}

/** Files of the archive, by name. */
async function unzipped(change: Partial<SelectionJob>) {
  const done: number[] = [];
  const zip = await selectionZip({ ...job, ...change }, { read, readTopology }, (fraction) =>
    done.push(fraction),
  );
  expect(done).toEqual([...done].sort((a, b) => a - b));
  const archive = new Uint8Array(await zip.arrayBuffer());
  const found = unzipSync(archive);
  const files = change.format === 'xlsx' ? [archive, found['data.xlsx']] : [archive];
  for (const file of files) expect(unendingEntries(file)).toEqual([]);
  expect(new TextDecoder().decode(found['LISEZMOI.md'])).toBe('# Écarts');
  return found;
}

describe('the archive of a selection', () => {
  it('has shapes as GeoJSON wants them', async () => {
    const { 'data.csv': file } = await unzipped({ format: 'geojson', codes: null });
    const { type, features } = JSON.parse(new TextDecoder().decode(file));
    expect(type).toBe('FeatureCollection');
    expect(features.map(({ properties }: { properties: unknown }) => properties)).toEqual([
      { code: '01001', name: '=1+1', share_pct: 1.5, share_pct_status: null, post_km: 7 },
      {
        code: '01002',
        name: 'Bec; "fin"',
        share_pct: null,
        share_pct_status: 'secret',
        post_km: 8,
      },
      { code: '2A004', name: 'Ajaccio', share_pct: -0.25, share_pct_status: null, post_km: 9 },
    ]);
    const [west, none, east] = features.map(({ geometry }: { geometry: unknown }) => geometry);
    expect(none).toBeNull();
    for (const [geometry, ring] of [
      [west, west.coordinates[0]],
      [east, east.coordinates[0][0]],
    ]) {
      expect(ring[0]).toEqual(ring.at(-1));
      // Counter-clockwise: what rewinding for RFC 7946 leaves as it is.
      expect(rewind(geometry)).toEqual(geometry);
    }
  });

  it('has the rows kept, in the order of the tables, and the columns of both', async () => {
    const { 'data.csv': csv } = await unzipped({});
    expect(new TextDecoder().decode(csv)).toBe(
      "code,name,share_pct,share_pct_status,post_km\r\n01001,'=1+1,1.5,,7\r\n2A004,Ajaccio,-0.25,,9\r\n",
    );
  });

  it('is read by a French spreadsheet', async () => {
    const { 'data.csv': csv } = await unzipped({ format: 'french', codes: null });
    expect(Buffer.from(csv).toString('utf8')).toContain(
      '\r\n01002;"Bec; ""fin""";;secret;8\r\n2A004;Ajaccio;-0,25;;9\r\n',
    );
  });

  it('gives a Parquet that DuckDB reads, absent values absent', async () => {
    const { 'data.parquet': parquet } = await unzipped({
      format: 'parquet',
      fileName: 'data.parquet',
      codes: null,
    });
    const path = join(folder, 'out.parquet');
    await writeFile(path, parquet);
    const found = await withDatabase(':memory:', (db) =>
      rows(db, `FROM read_parquet(${literal(path)})`),
    );
    expect(found).toEqual([
      { code: '01001', name: '=1+1', share_pct: 1.5, share_pct_status: null, post_km: 7 },
      {
        code: '01002',
        name: 'Bec; "fin"',
        share_pct: null,
        share_pct_status: 'secret',
        post_km: 8,
      },
      { code: '2A004', name: 'Ajaccio', share_pct: -0.25, share_pct_status: null, post_km: 9 },
    ]);
    const carried = await withDatabase(':memory:', (db) =>
      rows<{ key: string; value: string }>(
        db,
        `SELECT decode("key") AS key, decode("value") AS value FROM parquet_kv_metadata(${literal(path)})`,
      ),
    );
    expect(Object.fromEntries(carried.map(({ key, value }) => [key, value]))).toMatchObject(
      job.metadata,
    );
  });

  it('gives a workbook whose texts are texts: codes keep their zero, nothing is a formula', async () => {
    const { 'data.xlsx': xlsx } = await unzipped({
      format: 'xlsx',
      fileName: 'data.xlsx',
      codes: null,
    });
    const [data, source] = await readXlsxFile(Buffer.from(xlsx));
    expect([data.sheet, source.sheet]).toEqual(['Données', 'Source']);
    expect(source.data.filter((row) => row.some((cell) => cell !== null))).toEqual([
      ['Édition', '2026-11-22-0123abcd'],
      ['Colonne', '=1+1'],
    ]);
    expect(data.data).toEqual([
      ['code', 'name', 'share_pct', 'share_pct_status', 'post_km'],
      ['01001', '=1+1', 1.5, null, 7],
      ['01002', 'Bec; "fin"', null, 'secret', 8],
      ['2A004', 'Ajaccio', -0.25, null, 9],
    ]);
    for (const sheet of ['sheet1', 'sheet2']) {
      const xml = new TextDecoder().decode(unzipSync(xlsx)[`xl/worksheets/${sheet}.xml`]);
      expect(xml).not.toContain('<f>');
    }
  });

  it('refuses tables whose territories differ', async () => {
    const parts = [job.parts[0], { parquet: 'other', columns: ['post_km'] }];
    await expect(unzipped({ parts })).rejects.toThrow('do not have the same territories');
  });
});
