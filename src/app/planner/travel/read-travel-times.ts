import type { Cell } from '../../grid/grid.ts';
import { writtenCode } from '../../own/reading/commune-codes.ts';
import { openCsv } from '../../own/reading/csv-rows.ts';
import { readNumber } from '../../own/reading/read-number.ts';
import { UnreadableFile } from '../../own/reading/row-table.ts';
import { type TravelEntry, type TravelTimes, travelTimes } from './travel-times.ts';

/** Why a row of a matrix is left out. */
export type TravelRowReason =
  | 'columns'
  | 'quotes'
  | 'no-code'
  | 'unknown-origin'
  | 'unknown-destination'
  | 'no-minutes'
  | 'not-a-number'
  | 'negative'
  | 'seconds'
  | 'twice';

/** A row that cannot be used, as a spreadsheet counts rows; `column` is empty for the row as a whole. */
export interface TravelRejection {
  readonly row: number;
  readonly column: string;
  readonly value: string;
  readonly reason: TravelRowReason;
}

/** What a file of travel times holds. */
export interface TravelSummary {
  readonly fileName: string;
  readonly entries: number;
  readonly origins: number;
  readonly destinations: number;
  /** Communes put at 0 minutes from themselves. */
  readonly ownAdded: number;
  readonly rejected: number;
  /** The first rows left out. */
  readonly rejections: readonly TravelRejection[];
}

/** Why a file is no matrix at all. */
export type TravelProblem =
  | { readonly problem: 'unreadable'; readonly detail: string }
  | { readonly problem: 'columns'; readonly columns: readonly string[] }
  | { readonly problem: 'too-many'; readonly most: number }
  | { readonly problem: 'no-entry'; readonly rejections: readonly TravelRejection[] };

/** What the ids of a matrix are looked for in. */
export interface TravelIds {
  /** Codes of the communes, and the position of each. */
  readonly codes: readonly string[];
  readonly positionOfCommune: ReadonlyMap<string, number>;
  /** Ids of the places of the edition: `<service>:<id>`. */
  readonly places: ReadonlySet<string>;
}

/** Beyond a day: the file is in seconds, as routing engines write them. */
const MOST_MINUTES = 1440;
const MOST_ENTRIES = 4_000_000;
const MOST_SHOWN = 20;

const names = {
  origin: /^(origine?|from|source|depart|départ|commune|code_commune)$/i,
  destination: /^(destination|dest|to|arrivee|arrivée|lieu|place|id)$/i,
  minutes: /^(minutes?|min|duree|durée|duree_min|durée_min|duration_min|travel_time|temps)$/i,
} as const;

/**
 * Reads a matrix of travel times: CSV with a header, one row for each origin (code of a commune),
 * destination (code of a commune, or `<service>:<id>` of a place) and number of minutes. Other
 * columns are left aside. Rows that cannot be used are left out, each with its reason.
 */
export async function readTravelTimes(
  file: File,
  ids: TravelIds,
  onProgress: (fraction: number) => void = () => {},
): Promise<{ times: TravelTimes; summary: TravelSummary } | TravelProblem> {
  try {
    return await read(file, ids, onProgress);
  } catch (error) {
    if (error instanceof UnreadableFile) return { problem: 'unreadable', detail: error.message };
    throw error;
  }
}

async function read(
  file: File,
  ids: TravelIds,
  onProgress: (fraction: number) => void,
): Promise<{ times: TravelTimes; summary: TravelSummary } | TravelProblem> {
  const table = await openCsv(file, null);
  const columns = columnsOf(table.columns);
  if (!columns) return { problem: 'columns', columns: table.columns };
  const decimal = table.dialect?.delimiter === ',' ? '.' : ',';
  const entries: TravelEntry[] = [];
  const seen = new Set<string>();
  const rejections: TravelRejection[] = [];
  let rejected = 0;
  for await (const { firstRow, rows, broken, fraction } of table.rows()) {
    for (const [i, row] of rows.entries()) {
      if (row === null) continue;
      const found = broken.has(i)
        ? { reason: 'quotes' as const, column: -1 }
        : entryOf(row, columns, ids, decimal);
      const isTwice = 'origin' in found && seen.has(`${found.origin} ${found.destination}`);
      if ('origin' in found && !isTwice) {
        seen.add(`${found.origin} ${found.destination}`);
        entries.push(found);
        continue;
      }
      rejected++;
      if (rejections.length === MOST_SHOWN) continue;
      const { reason, column } =
        'origin' in found ? ({ reason: 'twice', column: columns.destination } as const) : found;
      rejections.push({
        row: firstRow + i,
        column: column < 0 ? '' : table.columns[column],
        value: column < 0 ? row.join(' · ') : String(row[column] ?? ''),
        reason,
      });
    }
    if (entries.length > MOST_ENTRIES) return { problem: 'too-many', most: MOST_ENTRIES };
    onProgress(fraction);
  }
  if (entries.length === 0) return { problem: 'no-entry', rejections };
  const { times, ownAdded } = travelTimes(entries, ids.codes);
  return {
    times,
    summary: {
      fileName: file.name,
      entries: entries.length,
      origins: times.offsets.length - 1,
      destinations: times.destinations.size,
      ownAdded,
      rejected,
      rejections,
    },
  };
}

interface MatrixColumns {
  readonly origin: number;
  readonly destination: number;
  readonly minutes: number;
}

/** Columns by their names, or three columns in their order; null otherwise. */
function columnsOf(columns: readonly string[]): MatrixColumns | null {
  const find = (pattern: RegExp) => columns.findIndex((name) => pattern.test(name));
  const named = {
    origin: find(names.origin),
    destination: find(names.destination),
    minutes: find(names.minutes),
  };
  if (Object.values(named).every((position) => position >= 0)) return named;
  return columns.length === 3 ? { origin: 0, destination: 1, minutes: 2 } : null;
}

function entryOf(
  row: readonly Cell[],
  { origin, destination, minutes }: MatrixColumns,
  { positionOfCommune, places }: TravelIds,
  decimal: '.' | ',',
): TravelEntry | { reason: TravelRowReason; column: number } {
  if (row.length <= Math.max(origin, destination, minutes))
    return { reason: 'columns', column: -1 };
  const from = writtenCode(row[origin]);
  if (!from) return { reason: 'no-code', column: origin };
  const position = positionOfCommune.get(from.code);
  if (position === undefined) return { reason: 'unknown-origin', column: origin };
  const to = destinationOf(row[destination], positionOfCommune, places);
  if (to === null) return { reason: 'unknown-destination', column: destination };
  const value = readNumber(row[minutes], decimal);
  if (value === 'empty') return { reason: 'no-minutes', column: minutes };
  if (typeof value === 'string') return { reason: 'not-a-number', column: minutes };
  if (value < 0) return { reason: 'negative', column: minutes };
  if (value > MOST_MINUTES) return { reason: 'seconds', column: minutes };
  return { origin: position, destination: to, minutes: value };
}

function destinationOf(
  cell: Cell,
  positionOfCommune: ReadonlyMap<string, number>,
  places: ReadonlySet<string>,
): string | null {
  const text = String(cell ?? '').trim();
  if (places.has(text)) return text;
  const code = writtenCode(cell)?.code;
  return code !== undefined && positionOfCommune.has(code) ? code : null;
}
