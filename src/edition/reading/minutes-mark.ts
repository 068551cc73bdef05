import type { Cell } from './cell.ts';

// A comma is the decimal mark of most numbers of minutes, whoever wrote them: what it says is known,
// but for `1,000` to `1,440`, a minute and some or the most of a day. The others of the column decide.

/** A comma before three digits that may set thousands apart, of at most a day. */
const either = /^\+?1,(?:[0-3]\d\d|4[0-3]\d|440)$/;

const written = (cell: Cell) => (typeof cell === 'string' ? cell.replace(/\s/gu, '') : '');

/** Whether a number of minutes may be read in two ways. */
export function isEitherMinutes(cell: Cell): boolean {
  return either.test(written(cell));
}

/** What the numbers of a column of minutes say of its decimal mark. */
export interface MinutesMark {
  readonly note: (cell: Cell) => void;
  /** The mark of those noted so far; null where none has one, or some have the one, some the other. */
  readonly decimal: () => '.' | ',' | null;
}

/** Looks for the decimal mark of a column of minutes. */
export function minutesMark(): MinutesMark {
  let commas = false;
  let points = false;
  return {
    note: (cell) => {
      const text = written(cell);
      if (/\d\.\d/.test(text)) points = true;
      else if (text.includes(',') && !either.test(text)) commas = true;
    },
    decimal: () => (commas === points ? null : commas ? ',' : '.'),
  };
}
