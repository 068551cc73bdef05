import { gunzipSync } from 'fflate';
import { decompress } from 'fzstd';
import { type FileMetaData, parquetMetadataAsync, parquetRead, parquetSchema } from 'hyparquet';
import { messageOf } from '../../../core/message-of.ts';
import type { Cell } from '../../grid/grid.ts';
import { cellOf, positionCells } from './geojson-rows.ts';
import { MOST_COLUMNS, mostBytes, type RowTable, UnreadableFile } from './row-table.ts';
import { pointOfWkb } from './wkb-point.ts';

/** Rows given first: whoever looks at the beginning does not wait for a million. */
const FIRST_ROWS = 1000;
const BATCH = 20_000;

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
    throw new UnreadableFile('not-parquet', messageOf(error));
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
      for (const [from, to] of readTogether(metadata)) {
        const values = await readColumns(buffer, metadata, columns, from, to);
        // A group of rows may be the whole file: its columns are read at once, its rows laid out by batches.
        for (let start = from; start < to; start += BATCH) {
          const end = Math.min(start + BATCH, to);
          const rows = Array.from({ length: end - start }, (_, row): Cell[] => {
            const cells = new Array<Cell>(parts.length).fill(null);
            for (const position of wanted) {
              const { source, part } = parts[position];
              const value = values.get(source)?.[start - from + row];
              cells[position] =
                part === 'value' ? cellOf(value) : positionCells(value)[part === 'x' ? 0 : 1];
            }
            return cells;
          });
          yield { firstRow: start + 1, rows, broken: new Set(), fraction: end / total };
        }
      }
    },
  };
}

/** Rows that are read together: the first few, then group by group. */
function readTogether({ row_groups }: FileMetaData): (readonly [from: number, to: number])[] {
  let from = 0;
  return row_groups.flatMap(({ num_rows }) => {
    const start = from;
    from += Number(num_rows);
    const cut = start === 0 ? Math.min(FIRST_ROWS, from) : start;
    return (
      [
        [start, cut],
        [cut, from],
      ] as const
    ).filter(([low, high]) => high > low);
  });
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
      // What cannot be decoded is wrong in its row, not in the file.
      parsers: {
        geometryFromBytes: (bytes) => bytes && pointOfWkb(bytes),
        geographyFromBytes: (bytes) => bytes && pointOfWkb(bytes),
        jsonFromBytes: (bytes) => bytes && new TextDecoder().decode(bytes),
      },
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
