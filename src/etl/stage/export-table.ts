import { join } from 'node:path';
import type { DuckDBConnection } from '@duckdb/node-api';
import { identifier, literal, rows } from '../duckdb.ts';
import type { StagedTable } from '../source.ts';

/**
 * Writes a staged table as `<folder>/<name>.parquet`, columns as declared and rows in key order:
 * the same bytes every time.
 *
 * @returns how many rows it holds.
 */
export async function exportTable(
  db: DuckDBConnection,
  table: StagedTable,
  folder: string,
): Promise<number> {
  const list = (names: readonly string[]) => names.map(identifier).join(', ');
  const columns = list(table.columns.map(({ name }) => name));
  await writeParquet(
    db,
    `SELECT ${columns} FROM ${identifier(table.name)} ORDER BY ${list(table.key)}`,
    join(folder, `${table.name}.parquet`),
  );
  const [found] = await rows<{ count: number }>(
    db,
    `SELECT count(*) AS "count" FROM ${identifier(table.name)}`,
  );
  return found.count;
}

/** Writes the ledger of all sources beside the staged tables. */
export async function exportLedger(db: DuckDBConnection, folder: string): Promise<void> {
  const orders = {
    ledger: 'source, file, "row", "column", reason, "value", "action", detail, "count"',
    ledger_rows: 'source, file',
    ledger_kept: 'source, file, rows_kept',
  };
  for (const [table, order] of Object.entries(orders)) {
    const path = join(folder, `${table}.parquet`);
    await writeParquet(db, `SELECT * FROM ${table} ORDER BY ${order}`, path);
  }
}

async function writeParquet(db: DuckDBConnection, sql: string, path: string): Promise<void> {
  await db.run(
    `COPY (${sql}) TO ${literal(path)}
     (FORMAT parquet, COMPRESSION zstd, COMPRESSION_LEVEL 19, PARQUET_VERSION V2, ROW_GROUP_SIZE 1000000)`,
  );
}
