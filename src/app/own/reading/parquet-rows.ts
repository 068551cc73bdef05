import { gunzipSync } from 'fflate';
import { decompress } from 'fzstd';
import { type FileMetaData, parquetMetadataAsync, parquetRead, parquetSchema } from 'hyparquet';
import type { Cell } from '../../grid/grid.ts';
import { cellOf, positionCells } from './geojson-rows.ts';
import { MOST_COLUMNS, mostBytes, type RowTable, UnreadableFile } from './row-table.ts';

/** A column of the file, and which of the cells made from it. */
interface ColumnPart {
  readonly title: string;
  readonly source: string;
  readonly part: 'value' | 'x' | 'y';
}

/** Opens a Parquet file; a geometry column (GeoParquet) becomes two columns of coordinates. */
export async function openParquet(file: Blob): Promise<RowTable> {
  if (file.size > mostBytes.parquet)
    throw new UnreadableFile('too-large', String(mostBytes.parquet));
  const buffer = {
    byteLength: file.size,
    slice: (from: number, to?: number) => file.slice(from, to).arrayBuffer(),
  };
  let metadata: FileMetaData;
  try {
    metadata = await parquetMetadataAsync(buffer);
  } catch (error) {
    throw new UnreadableFile('not-parquet', (error as Error).message);
  }
  if (metadata.num_rows === 0n) throw new UnreadableFile('header-only');
  const parts = parquetSchema(metadata).children.flatMap(({ element, children }): ColumnPart[] => {
    const { name, logical_type } = element;
    if (children.length > 0) return [];
    const isGeometry = logical_type?.type === 'GEOMETRY' || logical_type?.type === 'GEOGRAPHY';
    if (!isGeometry) return [{ title: name, source: name, part: 'value' }];
    return (['x', 'y'] as const).map((part) => ({ title: `${name}: ${part}`, source: name, part }));
  });
  if (parts.length > MOST_COLUMNS)
    throw new UnreadableFile('too-many-columns', String(MOST_COLUMNS));
  return {
    format: 'parquet',
    columns: parts.map(({ title }) => title),
    dialect: null,
    async *rows(wanted = [...parts.keys()]) {
      const total = Number(metadata.num_rows);
      const columns = [...new Set(wanted.map((position) => parts[position].source))];
      let from = 0;
      for (const group of metadata.row_groups) {
        const to = from + Number(group.num_rows);
        const values = await readColumns(buffer, metadata, columns, from, to);
        const rows = Array.from({ length: to - from }, (_, row): Cell[] => {
          const cells = new Array<Cell>(parts.length).fill(null);
          for (const position of wanted) {
            const { source, part } = parts[position];
            const value = values.get(source)?.[row];
            cells[position] =
              part === 'value' ? cellOf(value) : positionCells(value)[part === 'x' ? 0 : 1];
          }
          return cells;
        });
        yield { firstRow: from + 1, rows, broken: new Set(), fraction: to / total };
        from = to;
      }
    },
  };
}

async function readColumns(
  file: { byteLength: number; slice: (from: number, to?: number) => Promise<ArrayBuffer> },
  metadata: FileMetaData,
  columns: string[],
  from: number,
  to: number,
): Promise<Map<string, unknown[]>> {
  const values = new Map(columns.map((name) => [name, new Array<unknown>(to - from)]));
  try {
    await parquetRead({
      file,
      metadata,
      columns,
      rowStart: from,
      rowEnd: to,
      compressors: {
        ZSTD: (bytes, length) => decompress(bytes, new Uint8Array(length)),
        GZIP: (bytes, length) => gunzipSync(bytes, { out: new Uint8Array(length) }),
      },
      onChunk: ({ columnName, columnData, rowStart }) => {
        const column = values.get(columnName);
        for (let i = 0; column && i < columnData.length; i++) {
          const row = rowStart + i - from;
          if (row >= 0 && row < column.length) column[row] = columnData[i];
        }
      },
    });
  } catch (error) {
    const { message } = error as Error;
    throw new UnreadableFile(/codec/i.test(message) ? 'parquet-codec' : 'not-parquet', message);
  }
  return values;
}
