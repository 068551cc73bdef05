import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect } from 'vitest';
import { rows, withDatabase } from '../../../src/etl/duckdb.ts';
import type { RawFormat } from '../../../src/etl/source.ts';
import { readRaw } from '../../../src/etl/stage/raw/read-raw.ts';
import { declaredFile } from './tiny-project.ts';

interface Read {
  /** `row | column | value | message` of each problem. */
  readonly problems: readonly string[];
  /** The rows of the table; none when there is a problem. */
  readonly table: readonly Record<string, unknown>[];
}

/** Reads raw files as the staging does, in a folder of the test file. */
export function rawReading() {
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'ecarts-read-'));
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  async function read(
    content: string | Uint8Array,
    format: RawFormat = { kind: 'csv', delimiter: ',' },
    columns: readonly string[] = ['code', 'name', 'population'],
    name = 'communes.csv',
  ): Promise<Read> {
    const path = join(folder, name);
    await writeFile(path, content);
    const file = declaredFile(`tiny/${name}`, content, { format, columns, table: 'raw' });
    return withDatabase(':memory:', async (db) => {
      const { problems, rowCount } = await readRaw(db, file, path);
      const table = problems.length > 0 ? [] : await rows(db, 'FROM raw ORDER BY _row');
      if (problems.length === 0) expect(rowCount).toBe(table.length);
      return {
        problems: problems.map(({ file: named, row, column, value, message }) => {
          expect(named).toBe(`tiny/${name}`);
          return [row ?? '–', column ?? '–', value ?? '–', message].join(' | ');
        }),
        table,
      };
    });
  }
  return { read, folder: () => folder };
}
