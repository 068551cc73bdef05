import { csvLine, frenchCsv, standardCsv } from '../grid/csv-text.ts';
import type { RejectionWords } from './own-jobs.ts';
import type { Rejection } from './reading/rejections.ts';

/** Rejected rows shown on the screen; the file has them all. */
const SHOWN = 100;
const LINES_PER_PIECE = 10_000;

/** Writes the rows that could not be used as CSV, piece by piece: they may be millions. */
export function rejectionWriter({ titles, reasons, isFrench }: RejectionWords) {
  const dialect = isFrench ? frenchCsv : standardCsv;
  const first: Rejection[] = [];
  let file: Blob | null = null;
  let lines: string[] = [];
  const flush = () => {
    if (lines.length === 0) return;
    const start = file
      ? ''
      : `${dialect.byteOrderMark ? '\ufeff' : ''}${csvLine(titles, dialect)}\r\n`;
    file = new Blob([...(file ? [file] : []), start, lines.join('\r\n'), '\r\n'], {
      type: 'text/csv;charset=utf-8',
    });
    lines = [];
  };
  return {
    first,
    add: (rejection: Rejection) => {
      const { row, column, value, reason } = rejection;
      if (first.length < SHOWN) first.push(rejection);
      lines.push(csvLine([row, column, value, reasons[reason]], dialect));
      if (lines.length === LINES_PER_PIECE) flush();
    },
    /** The file so far; null without any row. */
    blob: (): Blob | null => {
      flush();
      return file;
    },
  };
}
