import Papa from 'papaparse';
import type { Cell } from '../../grid/grid.ts';
import { accentEncoding, guessDialect, SAMPLE_BYTES, separatorLine } from './csv-dialect.ts';
import type { CsvDialect } from './own-reading.ts';
import {
  MOST_COLUMNS,
  mostBytes,
  type RowBatch,
  type RowTable,
  UnreadableFile,
} from './row-table.ts';

const PIECE_BYTES = 1 << 20;
/** A row longer than this, in characters, is one whose quotes were never closed. */
const MOST_ROW_CHARACTERS = 1 << 23;

/** Opens a CSV file, in the dialect given or in the one that it seems to be written in. */
export async function openCsv(file: Blob, given: CsvDialect | null): Promise<RowTable> {
  if (file.size > mostBytes.csv) throw new UnreadableFile('too-large', String(mostBytes.csv));
  const sample = new Uint8Array(await file.slice(0, SAMPLE_BYTES).arrayBuffer());
  const dialect = given ?? (await dialectOf(file, sample));
  const header = await firstRow(file, dialect);
  if (!header) throw new UnreadableFile('empty');
  if (header.length > MOST_COLUMNS)
    throw new UnreadableFile('too-many-columns', String(MOST_COLUMNS));
  const columns = header.map((name, i) =>
    dialect.hasHeader && name.trim() !== '' ? name.trim() : `#${i + 1}`,
  );
  return { format: 'csv', columns, dialect, rows: () => dataRows(file, dialect) };
}

/** The dialect of the first bytes; its encoding, where they have no accent, of those that have one. */
async function dialectOf(file: Blob, sample: Uint8Array): Promise<CsvDialect> {
  const dialect = guessDialect(sample);
  if (dialect.encoding !== 'utf-8' || hasAccent(sample)) return dialect;
  for (let from = SAMPLE_BYTES; from < file.size; from += PIECE_BYTES) {
    const piece = new Uint8Array(await file.slice(from, from + PIECE_BYTES).arrayBuffer());
    if (hasAccent(piece)) return { ...dialect, encoding: accentEncoding(piece) };
  }
  return dialect;
}

const hasAccent = (bytes: Uint8Array) => bytes.some((byte) => byte > 0x7f);

async function firstRow(file: Blob, dialect: CsvDialect): Promise<readonly string[] | null> {
  for await (const { rows } of csvRows(file, dialect)) {
    const found = rows.find((row) => row !== null);
    if (found) return found.map(String);
  }
  return null;
}

/** The rows below the header. */
async function* dataRows(file: Blob, dialect: CsvDialect): AsyncGenerator<RowBatch> {
  let isBelow = !dialect.hasHeader;
  for await (const batch of csvRows(file, dialect)) {
    if (isBelow) {
      yield batch;
      continue;
    }
    const header = batch.rows.findIndex((row) => row !== null);
    if (header < 0) continue;
    isBelow = true;
    const skipped = header + 1;
    yield {
      ...batch,
      firstRow: batch.firstRow + skipped,
      rows: batch.rows.slice(skipped),
      broken: new Set([...batch.broken].map((row) => row - skipped)),
    };
  }
}

/** Every row of the file: pieces are decoded and cut one after another, and forgotten. */
async function* csvRows(file: Blob, { encoding, delimiter }: CsvDialect): AsyncGenerator<RowBatch> {
  const decoder = new TextDecoder(encoding);
  let pending = '';
  let firstRow = 1;
  for (let from = 0; ; from += PIECE_BYTES) {
    const to = Math.min(file.size, from + PIECE_BYTES);
    const isLast = to === file.size;
    const bytes = new Uint8Array(await file.slice(from, to).arrayBuffer());
    pending += decoder.decode(bytes, { stream: !isLast });
    // A line ending may be cut in two.
    const held = !isLast && pending.endsWith('\r') ? '\r' : '';
    let text = pending.slice(0, pending.length - held.length).replace(/\r\n?/g, '\n');
    if (from === 0 && separatorLine.test(text)) {
      text = text.replace(separatorLine, '');
      firstRow++;
    }
    const { data, errors, meta } = new Papa.Parser({ delimiter, newline: '\n' }).parse(
      text,
      0,
      !isLast,
    );
    pending = text.slice(meta.cursor) + held;
    if (pending.length > MOST_ROW_CHARACTERS) {
      throw new UnreadableFile('endless-row', String(firstRow + data.length));
    }
    if (data.length > 0) {
      const broken = new Set<number>(
        errors.flatMap(({ type, row }: Papa.ParseError) =>
          type === 'Quotes' && row !== undefined ? [row] : [],
        ),
      );
      const rows = (data as string[][]).map((row): readonly Cell[] | null =>
        row.every((cell) => cell.trim() === '') ? null : row,
      );
      yield { firstRow, rows, broken, fraction: to / file.size };
      firstRow += data.length;
    }
    if (isLast) return;
  }
}
