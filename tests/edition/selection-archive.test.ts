import { readFileSync } from 'node:fs';
import { unzipSync } from 'fflate';
import Papa from 'papaparse';
import { readSheet } from 'read-excel-file/node';
import { expect, it } from 'vitest';
import { keptPositions } from '../../src/app/data/selection/kept-positions.ts';
import {
  dataFileName,
  type Place,
  type Selection,
  type SelectionFormat,
  tableParts,
} from '../../src/app/data/selection/selection.ts';
import { selectionBytes } from '../../src/app/data/selection/selection-bytes.ts';
import { keptRows, selectionSql } from '../../src/app/data/selection/selection-sql.ts';
import { selectionPackage, selectionReadme } from '../../src/app/data/selection/selection-texts.ts';
import { selectionZip } from '../../src/app/data/selection/selection-zip.ts';
import type { DictionaryFile } from '../../src/edition/dictionary-file.ts';
import { rows, withDatabase } from '../../src/etl/duckdb.ts';
import { packageProblems, rowProblems } from '../frictionless.ts';
import {
  editionFolder,
  gunzippedJson,
  levelIndex,
  publishedManifest,
  publishedPath,
} from './edition-folder.ts';

const manifest = publishedManifest();
const dictionary = gunzippedJson<DictionaryFile>(manifest.files.dictionary.path);
const root = `${editionFolder}/`;

/** The archive that the page makes of a selection of the published tables, and what it was told to be. */
async function archive(selection: Selection, format: SelectionFormat) {
  const index = levelIndex(manifest, selection.level);
  const level = manifest.levels.find(({ id }) => id === selection.level)!;
  const codes = keptPositions(index, selection, manifest, null).map((i) => index.codes[i]!);
  const parts = tableParts(manifest, selection);
  const described = { manifest, dictionary, selection, format, parts, root };
  const communes = manifest.tables.find(({ name }) => name === 'communes')!.parquet.path;
  const sql = selectionSql(parts, keptRows(selection, communes, codes), root);
  const descriptor = selectionPackage(described);
  const zip = await selectionZip(
    {
      parts: parts.map(({ table, columns }) => ({ parquet: table.parquet.path, columns })),
      codes: selection.within.length > 0 ? codes : null,
      format,
      shapes: { level: level.id, topology: level.shapes.path },
      fileName: dataFileName(selection, format),
      texts: {
        'LISEZMOI.md': selectionReadme(described),
        'datapackage.json': JSON.stringify(descriptor, null, 1),
        'requete.sql': sql,
      },
    },
    {
      read: async (path) => Uint8Array.from(readFileSync(publishedPath(path))).buffer,
      readTopology: async (path) => gunzippedJson(path),
    },
    () => {},
  );
  const files = unzipSync(new Uint8Array(await zip.arrayBuffer()));
  return {
    data: files[dataFileName(selection, format)]!,
    readme: Buffer.from(files['LISEZMOI.md']!).toString('utf8'),
    sql: sql.replace(/;\s*$/, ''),
    descriptor,
    size: zip.size,
    told: selectionBytes(parts, codes.length, format, level, dictionary),
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
  const header = Object.keys(expected[0]!);
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
          return typeof plain[0]![i] === 'number' || /_low$|_high$|households$/.test(header[i]!)
            ? Number(cell.replace(decimal, '.'))
            : cell;
        }),
      ),
      format,
    ).toEqual(plain);
    expect(packageProblems(descriptor)).toEqual([]);
    expect(rowProblems(descriptor.resources[0]!.schema!, [titles!, ...cells])).toEqual([]);
  }

  const workbook = await archive(selection, 'xlsx');
  expect(await readSheet(Buffer.from(workbook.data))).toEqual([header, ...plain]);
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
  ['region', 40, []],
  ['epci', 10, []],
  ['commune', 4, [place('departement', '01')]],
  ['commune', 20, []],
] as const)('says about how large it is: %s, %i indicators', async (level, count, within) => {
  const selection: Selection = { level, indicators: known(level, count), within, zone: null };
  for (const format of ['csv', 'french', 'parquet', 'xlsx', 'geojson'] as const) {
    const { size, told } = await archive(selection, format);
    expect(told / size, `${format}: ${told} told, ${size}`).toBeGreaterThan(2 / 3);
    expect(told / size, `${format}: ${told} told, ${size}`).toBeLessThan(3 / 2);
  }
});
