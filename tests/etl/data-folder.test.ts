import { readFile, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { literal, rows, withDatabase } from '../../src/etl/duckdb.ts';
import { folderFiles } from '../../src/etl/folder-files.ts';
import { folders } from '../../src/etl/folders.ts';
import { loadSources } from '../../src/etl/stage/load-sources.ts';
import { digestFile, readStagedIndex } from '../../src/etl/stage/staged-index.ts';

const budgetBytes = 15_000_000;

/** Columns that tell nationality or origin, as INSEE and others name them. */
const nationality =
  /nationalit|foreign|[eé]trang|immigr|migrant|birth_?(place|country)|(^|_)(etr|imm)(_|$|\d)/i;

test.each([
  ['P22_POP_ETR', true],
  ['C22_POP15P_IMM', true],
  ['nationality', true],
  ['foreign_pct', true],
  ['part_etrangers', true],
  ['department', false],
  ['international_school', false],
  ['immeuble_type', false],
  ['metres', false],
])('%s names nationality: %s', (name, expected) => {
  expect(nationality.test(name)).toBe(expected);
});

describe('what is committed in data/', () => {
  const tables = async () =>
    (await folderFiles(folders.staged)).filter((path) => path.endsWith('.parquet'));

  test(`weighs at most ${budgetBytes / 1e6} MB in all`, async () => {
    const data = dirname(folders.staged);
    const files = (await folderFiles(data)).filter((path) => !/^(raw|supplied)\/|^\./.test(path));
    const sizes = await Promise.all(files.map(async (path) => (await stat(join(data, path))).size));
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(budgetBytes);
  });

  test('is what the index says, file by file', async () => {
    const index = await readStagedIndex(folders.staged);
    const files = (await folderFiles(folders.staged)).filter((path) => path !== 'index.json');
    expect(index.files.map(({ path }) => path)).toEqual(files);
    for (const { path, bytes, sha256 } of index.files) {
      expect({ path, ...(await digestFile(join(folders.staged, path))) }).toEqual({
        path,
        bytes,
        sha256,
      });
    }
  });

  test('comes from the declared sources, with the declared files', async () => {
    const index = await readStagedIndex(folders.staged);
    const declared = (await loadSources(folders.sources))
      .map(({ id, files, packageFiles = [] }) => ({
        id,
        files: [...files, ...packageFiles].map(({ path, sha256 }) => ({ path, sha256 })),
      }))
      .sort((a, b) => (a.id < b.id ? -1 : 1));
    const found = index.sources.map(({ id, files }) => ({
      id,
      files: files.map(({ path, sha256 }) => ({ path, sha256 })),
    }));
    expect(found).toEqual(declared);
  });

  test('balances for each source: rows in = kept + rejected', async () => {
    const { sources } = await readStagedIndex(folders.staged);
    for (const { id, rowsIn, rowsKept, rowsRejected } of sources) {
      expect({ id, rows: rowsKept + rowsRejected }).toEqual({ id, rows: rowsIn });
    }
    const ledger = literal(join(folders.staged, 'tables', 'ledger.parquet'));
    const rejected = await withDatabase(':memory:', (db) =>
      rows<{ id: string; n: number }>(
        db,
        `SELECT source AS id, sum("count")::BIGINT AS n FROM ${ledger}
         WHERE "action" = 'rejected' GROUP BY source ORDER BY source`,
      ),
    );
    const expected = sources.filter(({ rowsRejected }) => rowsRejected > 0);
    expect(rejected).toEqual(expected.map(({ id, rowsRejected }) => ({ id, n: rowsRejected })));
  });

  test('holds no nationality: neither a column of a table nor a property of a shape', async () => {
    const names: string[] = [];
    await withDatabase(':memory:', async (db) => {
      for (const path of await tables()) {
        const columns = await rows<{ name: string }>(
          db,
          `SELECT column_name AS name FROM (DESCRIBE FROM ${literal(join(folders.staged, path))})`,
        );
        names.push(...columns.map(({ name }) => `${path}: ${name}`));
      }
    });
    for (const path of await folderFiles(join(folders.staged, 'shapes'))) {
      const bytes = await readFile(join(folders.staged, 'shapes', path));
      const topology = JSON.parse(gunzipSync(bytes).toString('utf8')) as {
        objects: Record<string, { geometries: { properties?: object }[] }>;
      };
      for (const { geometries } of Object.values(topology.objects)) {
        const properties = new Set(geometries.flatMap((g) => Object.keys(g.properties ?? {})));
        names.push(...[...properties].map((name) => `${path}: ${name}`));
      }
    }
    expect(names.length).toBeGreaterThan(100);
    expect(names.filter((name) => nationality.test(name.split(': ')[1]))).toEqual([]);
  });
});
