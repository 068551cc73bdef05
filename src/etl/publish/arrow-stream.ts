import type { DuckDBConnection, DuckDBDateValue, DuckDBValue } from '@duckdb/node-api';
import {
  Bool,
  type DataType,
  DateDay,
  Float64,
  Int32,
  makeData,
  makeVector,
  Table,
  tableToIPC,
  Utf8,
} from 'apache-arrow';

type Values = readonly DuckDBValue[];
type Buffers = { readonly data: ArrayBufferView; readonly valueOffsets?: Int32Array };
type Encoding = { readonly type: () => DataType; readonly encode: (values: Values) => Buffers };

const float64: Encoding = {
  type: () => new Float64(),
  encode: (values) => ({ data: Float64Array.from(values, (value) => Number(value ?? 0)) }),
};
const int32: Encoding = {
  type: () => new Int32(),
  encode: (values) => ({ data: Int32Array.from(values, (value) => Number(value ?? 0)) }),
};

/** DuckDB type → Arrow type, and how its values are laid out; what stands where one is null is not read. */
const encodings: Record<string, Encoding> = {
  VARCHAR: { type: () => new Utf8(), encode: encodeText },
  DOUBLE: float64,
  FLOAT: float64,
  BIGINT: float64,
  UINTEGER: float64,
  INTEGER: int32,
  SMALLINT: int32,
  USMALLINT: int32,
  TINYINT: int32,
  UTINYINT: int32,
  BOOLEAN: {
    type: () => new Bool(),
    encode: (values) => ({ data: bits(values, (value) => value === true) }),
  },
  DATE: {
    type: () => new DateDay(),
    encode: (values) => ({
      data: Int32Array.from(values, (value) => (value as DuckDBDateValue | null)?.days ?? 0),
    }),
  },
};

/**
 * A query's result as an Arrow IPC stream.
 *
 * @throws an Error naming the column whose DuckDB type has no Arrow counterpart here.
 */
export async function arrowStream(db: DuckDBConnection, sql: string): Promise<Uint8Array> {
  const reader = await db.runAndReadAll(sql);
  const types = reader.columnTypes().map(String);
  const columns = reader.getColumns();
  const vectors = reader.columnNames().map((name, i) => {
    const encoding = encodings[types[i].replace(/\(.*/, '')];
    if (!encoding) throw new Error(`column ${name}: no Arrow type for ${types[i]}`);
    const values = columns[i] ?? [];
    const data = makeData({
      type: encoding.type(),
      length: values.length,
      nullCount: values.reduce<number>((count, value) => count + (value === null ? 1 : 0), 0),
      nullBitmap: bits(values, (value) => value !== null),
      ...encoding.encode(values),
    } as Parameters<typeof makeData>[0]);
    return [name, makeVector(data)] as const;
  });
  return tableToIPC(new Table(Object.fromEntries(vectors)), 'stream');
}

/** All texts in one piece, and where each begins. */
function encodeText(values: Values): Buffers {
  const texts = values.map((value) => (value as string | null) ?? '');
  const valueOffsets = new Int32Array(texts.length + 1);
  texts.forEach((text, i) => {
    valueOffsets[i + 1] = valueOffsets[i] + Buffer.byteLength(text);
  });
  return { data: Buffer.from(texts.join('')), valueOffsets };
}

/** One bit a value, the lowest first. */
function bits(values: Values, isSet: (value: DuckDBValue) => boolean): Uint8Array {
  const bitmap = new Uint8Array(Math.ceil(values.length / 8));
  values.forEach((value, i) => {
    if (isSet(value)) bitmap[i >> 3] |= 1 << (i & 7);
  });
  return bitmap;
}
