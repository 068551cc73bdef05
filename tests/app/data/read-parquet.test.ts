import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { readParquet } from '../../../src/app/data/read-parquet.ts';
import { literal, withDatabase } from '../../../src/etl/duckdb.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'ecarts-parquet-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

/** A Parquet file that DuckDB writes, as the edition's are. */
async function written(sql: string): Promise<ArrayBuffer> {
  const path = join(folder, 'table.parquet');
  await withDatabase(':memory:', (db) =>
    db.run(
      `COPY (${sql}) TO ${literal(path)} (FORMAT parquet, COMPRESSION zstd, ROW_GROUP_SIZE 2048)`,
    ),
  );
  return Uint8Array.from(await readFile(path)).buffer;
}

it('reads what DuckDB wrote: texts, numbers, truths, dates and what is absent', async () => {
  const file =
    await written(`SELECT * FROM (VALUES ('01001', 1.5::DOUBLE, 3, 4::BIGINT, true, DATE '2025-01-31', 7::USMALLINT),
    ('2A004', NULL, NULL, NULL, NULL, NULL, NULL)) t(code, d, i, b, t, day, s)`);
  const { rows, columns } = await readParquet(file);
  expect(rows).toBe(2);
  expect(columns.map(({ name, kind, values }) => [name, kind, ...values])).toEqual([
    ['code', 'text', '01001', '2A004'],
    ['d', 'number', 1.5, null],
    ['i', 'number', 3, null],
    ['b', 'number', 4, null],
    ['t', 'boolean', true, null],
    ['day', 'text', '2025-01-31', null],
    ['s', 'number', 7, null],
  ]);
});

it('reads the columns asked for, in that order, over several row groups', async () => {
  const file = await written(
    `SELECT i AS a, 'n' || i AS b, i / 2 AS c FROM range(5000) t(i) ORDER BY i`,
  );
  const { rows, columns } = await readParquet(file, ['c', 'b']);
  expect(rows).toBe(5000);
  expect(columns.map(({ name }) => name)).toEqual(['c', 'b']);
  expect(columns[0].values[4999]).toBe(2499.5);
  expect(columns[1].values[2048]).toBe('n2048');
});

it('names a column that does not exist', async () => {
  const file = await written('SELECT 1 AS a');
  await expect(readParquet(file, ['b'])).rejects.toThrow('column "b" does not exist');
});
