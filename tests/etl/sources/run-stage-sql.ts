import { join } from 'node:path';
import type { DuckDBConnection } from '@duckdb/node-api';
import { identifier, rows, runSqlFile, withDatabase } from '../../../src/etl/duckdb.ts';
import { folders } from '../../../src/etl/folders.ts';
import { ledgerSchemaSql } from '../../../src/etl/ledger/ledger.ts';
import { appendText } from '../../../src/etl/stage/raw/append-text.ts';

/** Literal rows of one table; a key absent from a row is NULL. */
export type LiteralRows = readonly Readonly<Record<string, string | number>>[];

/** What a stage left behind. */
export interface StagedResult {
  readonly table: (sql: string) => Promise<Record<string, unknown>[]>;
  /** Entries of the ledger as `row column value reason action count`. */
  readonly ledger: string[];
  readonly rowsKept: number;
  readonly rowsRejected: number;
}

/**
 * Runs the staging SQL of a source on literal tables: columns of numbers are DOUBLE, all others text;
 * `raw_…` tables have `_row`, as files are read.
 */
export async function runStageSql(
  source: string,
  tables: Readonly<Record<string, LiteralRows>>,
  check: (result: StagedResult) => Promise<void>,
): Promise<void> {
  await withDatabase(':memory:', async (db) => {
    await db.run(ledgerSchemaSql);
    for (const [name, records] of Object.entries(tables)) await createTable(db, name, records);
    await runSqlFile(db, join(folders.sources, source, 'stage.sql'));
    const ledger = await rows<{ entry: string }>(
      db,
      `SELECT concat_ws(' | ', "row", "column", "value", reason, "action", "count") AS entry
       FROM ledger WHERE source = $source ORDER BY reason, "row", "value"`,
      { source },
    );
    const [total] = await rows<{ kept: number; rejected: number }>(
      db,
      `SELECT (SELECT sum(rows_kept) FROM ledger_kept)::INT AS kept,
         (SELECT coalesce(sum("count"), 0) FROM ledger WHERE "action" = 'rejected')::INT AS rejected`,
    );
    await check({
      table: (sql) => rows(db, sql),
      ledger: ledger.map(({ entry }) => entry),
      rowsKept: total.kept,
      rowsRejected: total.rejected,
    });
  });
}

async function createTable(
  db: DuckDBConnection,
  name: string,
  records: LiteralRows,
): Promise<void> {
  const columns = [...new Set(records.flatMap((record) => Object.keys(record)))];
  await appendText(db, name, columns, records);
  if (!name.startsWith('raw_')) await db.run(`ALTER TABLE ${identifier(name)} DROP _row`);
  for (const column of columns) {
    const values = records.map((record) => record[column]).filter((value) => value !== undefined);
    if (values.every((value) => typeof value === 'number')) {
      await db.run(`ALTER TABLE ${identifier(name)} ALTER ${identifier(column)} TYPE DOUBLE`);
    }
  }
}
