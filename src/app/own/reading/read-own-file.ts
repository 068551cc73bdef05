import type { Cell } from '../../grid/grid.ts';
import type { RowCollector } from './collect-rows.ts';
import type { OwnReading } from './own-reading.ts';
import type { Rejection, RejectionReason, RowProblem } from './rejections.ts';
import { type RowTable, UnreadableFile } from './row-table.ts';

/** Longest value said of a rejected row, in characters. */
const VALUE_LENGTH = 200;

/** What became of the rows of a file: rows = kept + rejected. */
export interface RowCount {
  /** Rows below the header, empty lines apart. */
  readonly rows: number;
  readonly kept: number;
  readonly rejected: number;
  readonly reasons: ReadonlyMap<RejectionReason, number>;
}

/**
 * Reads a file to its end.
 *
 * @param onRejection told of each row that cannot be used, in order.
 * @throws UnreadableFile
 */
export async function readOwnFile(
  table: RowTable,
  reading: OwnReading,
  collector: RowCollector,
  onRejection: (rejection: Rejection) => void,
  onProgress: (fraction: number) => void,
): Promise<RowCount> {
  const reasons = new Map<RejectionReason, number>();
  let rows = 0;
  let rejected = 0;
  const reject = (row: number, { reason, column, value }: RowProblem) => {
    rejected++;
    reasons.set(reason, (reasons.get(reason) ?? 0) + 1);
    onRejection({
      row,
      column: (table.columns[column] ?? '').slice(0, VALUE_LENGTH),
      value: String(value ?? '').slice(0, VALUE_LENGTH),
      reason,
    });
  };
  for await (const batch of table.rows(usedColumns(reading))) {
    const usable: { row: readonly Cell[]; position: number }[] = [];
    const problems = new Map<number, RowProblem>();
    batch.rows.forEach((row, position) => {
      if (row === null) return;
      rows++;
      const wrong = batch.broken.has(position) ? brokenRow(row) : raggedRow(row, table);
      if (wrong) problems.set(position, wrong);
      else usable.push({ row, position });
    });
    collector.take(usable.map(({ row }) => row)).forEach((problem, i) => {
      if (problem) problems.set(usable[i].position, problem);
    });
    for (const position of [...problems.keys()].sort((a, b) => a - b)) {
      reject(batch.firstRow + position, problems.get(position) as RowProblem);
    }
    onProgress(batch.fraction);
  }
  if (rows === 0) throw new UnreadableFile('header-only');
  return { rows, kept: rows - rejected, rejected, reasons };
}

/** Columns that a reading looks at. */
function usedColumns({ use, locatedBy, x, y, pair, name, code, value }: OwnReading): number[] {
  const located = { 'two-columns': [x, y], 'one-column': [pair], commune: [code] }[locatedBy];
  return (use === 'values' ? [code, value] : [...located, name]).filter((column) => column >= 0);
}

function brokenRow(row: readonly Cell[]): RowProblem {
  return { reason: 'quotes', column: -1, value: row[0] };
}

/** A row with more or fewer cells than columns; empty cells at its end do not count. */
function raggedRow(row: readonly Cell[], { columns, format }: RowTable): RowProblem | null {
  if (format !== 'csv' || row.length === columns.length) return null;
  const isLonger = row.slice(columns.length).some((cell) => cell !== '');
  if (row.length > columns.length && !isLonger) return null;
  return { reason: 'ragged', column: -1, value: `${row.length} ≠ ${columns.length}` };
}
