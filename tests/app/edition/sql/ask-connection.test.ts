import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { AsyncDuckDBConnection } from '@duckdb/duckdb-wasm';
import { createDuckDB, NODE_RUNTIME, VoidLogger } from '@duckdb/duckdb-wasm/blocking';
import { beforeAll, describe, expect, it } from 'vitest';
import { type Answer, askConnection } from '../../../../src/app/edition/sql/ask-connection.ts';

let ask: (sql: string, limit?: number) => Promise<Answer>;

// The engine of the console itself, opened as the console opens it.
beforeAll(async () => {
  const folder = dirname(createRequire(import.meta.url).resolve('@duckdb/duckdb-wasm'));
  const module = (name: string) => ({ mainModule: join(folder, name), mainWorker: '' });
  const bundles = { mvp: module('duckdb-mvp.wasm'), eh: module('duckdb-eh.wasm') };
  const engine = await createDuckDB(bundles, new VoidLogger(), NODE_RUNTIME);
  await engine.instantiate();
  engine.open({ query: { castDecimalToDouble: true } });
  const connection = engine.connect() as unknown as AsyncDuckDBConnection;
  ask = (sql, limit = 10) =>
    askConnection(connection, sql, { limit, signal: new AbortController().signal });
});

describe('an answer', () => {
  it.each([
    ["TIMESTAMP '2025-03-04 12:34:56'", '2025-03-04 12:34:56'],
    ["TIMESTAMP '2025-03-04 12:34:56.789120'", '2025-03-04 12:34:56.78912'],
    ["TIMESTAMP '1943-02-28 00:00:00.5'", '1943-02-28 00:00:00.5'],
    ["TIMESTAMPTZ '2025-03-04 12:34:56+02'", '2025-03-04T10:34:56Z'],
    ["DATE '2025-03-04'", '2025-03-04'],
    ["TIME '12:34:56.5'", '12:34:56.5'],
    ['9007199254740993::BIGINT', '9007199254740993'],
    ['-9007199254740993::BIGINT', '-9007199254740993'],
    ['9007199254740991::BIGINT', 9007199254740991],
    ["{'a': 9007199254740993, 'b': 2}", '{"a":"9007199254740993","b":2}'],
    ['1.25::DECIMAL(10, 2)', 1.25],
    ['count(*)', 1],
    ['NULL::TIMESTAMP', null],
    ['true', true],
  ])('gives %s as it is', async (sql, expected) => {
    const { grid } = await ask(`SELECT ${sql} AS value`);
    expect(grid.columns[0]?.values).toEqual([expected]);
  });

  it('keeps the names of its columns when it has no row', async () => {
    const { grid } = await ask('SELECT 1 AS code, 2 AS distance_km WHERE false');
    expect(grid).toEqual({
      rows: 0,
      columns: [
        { name: 'code', kind: 'text', values: [] },
        { name: 'distance_km', kind: 'text', values: [] },
      ],
    });
  });

  it('calls a column a number only when all of it is', async () => {
    const { grid } = await ask(
      'FROM (VALUES (1::BIGINT, 2::BIGINT), (9007199254740993, 3)) t(a, b)',
    );
    expect(grid.columns).toEqual([
      { name: 'a', kind: 'text', values: [1, '9007199254740993'] },
      { name: 'b', kind: 'number', values: [2, 3] },
    ]);
  });
});
