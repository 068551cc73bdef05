import { deflateSync, strToU8 } from 'fflate';
import type { Described } from './described-selection.ts';
import { hasShapes, type SelectionFormat } from './selection.ts';
import { selectionMetadata, sourceRows } from './selection-metadata.ts';

/** What the archive takes for each byte of Parquet, row, cell, and byte of the published outlines. */
interface Sizes {
  readonly least: number;
  readonly perParquetByte: number;
  readonly perRow: number;
  readonly perCell: number;
  readonly perOutlineByte: number;
}

const csv: Sizes = {
  least: 430,
  perParquetByte: 0.405,
  perRow: 4.6,
  perCell: 0.58,
  perOutlineByte: 0,
};

/** Fitted on archives of every level, from one territory to all and from one indicator to all. */
const sizesOf: Readonly<Record<SelectionFormat, Sizes>> = {
  csv,
  french: csv,
  parquet: {
    least: 900,
    perParquetByte: 0.65,
    perRow: 6.8,
    perCell: 0.6,
    perOutlineByte: 0,
  },
  xlsx: { least: 2_740, perParquetByte: 0.5, perRow: 12, perCell: 1.9, perOutlineByte: 0 },
  geojson: { least: 460, perParquetByte: 0.81, perRow: 0, perCell: 0.59, perOutlineByte: 0.28 },
  geoparquet: {
    least: 1_500,
    perParquetByte: 0.65,
    perRow: 6.8,
    perCell: 0.6,
    perOutlineByte: 1.15,
  },
};

/**
 * How far the archive may be from what is told of it, as a part of that: outlines of communes are as
 * long as their borders are winding.
 */
export function sizeMargin(format: SelectionFormat): 'quarter' | 'half' {
  return hasShapes(format) ? 'half' : 'quarter';
}

/**
 * About how many bytes the archive of a selection will have, within `sizeMargin`: what its columns
 * take in the published Parquet files, as compressed there, for the rows that are kept.
 *
 * @param rows that the selection keeps
 * @param texts what goes with the data, compressed here to know
 */
export function selectionBytes(
  described: Described,
  rows: number,
  texts: readonly string[],
): number {
  const { level, dictionary, format, parts } = described;
  const { least, perParquetByte, perRow, perCell, perOutlineByte } = sizesOf[format];
  let parquetBytes = 0;
  let columnCount = 0;
  for (const { table, columns } of parts) {
    for (const column of dictionary.tables[table.name]) {
      if (columns.includes(column.name)) parquetBytes += column.parquetBytes;
    }
    columnCount += columns.length;
  }
  const kept = rows / level.count;
  return (
    [...texts, ...ownTexts(described)].reduce(
      (sum, text) => sum + deflateSync(strToU8(text)).length,
      0,
    ) +
    least +
    perParquetByte * parquetBytes * kept +
    perRow * rows +
    perCell * rows * columnCount +
    perOutlineByte * level[format === 'geoparquet' ? format : 'geojson'].bytes * kept
  );
}

/** What the data say of themselves in their own file. */
function ownTexts(described: Described): readonly string[] {
  switch (described.format) {
    case 'parquet':
    case 'geoparquet':
      return [Object.values(selectionMetadata(described)).join('')];
    case 'xlsx':
      return [sourceRows(described).flat().join('')];
    default:
      return [];
  }
}
