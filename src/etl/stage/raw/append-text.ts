import type { DuckDBConnection } from '@duckdb/node-api';
import { identifier } from '../../duckdb.ts';

/** Creates a table of text columns (and `_row`) from records; nested values become JSON text. */
export async function appendText(
  db: DuckDBConnection,
  table: string,
  columns: readonly string[],
  records: readonly object[],
): Promise<void> {
  await db.run(
    `CREATE OR REPLACE TABLE ${identifier(table)} (_row BIGINT, ${columns.map((name) => `${identifier(name)} VARCHAR`).join(', ')})`,
  );
  const appender = await db.createAppender(table);
  records.forEach((record, i) => {
    appender.appendBigInt(BigInt(i + 1));
    for (const name of columns) {
      const value = (record as Record<string, unknown>)[name];
      if (value === null || value === undefined || value === '') appender.appendNull();
      else
        appender.appendVarchar(typeof value === 'object' ? JSON.stringify(value) : String(value));
    }
    appender.endRow();
  });
  appender.closeSync();
}
