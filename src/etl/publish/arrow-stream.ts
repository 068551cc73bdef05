import type { DuckDBConnection } from '@duckdb/node-api';
import {
  Bool,
  type DataType,
  DateDay,
  Float64,
  Int32,
  Table,
  tableToIPC,
  Utf8,
  type Vector,
  vectorFromArray,
} from 'apache-arrow';

/** DuckDB type → Arrow type and how its JavaScript values are given to Arrow. */
const arrowTypes: Record<string, { type: () => DataType; convert?: (value: unknown) => unknown }> =
  {
    VARCHAR: { type: () => new Utf8() },
    DOUBLE: { type: () => new Float64() },
    FLOAT: { type: () => new Float64() },
    BIGINT: { type: () => new Float64(), convert: Number },
    UINTEGER: { type: () => new Float64() },
    INTEGER: { type: () => new Int32() },
    SMALLINT: { type: () => new Int32() },
    USMALLINT: { type: () => new Int32() },
    TINYINT: { type: () => new Int32() },
    UTINYINT: { type: () => new Int32() },
    BOOLEAN: { type: () => new Bool() },
    DATE: { type: () => new DateDay() },
  };

/**
 * A query's result as an Arrow IPC stream.
 *
 * @throws an Error naming the column whose DuckDB type has no Arrow counterpart here.
 */
export async function arrowStream(db: DuckDBConnection, sql: string): Promise<Uint8Array> {
  const reader = await db.runAndReadAll(sql);
  const names = reader.columnNames();
  const types = reader.columnTypes().map(String);
  const values = reader.getColumnsJS();
  const vectors: Record<string, Vector> = {};
  names.forEach((name, i) => {
    const mapping = arrowTypes[types[i].replace(/\(.*/, '')];
    if (!mapping) throw new Error(`column ${name}: no Arrow type for ${types[i]}`);
    const { type, convert } = mapping;
    const column = convert
      ? values[i].map((value) => (value === null ? null : convert(value)))
      : values[i];
    vectors[name] = vectorFromArray(column, type());
  });
  return tableToIPC(new Table(vectors), 'stream');
}
