import type {
  DuckDBConnection,
  DuckDBDateValue,
  DuckDBValue,
  DuckDBVector,
} from '@duckdb/node-api';
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

/** One column of a result: the value of each row, read piece by piece. */
interface ResultColumn {
  readonly length: number;
  readonly each: (visit: (value: DuckDBValue, row: number) => void) => void;
}

interface Encoding {
  readonly type: () => DataType;
  /** Buffers of the column; what they hold where a value is null is never read. */
  readonly encode: (column: ResultColumn) => {
    readonly data: ArrayBufferView;
    readonly valueOffsets?: Int32Array;
  };
}

const float64: Encoding = {
  type: () => new Float64(),
  encode: (column) => ({ data: numbers(column, new Float64Array(column.length)) }),
};
const int32: Encoding = {
  type: () => new Int32(),
  encode: (column) => ({ data: numbers(column, new Int32Array(column.length)) }),
};

/** DuckDB type → Arrow type, and how its values are laid out. */
const encodings: Record<string, Encoding> = {
  VARCHAR: { type: () => new Utf8(), encode: texts },
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
    encode: (column) => ({ data: bits(column, (value) => value === true).bitmap }),
  },
  DATE: {
    type: () => new DateDay(),
    encode: (column) => ({
      data: numbers(
        column,
        new Int32Array(column.length),
        (value) => (value as DuckDBDateValue).days,
      ),
    }),
  },
};

/**
 * A query's result as an Arrow IPC stream.
 *
 * @throws an Error naming the column whose DuckDB type has no Arrow counterpart here.
 */
export async function arrowStream(db: DuckDBConnection, sql: string): Promise<Uint8Array> {
  const result = await db.run(sql);
  const chunks = await result.fetchAllChunks();
  const types = result.columnTypes().map(String);
  const vectors = result.columnNames().map((name, i) => {
    const encoding = encodings[types[i].replace(/\(.*/, '')];
    if (!encoding) throw new Error(`column ${name}: no Arrow type for ${types[i]}`);
    const column = resultColumn(chunks.map((chunk) => chunk.getColumnVector(i)));
    const known = bits(column, (value) => value !== null);
    const data = makeData({
      type: encoding.type(),
      length: column.length,
      nullCount: column.length - known.count,
      nullBitmap: known.bitmap,
      ...encoding.encode(column),
    } as Parameters<typeof makeData>[0]);
    return [name, makeVector(data)] as const;
  });
  return tableToIPC(new Table(Object.fromEntries(vectors)), 'stream');
}

function resultColumn(pieces: readonly DuckDBVector[]): ResultColumn {
  return {
    length: pieces.reduce((length, piece) => length + piece.itemCount, 0),
    each: (visit) => {
      let row = 0;
      for (const piece of pieces) {
        for (let i = 0; i < piece.itemCount; i++) visit(piece.getItem(i), row++);
      }
    },
  };
}

function numbers<Numbers extends Float64Array | Int32Array>(
  column: ResultColumn,
  into: Numbers,
  numberOf: (value: DuckDBValue) => number = Number,
): Numbers {
  column.each((value, row) => {
    if (value !== null) into[row] = numberOf(value);
  });
  return into;
}

/** All texts in one piece, and where each begins. */
function texts(column: ResultColumn) {
  const found: string[] = [];
  const valueOffsets = new Int32Array(column.length + 1);
  column.each((value, row) => {
    valueOffsets[row + 1] = valueOffsets[row];
    if (value === null) return;
    valueOffsets[row + 1] += Buffer.byteLength(value as string);
    found.push(value as string);
  });
  return { data: Buffer.from(found.join('')), valueOffsets };
}

/** One bit a value, the lowest first, and how many are set. */
function bits(column: ResultColumn, isSet: (value: DuckDBValue) => boolean) {
  const bitmap = new Uint8Array(Math.ceil(column.length / 8));
  let count = 0;
  column.each((value, row) => {
    if (!isSet(value)) return;
    bitmap[row >> 3] |= 1 << (row & 7);
    count++;
  });
  return { bitmap, count };
}
