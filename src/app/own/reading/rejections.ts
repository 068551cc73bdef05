import type { Cell } from '../../grid/grid.ts';

export const rejectionReasons = [
  'ragged',
  'quotes',
  'no-position',
  'not-a-number',
  'not-finite',
  'not-degrees',
  'not-a-point',
  'outside',
  'no-code',
  'unknown-code',
  'divided-commune',
  'part-of-commune',
  'duplicate',
  'no-value',
] as const;
/** Why a row of a reader’s file cannot be used. */
export type RejectionReason = (typeof rejectionReasons)[number];

/** A row that cannot be used, and why. */
export interface Rejection {
  /** As a spreadsheet counts rows; as features and rows are counted in other formats. */
  readonly row: number;
  /** Name of the column; empty where the row as a whole is wrong. */
  readonly column: string;
  readonly value: string;
  readonly reason: RejectionReason;
}

/** Why a row is left out, before its number is known. */
export interface RowProblem {
  readonly reason: RejectionReason;
  /** Position of the column; −1 for the row as a whole. */
  readonly column: number;
  readonly value: Cell;
}

/** Whether what was read of a row is a reason to leave it out. */
export function isProblem(read: object): read is RowProblem {
  return 'reason' in read;
}
