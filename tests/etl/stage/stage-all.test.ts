import { existsSync } from 'node:fs';
import { cp, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { rows, withDatabase } from '../../../src/etl/duckdb.ts';
import { compareFolders } from '../../../src/etl/stage/check/compare-folders.ts';
import { failureReport } from '../../../src/etl/stage/check/failure-report.ts';
import { readStagedIndex } from '../../../src/etl/stage/staged-index.ts';
import {
  communesCsv,
  communesSource,
  declaredFile,
  declaredSource,
  declaredTable,
  problemsOf,
  type TinyProject,
  tinyProject,
} from './tiny-project.ts';

let project: TinyProject;
beforeEach(async () => {
  project = await tinyProject();
});
afterEach(() => project.remove());

/** Two sources, the second of which reads the first and writes a file of its own. */
async function twoSources() {
  const first = await communesSource(project, 'first');
  const second = await communesSource(project, 'second');
  const reading = {
    ...second,
    reads: ['first_commune'],
    finish: async ({ writeFile: write }: Parameters<NonNullable<typeof second.finish>>[0]) =>
      write('shapes/second.json', Buffer.from('{"a":1}')),
  };
  return [first, reading] as const;
}

describe('what staging writes', () => {
  test('tables, files, ledger and an index of their digests', async () => {
    const results = await project.stage(...(await twoSources()));
    expect(results.map(({ source, tables, files }) => [source, tables, files])).toEqual([
      ['first', [{ name: 'first_commune', rows: 3 }], []],
      ['second', [{ name: 'second_commune', rows: 3 }], ['shapes/second.json']],
    ]);
    const index = await readStagedIndex(project.stagedFolder);
    expect(index.files.map(({ path }) => path)).toEqual([
      'shapes/second.json',
      'tables/first_commune.parquet',
      'tables/ledger.parquet',
      'tables/ledger_kept.parquet',
      'tables/ledger_rows.parquet',
      'tables/second_commune.parquet',
    ]);
    const { bytes, sha256 } = declaredFile('', communesCsv);
    expect(index.sources[0]).toEqual({
      id: 'first',
      rowsIn: 3,
      rowsKept: 3,
      rowsRejected: 0,
      files: [{ path: 'first/communes.csv', bytes, sha256 }],
    });
    const table = join(project.stagedFolder, 'tables', 'first_commune.parquet');
    const staged = await withDatabase(':memory:', (db) => rows(db, `FROM '${table}'`));
    expect(staged).toEqual([
      { code: '01001', name: 'Aix', population: 10 },
      { code: '01002', name: 'Bœuf', population: 20 },
      { code: '01003', name: 'Cœur', population: 30 },
    ]);
  });

  test('is the same, byte for byte, when it is done again', async () => {
    const lines = Array.from({ length: 20_000 }, (_, i) => `${i},N${(i * 7919) % 13},${i % 97}`);
    const csv = `code,name,population\n${lines.join('\n')}\n`;
    const source = await communesSource(project, 'many');
    const path = 'many/communes.csv';
    await project.putRaw(path, csv);
    const { table, columns } = source.files[0];
    const many = {
      ...source,
      files: [declaredFile(path, csv, { table: table!, columns: columns! })],
    };
    await project.stage(many);
    const kept = join(project.folder, 'kept');
    await cp(project.stagedFolder, kept, { recursive: true });
    await project.stage(many);
    expect(await compareFolders(kept, project.stagedFolder)).toEqual([]);
    await project.putSql(
      'many',
      `CREATE TABLE many_commune AS SELECT code, name, 1 AS population FROM raw_many;
      INSERT INTO ledger_kept VALUES ('many', 'many/communes.csv', 20000);`,
    );
    await project.stage(many);
    expect((await compareFolders(kept, project.stagedFolder)).map(({ path }) => path)).toEqual([
      'index.json',
      'tables/many_commune.parquet',
    ]);
  });

  test('what a source left aside does not hide in the next run', async () => {
    await project.stage(...(await twoSources()));
    const [first] = await twoSources();
    await project.stage(first);
    expect(existsSync(join(project.stagedFolder, 'shapes'))).toBe(false);
  });
});

describe('when something is wrong', () => {
  test('two failing sources are told together, and the previous content stays', async () => {
    const [first, second] = await twoSources();
    await project.stage(first, second);
    const before = await readFile(join(project.stagedFolder, 'index.json'), 'utf8');
    await project.putRaw('first/communes.csv', communesCsv.replace('name', 'nom'));
    await project.putRaw('third/communes.csv', '');
    const third = declaredSource('third', {
      files: [declaredFile('third/communes.csv', '', { table: 'raw_third', columns: ['code'] })],
    });
    const accept = (source: typeof first) => ({
      ...source,
      files: source.files.map((file) => ({
        ...file,
        ...declaredFile(file.path, communesCsv.replace('name', 'nom')),
        table: file.table!,
        columns: file.columns!,
      })),
    });
    const problems = await problemsOf(project.stage(accept(first), second, third));
    expect(problems).toEqual([
      'first/communes.csv | 1 | name | – | colonne attendue, absente',
      'first/communes.csv | 1 | nom | nom | colonne inattendue en position 2 (attendue : name)',
      'third/communes.csv | – | – | – | fichier vide',
    ]);
    expect(await readFile(join(project.stagedFolder, 'index.json'), 'utf8')).toBe(before);
    expect(existsSync(join(project.folder, '.staged-next'))).toBe(false);
  });

  test('a source that reads what failed is not staged, but its own files are still checked', async () => {
    const [first, second] = await twoSources();
    const badCsv = communesCsv.replace('01002,Bœuf,20', '01002,Bœuf');
    await project.putRaw('second/communes.csv', badCsv);
    await project.putSql('first', 'SELECT 1');
    const [{ path, table, columns }] = second.files as [(typeof second.files)[0]];
    const bad = {
      ...second,
      files: [declaredFile(path, badCsv, { table: table!, columns: columns! })],
    };
    expect(await problemsOf(project.stage(first, bad))).toEqual([
      'first/stage.sql → first_commune | – | – | – | table déclarée, mais pas créée',
      'first/communes.csv | – | – | – | le registre ne tombe pas juste : 3 lignes lues, 0 gardées, 0 rejetées',
      'second/communes.csv | 3 | population | 01002,Bœuf | ligne illisible : il y manque des valeurs',
    ]);
    expect(project.log.at(-2)).toBe('[2/2] second ✗ il lui manque first_commune');
  });

  test('a wrong checksum and a missing file: which, where, what to do', async () => {
    const [first, second] = await twoSources();
    await project.putRaw('first/communes.csv', communesCsv.slice(0, -10));
    const missing = declaredSource('third', {
      landing: 'https://example.org/page',
      files: [
        declaredFile('third/a.csv', 'a', { table: 'raw_a', columns: ['a'] }),
        declaredFile('third/b.csv', 'b', { table: 'raw_b', columns: ['b'] }),
      ],
      tables: [declaredTable('third', 'a')],
    });
    const error = await project.stage(first, second, missing).catch((thrown: unknown) => thrown);
    expect(await problemsOf(Promise.reject(error))).toEqual([
      'checksum-mismatch: first/communes.csv',
      'not-found: third/a.csv',
      'not-found: third/b.csv',
    ]);
    const report = failureReport(error);
    expect(report).toMatch(/^3 problème\(s\) dans 3 fichier\(s\)\n\nfichier/);
    expect(report).toMatch(
      /\nfirst\/communes\.csv +– +– +[0-9a-f]{47}… +le fichier du miroir n’a pas/,
    );
    expect(report).toMatch(/\nthird\/a\.csv +– +– +– +est introuvable/);
    expect(report).toContain('plus petit : tronqué ?');
    expect(report).toContain('https://example.org/page');
    expect(report).toContain('avec --accept-changed');
  });

  test('a mirror that is no folder is told once, not for every file', async () => {
    const sources = await twoSources();
    await rm(project.mirror, { recursive: true });
    const error = await project.stage(...sources).catch((thrown: unknown) => thrown);
    expect(error).toMatchObject({ code: 'mirror-missing' });
    expect(failureReport(error).match(/miroir/g)).toHaveLength(1);
  });

  test('a gzip cut short, whatever its checksum', async () => {
    const cut = gzipSync(communesCsv.repeat(50)).subarray(0, 40);
    await project.putRaw('first/communes.csv.gz', cut);
    const source = declaredSource('first', {
      files: [
        declaredFile('first/communes.csv.gz', cut, {
          table: 'raw_first',
          columns: ['code', 'name', 'population'],
        }),
      ],
    });
    const [problem] = await problemsOf(project.stage(source));
    expect(problem).toMatch(/^first\/communes\.csv\.gz \| .*compression gzip illisible/);
  });

  test('what a killed run left half-written is swept away', async () => {
    const sources = await twoSources();
    const next = join(project.folder, '.staged-next');
    await mkdir(next);
    await writeFile(join(next, 'rubbish'), 'x');
    await project.stage(...sources);
    expect(existsSync(join(project.stagedFolder, 'rubbish'))).toBe(false);
  });
});
