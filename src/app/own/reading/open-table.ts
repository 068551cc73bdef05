import { openCsv } from './csv-rows.ts';
import { openGeoJson } from './geojson-rows.ts';
import type { CsvDialect } from './own-reading.ts';
import { openParquet } from './parquet-rows.ts';
import { type RowTable, UnreadableFile } from './row-table.ts';

/**
 * Opens a reader's file by what it holds, not by its name.
 *
 * @param dialect of a CSV file; null: recognised.
 * @throws UnreadableFile
 */
export async function openTable(file: Blob, dialect: CsvDialect | null): Promise<RowTable> {
  if (file.size === 0) throw new UnreadableFile('empty');
  const start = new Uint8Array(await file.slice(0, 1024).arrayBuffer());
  const text = new TextDecoder()
    .decode(start)
    .replace(/^\uFEFF/, '')
    .trimStart();
  if (text.startsWith('PAR1')) return openParquet(file);
  if (dialect === null && /^[{[]/.test(text)) return openGeoJson(file);
  return openCsv(file, dialect);
}
