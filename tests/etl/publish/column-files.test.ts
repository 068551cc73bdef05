import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { decodeColumn, observationAt } from '../../../src/edition/files/column-file.ts';
import { rows, withDatabase } from '../../../src/etl/duckdb.ts';
import { publishColumns } from '../../../src/etl/publish/pages/column-files.ts';
import { readObservations } from '../../../src/etl/publish/pages/observation-columns.ts';
import { indicator } from '../derive/tiny-france.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'ecarts-columns-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

test('a column has each territory at its position: value, range or reason', async () => {
  const expected = { edition: '2026-11-22-0123abcd', indicator: 'tested', level: 'commune' };
  const records = await withDatabase(':memory:', async (db) => {
    await db.run(`
      CREATE TABLE territory AS FROM (VALUES ('commune', 'A', 0), ('commune', 'B', 1), ('commune', 'C', 2),
        ('region', 'R', 0)) t(level, code, "position");
      CREATE TABLE observation AS FROM (VALUES
        ('commune', 'C', 2, 'tested', 2.25::DOUBLE, 2.25::DOUBLE, NULL), ('commune', 'A', 0, 'tested', 0, 4, NULL),
        ('commune', 'B', 1, 'tested', NULL, NULL, 'secret'), ('region', 'R', 0, 'tested', NULL, NULL, 'partial-coverage'))
        t(level, code, "position", indicator, low, high, reason)`);
    expect(await rows(db, 'SELECT count(*) AS n FROM observation')).toEqual([{ n: 4 }]);
    const declared = [indicator({ kind: 'count', value: 's.n' }, { decimals: 2 })];
    return publishColumns(folder, expected.edition, declared, await readObservations(db, declared));
  });
  const { column: file, known, missing } = records.get('tested')!.commune;
  expect([known, missing]).toEqual([2, { secret: 1 }]);
  const column = decodeColumn(
    file.path,
    gunzipSync(await readFile(join(folder, file.path))),
    expected,
  );
  expect([0, 1, 2].map((i) => observationAt(column, i))).toEqual([
    { kind: 'range', low: 0, high: 4 },
    { kind: 'missing', reason: 'secret' },
    { kind: 'value', value: 2.25 },
  ]);
  // Nobody has a value in the régions: no file, and the manifest does not offer the level.
  expect(records.get('tested')!.region).toBeUndefined();
  expect(existsSync(join(folder, 'columns', 'region'))).toBe(false);
});
