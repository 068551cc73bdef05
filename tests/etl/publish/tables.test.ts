import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { tableFromIPC } from 'apache-arrow';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { literal, rows, withDatabase } from '../../../src/etl/duckdb.ts';
import { type PublishedTable, publishTables } from '../../../src/etl/publish/table-files/tables.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'ecarts-tables-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const column = (name: string) => ({
  name,
  description: { fr: `${name}, dit en clair`, en: `${name}, in plain words` },
});

const people: PublishedTable = {
  name: 'people',
  title: { fr: 'Habitants', en: 'People' },
  licence: 'licence-ouverte-2.0',
  sources: ['cog-2025'],
  sql: `SELECT code, name, value, since FROM (VALUES
      ('01001', 'Aix', 1.5::DOUBLE, DATE '2025-01-01'), ('2A004', NULL, NULL, NULL),
      ('97101', 'Les "Abymes", Guadeloupe', -2, DATE '1943-02-28'), ('97102', '', 0, NULL)) t(code, name, value, since)`,
  columns: [column('code'), column('name'), { ...column('value'), unit: 'km' }, column('since')],
};
const post: PublishedTable = {
  name: 'odbl_post',
  title: { fr: 'Poste', en: 'Post' },
  licence: 'odbl-1.0',
  sources: ['laposte-2020'],
  sql: `SELECT 'p1' AS id`,
  columns: [column('id')],
};

const publish = (tables: readonly PublishedTable[], target = folder) =>
  withDatabase(':memory:', (db) => publishTables(db, target, '2026-11-22-0123abcd', tables));

test('a table is the same in its four forms, absent and empty texts told apart', async () => {
  const { records, dictionary, duckdb } = await publish([people]);
  const [record] = records;
  expect(record).toMatchObject({ name: 'people', rows: 4, licence: 'licence-ouverte-2.0' });
  const expected = [
    { code: '01001', name: 'Aix', value: 1.5, since: '2025-01-01' },
    { code: '2A004', name: null, value: null, since: null },
    { code: '97101', name: 'Les "Abymes", Guadeloupe', value: -2, since: '1943-02-28' },
    { code: '97102', name: '', value: 0, since: null },
  ];
  await withDatabase(':memory:', async (db) => {
    await db.run(`ATTACH ${literal(join(folder, duckdb.path))} AS edition (READ_ONLY)`);
    expect(await rows(db, 'FROM edition.people')).toEqual(expected);
    const parquet = literal(join(folder, record.parquet.path));
    expect(await rows(db, `FROM read_parquet(${parquet})`)).toEqual(expected);
  });
  expect(await readFile(join(folder, record.csv.path), 'utf8')).toBe(
    'code,"name",value,since\n01001,"Aix",1.5,2025-01-01\n2A004,,,\n97101,"Les ""Abymes"", Guadeloupe",-2.0,1943-02-28\n97102,"",0.0,\n',
  );
  expect(await readFile(join(folder, record.csvFrench.path), 'utf8')).toBe(
    '\ufeffcode;"name";value;since\n01001;"Aix";1,5;2025-01-01\n2A004;;;\n97101;"Les ""Abymes"", Guadeloupe";-2;1943-02-28\n97102;"";0;\n',
  );
  const arrow = tableFromIPC(gunzipSync(await readFile(join(folder, record.arrow.path))));
  expect(arrow.toArray().map((row) => row.toJSON())).toEqual(
    expected.map(({ since, ...row }) => ({ ...row, since: since && Date.parse(since) })),
  );
  const documented = dictionary.people.map(({ parquetBytes, ...column }) => column);
  expect(documented).toEqual([
    {
      name: 'code',
      type: 'VARCHAR',
      unit: null,
      description: 'code, dit en clair',
      descriptionEn: 'code, in plain words',
    },
    {
      name: 'name',
      type: 'VARCHAR',
      unit: null,
      description: 'name, dit en clair',
      descriptionEn: 'name, in plain words',
    },
    {
      name: 'value',
      type: 'DOUBLE',
      unit: 'km',
      description: 'value, dit en clair',
      descriptionEn: 'value, in plain words',
    },
    {
      name: 'since',
      type: 'DATE',
      unit: null,
      description: 'since, dit en clair',
      descriptionEn: 'since, in plain words',
    },
  ]);
});

test('no text of the French CSV is a formula, and no number has an exponent', async () => {
  const hostile: PublishedTable = {
    ...post,
    name: 'hostile',
    licence: 'licence-ouverte-2.0',
    sql: `SELECT id, value FROM (VALUES ('=1+1', 0.00001::DOUBLE), ('+33 1', -2.5e-7), ('-a;b', 1e9),
      ('@x', 1e21), (chr(9) || '=2', 3), ('a=b', 0.1), (chr(13) || 'c', -0.25)) t(id, value)`,
    columns: [column('id'), column('value')],
  };
  const { records } = await publish([hostile]);
  expect(await readFile(join(folder, records[0].csvFrench.path), 'utf8')).toBe(
    [
      '\ufeffid;value',
      "'=1+1;0,00001",
      "'+33 1;-0,00000025",
      '"\'-a;b";1000000000',
      "'@x;1000000000000000000000",
      "'\t=2;3",
      'a=b;0,1',
      '"\'\rc";-0,25',
      '',
    ].join('\n'),
  );
});

test('what derives from ODbL has a database of its own, and there is none without', async () => {
  const { duckdb, duckdbOdbl } = await publish([people, post]);
  const tablesOf = (path: string) =>
    withDatabase(join(folder, path), (db) =>
      rows(db, 'SELECT table_name AS name FROM duckdb_tables()'),
    );
  expect(await tablesOf(duckdb.path)).toEqual([{ name: 'people' }]);
  expect(await tablesOf(duckdbOdbl!.path)).toEqual([{ name: 'odbl_post' }]);
  const alone = join(folder, 'alone');
  expect((await publish([people], alone)).duckdbOdbl).toBeNull();
});

test('a Parquet file says what it is, under which licences, and what its columns mean', async () => {
  const { records, dictionary } = await publish([
    { ...people, partLicences: ['not-stated', 'licence-ouverte-2.0'] },
    { ...post, partLicences: ['odbl-1.0'] },
  ]);
  expect(records.map(({ licences }) => licences)).toEqual([
    ['licence-ouverte-2.0', 'not-stated'],
    ['odbl-1.0'],
  ]);
  const pairs = await withDatabase(':memory:', (db) =>
    rows<{ key: string; value: string }>(
      db,
      `SELECT decode("key") AS "key", decode("value") AS "value"
       FROM parquet_kv_metadata(${literal(join(folder, records[0].parquet.path))})`,
    ),
  );
  const said = Object.fromEntries(pairs.map(({ key, value }) => [key, value]));
  expect([said.edition, said.table]).toEqual(['2026-11-22-0123abcd', 'people']);
  expect(JSON.parse(said.title)).toEqual(people.title);
  expect(JSON.parse(said.licences).map((licence: { id: string }) => licence.id)).toEqual(
    records[0].licences,
  );
  const documented = dictionary.people.map(({ parquetBytes, ...column }) => column);
  expect(JSON.parse(said.columns)).toEqual(documented);
  // What the columns take is in the file, and leaves room for its footer.
  const taken = dictionary.people.map(({ parquetBytes }) => parquetBytes);
  expect(Math.min(...taken)).toBeGreaterThan(0);
  const all = taken.reduce((sum, bytes) => sum + bytes, 0);
  expect(all).toBeLessThan(records[0].parquet.bytes);
});

test('two runs write the same bytes', async () => {
  const many: PublishedTable = {
    ...people,
    name: 'many',
    sql: `SELECT (hash(i) % 100000)::VARCHAR AS code, 'nom ' || (i % 7) AS name, sin(i) AS value,
      CASE WHEN i % 3 = 0 THEN DATE '2025-01-01' + i::INTEGER END AS since FROM range(20000) t(i) ORDER BY i`,
  };
  const [one, other] = await Promise.all(
    ['one', 'other'].map((name) => publish([many, people, post], join(folder, name))),
  );
  expect(one.records).toEqual(other.records);
  expect(one.dictionary).toEqual(other.dictionary);
});

test('a column that the documentation leaves out is named', async () => {
  const failing = publish([{ ...people, columns: people.columns.slice(0, 3) }]);
  await expect(failing).rejects.toThrow(
    /table people has columns\s+code, name, value, since\s+but documents/,
  );
});
