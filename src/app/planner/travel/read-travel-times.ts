import type { Cell } from '../../../edition/reading/cell.ts';
import { minutesMark } from '../../../edition/reading/minutes-mark.ts';
import {
  type MatrixRowReason,
  matrixColumns,
  readMatrixRow,
} from '../../../edition/reading/travel-matrix.ts';
import { openCsv } from '../../own/reading/csv-rows.ts';
import { UnreadableFile } from '../../own/reading/row-table.ts';
import { type TravelEntry, type TravelTimes, travelTimes } from './travel-times.ts';

/** Why a row of a matrix is left out. */
export type TravelRowReason = MatrixRowReason | 'quotes' | 'twice';

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

const MOST_ENTRIES = 4_000_000;
const MOST_SHOWN = 20;

/** A row that a quote leaves open. */
const openQuote = { reason: 'quotes', column: -1 } as const;

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
  const columns = matrixColumns(table.columns);
  if (!columns) return { problem: 'columns', columns: table.columns };
  const known = {
    origins: ids.positionOfCommune,
    communes: ids.positionOfCommune,
    places: ids.places,
  };
  const entries: TravelEntry[] = [];
  const seen = new Set<string>();
  const rejections: TravelRejection[] = [];
  let rejected = 0;
  const mark = minutesMark();
  const either: { readonly at: number; readonly row: readonly Cell[] }[] = [];
  type Found = ReturnType<typeof readMatrixRow<number>> | typeof openQuote;
  const take = (at: number, row: readonly Cell[], found: Found) => {
    const isTwice = 'origin' in found && seen.has(`${found.origin} ${found.destination}`);
    if ('origin' in found && !isTwice) {
      seen.add(`${found.origin} ${found.destination}`);
      entries.push(found);
      return;
    }
    rejected++;
    if (rejections.length === MOST_SHOWN) return;
    const { reason, column } =
      'origin' in found ? ({ reason: 'twice', column: columns.destination } as const) : found;
    rejections.push({
      row: at,
      column: column < 0 ? '' : table.columns[column],
      value: column < 0 ? row.join(' · ') : String(row[column] ?? ''),
      reason,
    });
  };
  for await (const { firstRow, rows, broken, fraction } of table.rows()) {
    for (const [i, row] of rows.entries()) {
      if (row === null) continue;
      const at = firstRow + i;
      if (broken.has(i)) {
        take(at, row, openQuote);
        continue;
      }
      mark.note(row[columns.minutes]);
      const found = readMatrixRow(row, columns, known);
      if ('reason' in found && found.reason === 'ambiguous') either.push({ at, row });
      else take(at, row, found);
    }
    if (entries.length > MOST_ENTRIES) return { problem: 'too-many', most: MOST_ENTRIES };
    onProgress(fraction);
  }
  // What may be read in two ways is read as the rest of the column says.
  for (const { at, row } of either) {
    take(at, row, readMatrixRow(row, columns, known, mark.decimal()));
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
