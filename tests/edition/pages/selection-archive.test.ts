import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import Papa from 'papaparse';
import readXlsxFile from 'read-excel-file/node';
import { expect, it } from 'vitest';
import { explainingFiles } from '../../../src/app/data/selection/explaining-files.ts';
import { keptPositions } from '../../../src/app/data/selection/kept-positions.ts';
import {
  dataFileName,
  formats,
  hasShapes,
  type Place,
  type Selection,
  type SelectionFormat,
  tableParts,
} from '../../../src/app/data/selection/selection.ts';
import { selectionBytes, sizeMargin } from '../../../src/app/data/selection/selection-bytes.ts';
import {
  selectionMetadata,
  sourceRows,
} from '../../../src/app/data/selection/selection-metadata.ts';
import { selectionZip } from '../../../src/app/data/selection/selection-zip.ts';
import type { DictionaryFile } from '../../../src/edition/files/dictionary-file.ts';
import { literal, rows, withDatabase } from '../../../src/etl/duckdb.ts';
import { packageProblems, rowProblems } from '../../frictionless.ts';
import {
  editionFolder,
  gunzippedJson,
  levelIndex,
  publishedManifest,
  publishedPath,
} from '../edition-folder.ts';

const manifest = publishedManifest();
const dictionary = gunzippedJson<DictionaryFile>(manifest.files.dictionary.path);
const root = `${editionFolder}/`;

/** The archive that the page makes of a selection of the published tables, and what it was told to be. */
async function archive(selection: Selection, format: SelectionFormat) {
  const index = levelIndex(manifest, selection.level);
  const level = manifest.levels.find(({ id }) => id === selection.level)!;
  const codes = keptPositions(index, selection, manifest, null).map((i) => index.codes[i]);
  const parts = tableParts(manifest, selection);
  const described = { manifest, level, dictionary, selection, format, parts, root };
  const texts = explainingFiles(described, codes);
  const sql = texts['requete.sql'];
  const zip = await selectionZip(
    {
      parts: parts.map(({ table, columns }) => ({ parquet: table.parquet.path, columns })),
      codes: selection.within.length > 0 ? codes : null,
      format,
      shapes: { level: level.id, topology: level.shapes.path },
      fileName: dataFileName(selection, format),
      metadata: selectionMetadata(described),
      sourceRows: sourceRows(described),
      texts,
    },
    {
      read: async (path) => Uint8Array.from(readFileSync(publishedPath(path))).buffer,
      readTopology: async (path) => gunzippedJson(path),
    },
    () => {},
  );
  const files = unzipSync(new Uint8Array(await zip.arrayBuffer()));
  return {
    data: files[dataFileName(selection, format)],
    readme: Buffer.from(files['LISEZMOI.md']).toString('utf8'),
    sql: sql.replace(/;\s*$/, ''),
    descriptor: JSON.parse(texts['datapackage.json']),
    size: zip.size,
    told: selectionBytes(described, codes.length, Object.values(texts)),
  };
}

const place = (level: string, code: string): Place => ({ level, code, name: `${level} ${code}` });
const known = (level: string, count: number) =>
  manifest.indicators
    .filter(({ levels }) => levels[level])
    .slice(0, count)
    .map(({ id }) => id);

it('keeps the communes of several territories of several levels, as its query does, in every format', async () => {
  const within = [
    place('arrondissement', '011'),
    place('departement', '2A'),
    place('ept', '200057867'),
    place('departement', '48'),
  ];
  const selection: Selection = {
    level: 'commune',
    indicators: ['distance_france_services_km', 'rsa_households', 'population'],
    within,
    zone: null,
  };
  const csv = await archive(selection, 'csv');
  expect(csv.sql).toContain(
    `("arrondissement" = '011' OR "departement" IN ('2A', '48') OR "ept" = '200057867')`,
  );
  expect(csv.readme).toContain(
    'Où : arrondissement 011, departement 2A, ept 200057867, departement 48.',
  );
  const expected = await withDatabase(':memory:', (db) =>
    rows<Record<string, string | number | null>>(db, csv.sql),
  );
  expect(expected.length).toBeGreaterThan(300);
  const header = Object.keys(expected[0]);
  const plain = expected.map((row) => Object.values(row));

  for (const [format, delimiter, decimal] of [
    ['csv', ',', '.'],
    ['french', ';', ','],
  ] as const) {
    const { data, descriptor } = await archive(selection, format);
    const text = Buffer.from(data).toString('utf8');
    const [titles, ...cells] = Papa.parse<string[]>(text, { delimiter, skipEmptyLines: true }).data;
    expect(titles).toEqual(header);
    expect(
      cells.map((row) =>
        row.map((cell, i) => {
          if (cell === '') return null;
          return typeof plain[0][i] === 'number' || /_low$|_high$|households$/.test(header[i])
            ? Number(cell.replace(decimal, '.'))
            : cell;
        }),
      ),
      format,
    ).toEqual(plain);
    expect(packageProblems(descriptor)).toEqual([]);
    expect(rowProblems(descriptor.resources[0]!.schema!, [titles, ...cells])).toEqual([]);
  }

  const workbook = await archive(selection, 'xlsx');
  const [cells, source] = await readXlsxFile(Buffer.from(workbook.data));
  expect(cells.data).toEqual([header, ...plain]);
  const said = source.data.map((row) => row.filter((cell) => cell !== null));
  expect(said[0]).toEqual(['Édition', manifest.id]);
  expect(said).toContainEqual([
    'population',
    manifest.indicators.find(({ id }) => id === 'population')!.label.fr,
    'personnes',
    '2023',
  ]);
});

it('keeps the territories that are named, of the level itself', async () => {
  const selection: Selection = {
    level: 'epci',
    indicators: ['population'],
    within: [place('epci', '240100750'), place('departement', '2A')],
    zone: null,
  };
  const { data, sql } = await archive(selection, 'csv');
  const again = await withDatabase(':memory:', (db) => rows(db, sql));
  const lines = Buffer.from(data).toString('utf8').trimEnd().split('\r\n').slice(1);
  expect(lines.map((line) => line.split(',')[0])).toEqual(again.map(({ code }) => code));
  expect(lines.some((line) => line.startsWith('240100750,'))).toBe(true);
  expect(lines.length).toBeGreaterThan(3);
});

it.each([
  ['departement', 2, []],
  ['region', 19, []],
  ['pays', 1, []],
  ['qpv', 12, []],
  ['epci', 1, []],
  ['epci', 10, [place('departement', '48')]],
  ['commune', 4, [place('departement', '01')]],
  ['commune', 1, [place('departement', '59')]],
  ['commune', 1, []],
  ['commune', 20, []],
] as const)(
  'says how large it is within what it says: %s, %i indicators',
  async (level, count, within) => {
    const selection: Selection = { level, indicators: known(level, count), within, zone: null };
    // The outlines of all communes are written once, beside a single indicator.
    for (const format of formats.filter((one) => count < 20 || !hasShapes(one))) {
      const { size, told } = await archive(selection, format);
      const margin = { quarter: 0.25, half: 0.5 }[sizeMargin(format)];
      expect(Math.abs(size / told - 1), `${format}: ${told} told, ${size}`).toBeLessThan(margin);
    }
  },
);

it('has the published outlines as GeoParquet, which its query gives back too', async () => {
  const selection: Selection = {
    level: 'epci',
    indicators: ['population', 'distance_la_poste_km'],
    within: [place('departement', '2A'), place('departement', '974')],
    zone: null,
  };
  const { data, sql, descriptor } = await archive(selection, 'geoparquet');
  const folder = mkdtempSync(join(tmpdir(), 'ecarts-geoparquet-'));
  const path = join(folder, 'selection.parquet');
  try {
    writeFileSync(path, data);
    await withDatabase(':memory:', async (db) => {
      const read = `FROM read_parquet(${literal(path)})`;
      const hex = (query: string) =>
        rows<Record<string, unknown>>(
          db,
          `SELECT * REPLACE (hex(geometry) AS geometry) FROM (${query})`,
        );
      const found = await hex(`${read} ORDER BY code`);
      expect(found.length).toBeGreaterThan(5);
      expect(found).toEqual(await hex(sql));
      expect(
        descriptor.resources[0].schema.fields.map(({ name }: { name: string }) => name),
      ).toEqual(Object.keys(found[0]));
      const carried = await rows<{ key: string; value: string }>(
        db,
        `SELECT decode("key") AS key, decode("value") AS value FROM parquet_kv_metadata(${literal(path)})`,
      );
      const pairs = Object.fromEntries(carried.map(({ key, value }) => [key, value]));
      const { version, primary_column, columns } = JSON.parse(pairs.geo);
      expect([version, primary_column, columns.geometry.encoding]).toEqual([
        '1.1.0',
        'geometry',
        'WKB',
      ]);
      const [west, south, east, north] = columns.geometry.bbox;
      expect(pairs.edition).toBe(manifest.id);
      expect(pairs.citation).toContain(`Édition ${manifest.id}, `);
      expect(JSON.parse(pairs.licences)).toMatchObject([{ id: 'odbl-1.0' }]);
      expect(JSON.parse(pairs.sources)).toContainEqual(
        expect.objectContaining({ id: 'laposte-2020', vintage: '2020-12-15', licence: 'odbl-1.0' }),
      );
      expect(JSON.parse(pairs.columns).map(({ name }: { name: string }) => name)).toEqual(
        Object.keys(found[0]).filter((name) => name !== 'geometry'),
      );
      // From Corsica to La Réunion.
      expect([west < 9, south < -20, east > 55, north > 41]).toEqual([true, true, true, true]);
    });
  } finally {
    rmSync(folder, { recursive: true });
  }
  expect(packageProblems(descriptor)).toEqual([]);
});
