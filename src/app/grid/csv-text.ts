import type { Cell, Grid } from './grid.ts';
import { rowPieces } from './row-pieces.ts';

/** How a CSV is written. */
export interface CsvDialect {
  readonly delimiter: ',' | ';';
  readonly decimal: '.' | ',';
  /** Spreadsheets need it to see that the text is UTF-8. */
  readonly byteOrderMark: boolean;
}

export const standardCsv: CsvDialect = { delimiter: ',', decimal: '.', byteOrderMark: false };
/** What a spreadsheet set to French opens with a double click. */
export const frenchCsv: CsvDialect = { delimiter: ';', decimal: ',', byteOrderMark: true };

/**
 * A grid as CSV (RFC 4180, lines ended by CR LF). Absent cells are empty, empty texts are quoted.
 * Texts that a spreadsheet would run as a formula begin with an apostrophe.
 */
export function csvText(grid: Grid, dialect: CsvDialect): string {
  return [...csvPieces(grid, dialect)].join('');
}

/** The same, some rows at a time. */
export function* csvPieces(
  { rows, columns }: Grid,
  dialect: CsvDialect,
  onProgress?: (fraction: number) => void,
): Generator<string> {
  const titles = columns.map(({ name }) => quoted(name, dialect)).join(dialect.delimiter);
  yield `${dialect.byteOrderMark ? '\ufeff' : ''}${titles}\r\n`;
  const rowText = (row: number) => {
    const cells = columns.map(({ values }) => values[row]);
    return `${csvLine(cells, dialect)}\r\n`;
  };
  yield* rowPieces(rows, rowText, onProgress);
}

/** One row, without its line ending. */
export function csvLine(cells: readonly Cell[], dialect: CsvDialect): string {
  return cells.map((cell) => cellText(cell, dialect)).join(dialect.delimiter);
}

function cellText(cell: Cell, dialect: CsvDialect): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return plainNumber(cell).replace('.', dialect.decimal);
  if (typeof cell === 'boolean') return String(cell);
  return quoted(inertText(cell), dialect);
}

/** A text that no spreadsheet takes for a formula. */
function inertText(text: string): string {
  return /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
}

/** Without an exponent, which spreadsheets read as text. */
function plainNumber(value: number): string {
  const text = String(value);
  return /e/.test(text) ? value.toFixed(12).replace(/\.?0+$/, '') : text;
}

function quoted(text: string, { delimiter }: CsvDialect): string {
  const needed = text === '' || /["\r\n]|^\s|\s$/.test(text) || text.includes(delimiter);
  return needed ? `"${text.replaceAll('"', '""')}"` : text;
}
