import { decompress } from 'fzstd';
import { parquetMetadata, parquetRead, parquetSchema } from 'hyparquet';
import type { Cell, Grid, GridColumn } from '../grid/grid.ts';

/**
 * Reads the columns of a Parquet file (of the edition: flat, zstd), all when none is named.
 *
 * @throws an Error when a named column does not exist.
 */
export async function readParquet(file: ArrayBuffer, names?: readonly string[]): Promise<Grid> {
  const metadata = parquetMetadata(file);
  const schema = parquetSchema(metadata).children.map(({ element }) => element);
  const wanted = names ?? schema.map(({ name }) => name);
  const rows = Number(metadata.num_rows);
  const values = new Map(wanted.map((name) => [name, new Array<Cell>(rows).fill(null)]));
  for (const name of wanted) {
    if (!schema.some((element) => element.name === name)) {
      throw new Error(`column "${name}" does not exist`);
    }
  }
  await parquetRead({
    file,
    metadata,
    columns: [...wanted],
    compressors: { ZSTD: (bytes, length) => decompress(bytes, new Uint8Array(length)) },
    onChunk: ({ columnName, columnData, rowStart }) => {
      const column = values.get(columnName);
      if (!column) return;
      for (let i = 0; i < columnData.length; i++) column[rowStart + i] = cell(columnData[i]);
    },
  });
  const columns = wanted.map((name): GridColumn => {
    const { type, converted_type } = schema.find((element) => element.name === name)!;
    const isText = type === 'BYTE_ARRAY' || converted_type === 'DATE';
    const kind = type === 'BOOLEAN' ? 'boolean' : isText ? 'text' : 'number';
    return { name, kind, values: values.get(name)! };
  });
  return { rows, columns };
}

function cell(value: unknown): Cell {
  if (value === null || value === undefined) return null;
  if (typeof value === 'bigint') return Number(value);
  if (value instanceof Date) return value.toISOString().slice(0, 10);
  return value as Cell;
}
