import type { DictionaryFile } from '../../../edition/dictionary-file.ts';
import type { LevelRecord } from '../../../edition/manifest.ts';
import type { SelectionFormat, TablePart } from './selection.ts';

/** Code and name of a territory, in a CSV. */
const NAMED_BYTES = 20;
/** What explains the data: at least that, and more with each column. */
const TEXTS_BYTES = 3_500;
const TEXTS_BYTES_PER_COLUMN = 95;
/** Outlines, compressed. */
const ZIPPED_PER_OUTLINE_BYTE = 0.3;

/** How large the data are in the archive, beside the CSV of the same cells; and with no row. */
const zipped: Readonly<
  Record<SelectionFormat, { readonly perByte: number; readonly least: number }>
> = {
  csv: { perByte: 0.32, least: 0 },
  french: { perByte: 0.32, least: 0 },
  parquet: { perByte: 0.38, least: 1_300 },
  xlsx: { perByte: 0.7, least: 3_800 },
  geojson: { perByte: 0.34, least: 0 },
};

/**
 * About how many bytes the archive of a selection will have, from the sizes of the published files:
 * the mean cell of each table, times the cells that are kept. Within half as much again, or a third
 * less, on selections of every size.
 *
 * @param rows that the selection keeps.
 */
export function selectionBytes(
  parts: readonly TablePart[],
  rows: number,
  format: SelectionFormat,
  level: LevelRecord,
  dictionary: DictionaryFile,
): number {
  let csvBytes = rows * NAMED_BYTES;
  let columnCount = 0;
  for (const { table, columns } of parts) {
    const cells = table.rows * dictionary.tables[table.name].length;
    csvBytes += (table.csv.bytes / cells) * rows * columns.length;
    columnCount += columns.length;
  }
  const { perByte, least } = zipped[format];
  const outlines = format === 'geojson' ? (level.geojson.bytes / level.count) * rows : 0;
  return (
    TEXTS_BYTES +
    TEXTS_BYTES_PER_COLUMN * columnCount +
    least +
    csvBytes * perByte +
    outlines * ZIPPED_PER_OUTLINE_BYTE
  );
}
