import type { DuckDBConnection } from '@duckdb/node-api';
import type { LedgerEntry } from '../stage/context.ts';

/** Says how many rows a file of a source holds; staged tables, read back, have no key to replace by. */
export async function recordRowsIn(
  db: DuckDBConnection,
  source: string,
  file: string,
  rowCount: number,
): Promise<void> {
  await db.run('DELETE FROM ledger_rows WHERE source = $source AND file = $file', { source, file });
  await db.run('INSERT INTO ledger_rows VALUES ($source, $file, $rowCount)', {
    source,
    file,
    rowCount,
  });
}

/** Adds entries to the quality ledger of a source. */
export async function appendLedger(
  db: DuckDBConnection,
  source: string,
  entries: readonly LedgerEntry[],
): Promise<void> {
  for (const { file, row, column, value, reason, action, detail, count } of entries) {
    await db.run(
      'INSERT INTO ledger VALUES ($source, $file, $row, $column, $value, $reason, $action, $detail, $count)',
      {
        source,
        file,
        row,
        column,
        value,
        reason,
        action,
        detail: detail ?? null,
        count: count ?? 1,
      },
    );
  }
}
