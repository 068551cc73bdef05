import { unzipSync } from 'fflate';
import writeExcelFile from 'write-excel-file/universal';
import type { Cell, Grid } from '../../grid/grid.ts';
import { rowPieces } from '../../grid/row-pieces.ts';
import { type ZipEntry, zipFile } from '../zip-file.ts';
import type { SourceRow } from './selection-metadata.ts';

const SHEET = 'xl/worksheets/sheet1.xml';
const END_OF_ROWS = '</sheetData>';

/**
 * A grid as a workbook (Office Open XML), its titles in bold and always in sight, and a second sheet
 * that says where it comes from. Texts are stored as texts: no spreadsheet runs them.
 *
 * The library writes the workbook with its titles; the rows are added to its sheet here, for it
 * takes three times as long over a million cells.
 */
export async function workbookFile(
  grid: Grid,
  sourceRows: readonly SourceRow[],
  onProgress?: (fraction: number) => void,
): Promise<Blob> {
  const titles = grid.columns.map(({ name }) => ({ value: name, fontWeight: 'bold' as const }));
  const titled = await writeExcelFile([
    { sheet: 'Données', data: [titles], stickyRowsCount: 1 },
    {
      sheet: 'Source',
      data: sourceRows.map((row) => [...row]),
      columns: [{ width: 36 }, { width: 60 }, { width: 24 }, { width: 24 }, { width: 36 }],
    },
  ]).toBlob();
  const files = unzipSync(new Uint8Array(await titled.arrayBuffer()));
  const [head, tail] = new TextDecoder().decode(files[SHEET]).split(END_OF_ROWS);
  if (tail === undefined) throw new Error(`${SHEET}: ${END_OF_ROWS} expected`);
  const entries = Object.entries(files).map(
    ([name, bytes]): ZipEntry => ({
      name,
      pieces: name === SHEET ? sheetPieces(head, rowsXml(grid, onProgress), tail) : [bytes],
    }),
  );
  return zipFile(entries);
}

function* sheetPieces(head: string, rows: Iterable<string>, tail: string): Generator<string> {
  yield head;
  yield* rows;
  yield END_OF_ROWS + tail;
}

/** Rows below the titles. */
function rowsXml(
  { rows, columns }: Grid,
  onProgress?: (fraction: number) => void,
): Iterable<string> {
  const letters = columns.map((_, i) => columnLetters(i));
  const rowXml = (row: number) => {
    const number = row + 2;
    let cells = '';
    for (let i = 0; i < columns.length; i++) {
      cells += cellXml(columns[i].values[row], letters[i], number);
    }
    return `<row r="${number}">${cells}</row>`;
  };
  return rowPieces(rows, rowXml, onProgress);
}

function cellXml(cell: Cell, column: string, row: number): string {
  if (cell === null || cell === '') return '';
  const start = `<c r="${column}${row}"`;
  if (typeof cell === 'number') return `${start}><v>${cell}</v></c>`;
  if (typeof cell === 'boolean') return `${start} t="b"><v>${cell ? 1 : 0}</v></c>`;
  const space = /^\s|\s$/.test(cell) ? ' xml:space="preserve"' : '';
  return `${start} t="inlineStr"><is><t${space}>${xmlText(cell)}</t></is></c>`;
}

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };

/** Without the characters that XML 1.0 has no way to write. */
function xmlText(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what must go
  return text.replace(/[&<>\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, (found) =>
    found in entities ? entities[found] : '',
  );
}

/** `A`, …, `Z`, `AA`, … for columns counted from 0. */
function columnLetters(column: number): string {
  const last = String.fromCharCode(65 + (column % 26));
  return column < 26 ? last : columnLetters(Math.floor(column / 26) - 1) + last;
}
