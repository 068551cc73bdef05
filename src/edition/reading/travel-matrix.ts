import type { Cell } from './cell.ts';
import { isEitherMinutes } from './minutes-mark.ts';
import { readNumber } from './read-number.ts';
import { writtenCode } from './written-code.ts';

// What a matrix of travel times is, whoever brings it: a reader to the planner, or a deployer to an
// edition. One row for each origin, destination and number of minutes.

/** Beyond a day: the file is in seconds, as routing engines write them. */
const MOST_MINUTES = 1440;

const names = {
  origin: /^(origine?|from|source|depart|départ|commune|code_commune)$/i,
  destination: /^(destination|dest|to|arrivee|arrivée|lieu|place|id)$/i,
  minutes: /^(minutes?|min|duree|durée|duree_min|durée_min|duration_min|travel_time|temps)$/i,
} as const;

/** Positions of the columns of a matrix. */
export interface MatrixColumns {
  readonly origin: number;
  readonly destination: number;
  readonly minutes: number;
}

/** Columns by their names, or three columns in their order; null otherwise. */
export function matrixColumns(columns: readonly string[]): MatrixColumns | null {
  const find = (pattern: RegExp) => columns.findIndex((name) => pattern.test(name));
  const named = {
    origin: find(names.origin),
    destination: find(names.destination),
    minutes: find(names.minutes),
  };
  if (Object.values(named).every((position) => position >= 0)) return named;
  return columns.length === 3 ? { origin: 0, destination: 1, minutes: 2 } : null;
}

/** What the ids of a matrix are looked for in. */
export interface MatrixIds<Origin> {
  /** What an origin stands for, by its id: the code of a commune, say. */
  readonly origins: ReadonlyMap<string, Origin>;
  /** Codes of the communes, which are destinations. */
  readonly communes: { readonly has: (code: string) => boolean };
  /** Ids of the places, which are destinations too: `<service>:<id>`. */
  readonly places: { readonly has: (id: string) => boolean };
}

/** One row of a matrix, once understood. */
export interface MatrixEntry<Origin> {
  readonly origin: Origin;
  /** The code of a commune, or `<service>:<id>`. */
  readonly destination: string;
  readonly minutes: number;
}

/** Why a row cannot be used. */
export type MatrixRowReason =
  | 'columns'
  | 'no-code'
  | 'unknown-origin'
  | 'unknown-destination'
  | 'no-minutes'
  | 'not-a-number'
  | 'ambiguous'
  | 'negative'
  | 'seconds';

/** A row that cannot be used; `column` is −1 for the row as a whole. */
export interface RefusedRow<Origin> {
  readonly reason: MatrixRowReason;
  readonly column: number;
  /** The pair that the row is of, where it is understood but for its minutes. */
  readonly pair?: Omit<MatrixEntry<Origin>, 'minutes'>;
}

/**
 * Reads one row. The comma of a number of minutes is its decimal mark, the point where it has none:
 * 9.125 beside 7,5 is not nine thousand.
 *
 * @param mark decimal mark of the column, for 1,200, which is ambiguous without it
 */
export function readMatrixRow<Origin>(
  row: readonly Cell[],
  { origin, destination, minutes }: MatrixColumns,
  ids: MatrixIds<Origin>,
  mark: '.' | ',' | null = null,
): MatrixEntry<Origin> | RefusedRow<Origin> {
  if (row.length <= Math.max(origin, destination, minutes))
    return { reason: 'columns', column: -1 };
  const from = originOf(row[origin], ids);
  if (typeof from === 'string') return { reason: from, column: origin };
  const to = destinationOf(row[destination], ids);
  if (to === null) return { reason: 'unknown-destination', column: destination };
  const pair = { origin: from.origin, destination: to };
  const isEither = isEitherMinutes(row[minutes]);
  if (isEither && mark === null) return { reason: 'ambiguous', column: minutes };
  // 1,300.5 has the comma of thousands.
  const ownMark = /,[^.]*$/.test(String(row[minutes])) ? ',' : '.';
  const value = readNumber(row[minutes], isEither && mark !== null ? mark : ownMark);
  if (value === 'empty') return { reason: 'no-minutes', column: minutes, pair };
  if (typeof value === 'string') return { reason: 'not-a-number', column: minutes };
  if (value < 0) return { reason: 'negative', column: minutes };
  if (value > MOST_MINUTES) return { reason: 'seconds', column: minutes };
  return { ...pair, minutes: value };
}

function originOf<Origin>(
  cell: Cell,
  { origins }: MatrixIds<Origin>,
): { readonly origin: Origin } | 'no-code' | 'unknown-origin' {
  const text = String(cell ?? '').trim();
  const code = origins.has(text) ? text : writtenCode(cell)?.code;
  if (code === undefined) return 'no-code';
  return origins.has(code) ? { origin: origins.get(code) as Origin } : 'unknown-origin';
}

function destinationOf<Origin>(cell: Cell, { communes, places }: MatrixIds<Origin>): string | null {
  const text = String(cell ?? '').trim();
  if (places.has(text)) return text;
  const code = writtenCode(cell)?.code;
  return code !== undefined && communes.has(code) ? code : null;
}
