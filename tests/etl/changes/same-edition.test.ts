import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { editionDifferences } from '../../../src/etl/changes/same-edition.ts';
import { literal, withDatabase } from '../../../src/etl/duckdb.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'ecarts-same-'));
  for (const side of ['a', 'b']) await mkdir(join(folder, side));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const put = (path: string, content: string) => writeFile(join(folder, path), content);
const differences = () => editionDifferences(join(folder, 'a'), join(folder, 'b'));

/** A database of one table, after as many others that are dropped: other bytes, the same content. */
const database = (path: string, sql: string, dropped = 0) =>
  withDatabase(':memory:', async (db) => {
    await db.run(`ATTACH ${literal(join(folder, path))} AS written`);
    for (let i = 0; i < dropped; i++) {
      await db.run(
        `CREATE TABLE written.gone AS FROM range(${1000 * (i + 1)}); DROP TABLE written.gone`,
      );
    }
    await db.run(`CREATE TABLE written.people AS ${sql}; CHECKPOINT written; DETACH written`);
  });

const manifest = (duckdb: string, table: string, datapackage = 'd1') =>
  JSON.stringify({
    id: '2026-01-01-00000000',
    files: {
      duckdb: { path: 'ecarts.duckdb', bytes: duckdb.length, sha256: duckdb },
      datapackage: { path: 'datapackage.json', bytes: 1, sha256: datapackage },
    },
    tables: [{ parquet: { path: 'tables/people.parquet', bytes: 3, sha256: table } }],
  });

const catalogue = (duckdb: string, title = 'Base') =>
  JSON.stringify({
    'dcat:distribution': [
      {
        'dct:title': title,
        'dct:description': `${duckdb.length} octets`,
        'dcat:downloadURL': { '@id': 'ecarts.duckdb' },
        'dcat:byteSize': duckdb.length,
        'spdx:checksum': duckdb,
      },
    ],
  });

test('databases of other bytes and the same tables are the same edition', async () => {
  const sql = "SELECT i AS code, 'nom ' || i AS name FROM range(3000) t(i) ORDER BY i";
  await database('a/ecarts.duckdb', sql);
  await database('b/ecarts.duckdb', sql, 3);
  await put('a/manifest.json', manifest('one', 'same'));
  await put('b/manifest.json', manifest('other', 'same', 'd2'));
  await put('a/dcat.jsonld', catalogue('one'));
  await put('b/dcat.jsonld', catalogue('other'));
  expect(await differences()).toEqual([]);
  await put('b/dcat.jsonld', catalogue('other', 'Autre titre'));
  expect(await differences()).toEqual([{ path: 'dcat.jsonld', kind: 'different' }]);
});

test.each([
  [
    'a value',
    "SELECT i AS code, 'nom ' || (i + (i = 7)::INTEGER) AS name FROM range(30) t(i) ORDER BY i",
  ],
  [
    'the order of rows',
    "SELECT i AS code, 'nom ' || i AS name FROM range(30) t(i) ORDER BY i DESC",
  ],
  ['a row less', "SELECT i AS code, 'nom ' || i AS name FROM range(29) t(i) ORDER BY i"],
  ['a type', "SELECT i::INTEGER AS code, 'nom ' || i AS name FROM range(30) t(i) ORDER BY i"],
])('%s makes a database another', async (_, sql) => {
  await database(
    'a/ecarts.duckdb',
    "SELECT i AS code, 'nom ' || i AS name FROM range(30) t(i) ORDER BY i",
  );
  await database('b/ecarts.duckdb', sql);
  expect(await differences()).toEqual([{ path: 'ecarts.duckdb', kind: 'different' }]);
});

test('the digest of a table, another byte, and a file more are differences', async () => {
  await put('a/manifest.json', manifest('one', 'first'));
  await put('b/manifest.json', manifest('one', 'second'));
  await put('a/people.csv', 'a,b\n');
  await put('b/people.csv', 'a;b\n');
  await put('b/more.csv', '');
  expect(await differences()).toEqual([
    { path: 'manifest.json', kind: 'different' },
    { path: 'more.csv', kind: 'unexpected' },
    { path: 'people.csv', kind: 'different' },
  ]);
});
