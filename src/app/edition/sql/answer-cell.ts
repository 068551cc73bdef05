import type { Cell } from '../../grid/grid.ts';

/**
 * A value of the engine as a cell. Dates and times as in ISO 8601 (a moment with a zone in UTC, to
 * the microsecond at best); a whole number that a double cannot hold is the text of its digits.
 *
 * @param type the Arrow type of its column, as it names itself.
 */
export function answerCell(value: unknown, type: string): Cell {
  if (value === null || value === undefined) return null;
  if (type.startsWith('Date')) return moment(value).slice(0, 10);
  if (type.startsWith('Timestamp')) {
    const said = moment(value);
    return type.includes(',') ? said : said.replace('T', ' ').replace('Z', '');
  }
  if (type.startsWith('Time64')) return moment(Number(value) / 1000).slice(11, -1);
  if (typeof value === 'bigint') return wholeNumber(value);
  if (typeof value === 'object')
    return JSON.stringify(value, (_, each) =>
      typeof each === 'bigint' ? wholeNumber(each) : each,
    );
  return value as Cell;
}

function wholeNumber(value: bigint): number | string {
  const near = Number(value);
  return Number.isSafeInteger(near) ? near : String(value);
}

/** ISO 8601 of milliseconds since 1970, without a fraction of a second where there is none. */
function moment(value: unknown): string {
  const microseconds = Math.round(Number(value) * 1000);
  const second = Math.floor(microseconds / 1e6);
  const date = new Date(second * 1000);
  if (Number.isNaN(date.getTime())) return String(value);
  const rest = String(microseconds - second * 1e6).padStart(6, '0');
  const fraction = rest.replace(/0+$/, '');
  return date.toISOString().replace('.000Z', fraction === '' ? 'Z' : `.${fraction}Z`);
}
