import { readFile } from 'node:fs/promises';
import { type DuckDBConnection, DuckDBInstance, type Json } from '@duckdb/node-api';
import { messageOf } from '../core/message-of.ts';

/**
 * Opens a DuckDB database and runs `use`; everything is closed afterwards, also on error. `connect`
 * opens another connection: queries of one connection wait for each other.
 */
export async function withDatabase<Result>(
  path: string,
  use: (db: DuckDBConnection, connect: () => Promise<DuckDBConnection>) => Promise<Result>,
): Promise<Result> {
  const instance = await DuckDBInstance.create(path, { preserve_insertion_order: 'true' });
  const connections: DuckDBConnection[] = [];
  const connect = async () => {
    const connection = await instance.connect();
    connections.push(connection);
    return connection;
  };
  try {
    return await use(await connect(), connect);
  } finally {
    for (const connection of connections) connection.closeSync();
    instance.closeSync();
  }
}

/**
 * Columns of a query by name, each an array of plain values (numbers, strings, booleans; BIGINT as
 * number when it is safe): no object a row, for results of many rows.
 */
export async function columns<Row extends object = Record<string, Json>>(
  db: DuckDBConnection,
  sql: string,
  values?: Record<string, string | number | boolean | null>,
): Promise<{ [Name in keyof Row]: Row[Name][] }> {
  const reader = await db.runAndReadAll(sql, values);
  const found = reader.getColumns();
  return Object.fromEntries(
    reader.columnNames().map((name, i) => [name, (found[i] ?? []).map(plain)]),
  ) as { [Name in keyof Row]: Row[Name][] };
}

/** Rows of a query as plain objects, their values as those of `columns`. */
export async function rows<Row extends object = Record<string, Json>>(
  db: DuckDBConnection,
  sql: string,
  values?: Record<string, string | number | boolean | null>,
): Promise<Row[]> {
  const found = Object.entries<unknown[]>(await columns<Record<string, unknown>>(db, sql, values));
  return Array.from({ length: found[0]?.[1].length ?? 0 }, (_, i) => {
    const row: Record<string, unknown> = {};
    for (const [name, column] of found) row[name] = column[i];
    return row as Row;
  });
}

function plain(value: unknown): unknown {
  if (typeof value === 'bigint') return Number(value);
  if (value !== null && typeof value === 'object' && !Array.isArray(value)) return String(value);
  return value;
}

/** Runs every statement of a SQL file; an error names the file. */
export async function runSqlFile(db: DuckDBConnection, path: string): Promise<void> {
  const sql = await readFile(path, 'utf8');
  try {
    await db.run(sql);
  } catch (cause) {
    throw new Error(`${path}: ${messageOf(cause)}`, { cause });
  }
}

/** A SQL string literal. */
export function literal(text: string): string {
  return `'${text.replaceAll("'", "''")}'`;
}

/** A SQL identifier. */
export function identifier(name: string): string {
  return `"${name.replaceAll('"', '""')}"`;
}
