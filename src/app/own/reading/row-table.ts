import type { Cell } from '../../grid/grid.ts';
import type { CsvDialect } from './own-reading.ts';

/** Rows of a file, some at a time. */
export interface RowBatch {
  /** Number of the first row as a spreadsheet counts them: 1 is the first line of a CSV file. */
  readonly firstRow: number;
  /** Cells of each row; null for an empty line. */
  readonly rows: readonly (readonly Cell[] | null)[];
  /** Rows of the batch whose quotes are never closed. */
  readonly broken: ReadonlySet<number>;
  /** Fraction of the file read so far, 0–1. */
  readonly fraction: number;
}

/** A file as rows and columns, whatever its format. */
export interface RowTable {
  readonly format: 'csv' | 'geojson' | 'parquet';
  readonly columns: readonly string[];
  /** null where the format has none. */
  readonly dialect: CsvDialect | null;
  /**
   * Reads the rows from the first to the last, never all of them at once.
   *
   * @param wanted columns whose cells are needed: a format may leave the others null.
   * @throws UnreadableFile
   */
  readonly rows: (wanted?: readonly number[]) => AsyncIterable<RowBatch>;
}

export const fileProblems = [
  'empty',
  'header-only',
  'binary',
  'archive',
  'too-large',
  'endless-row',
  'not-json',
  'not-geojson',
  'no-feature',
  'not-parquet',
  'parquet-codec',
  'too-many-points',
  'too-many-columns',
] as const;
/** Why a reader’s file cannot be read at all. */
export type FileProblem = (typeof fileProblems)[number];

/** Why a file cannot be read at all; each problem has a sentence. */
export class UnreadableFile extends Error {
  readonly problem: FileProblem;
  /** What the sentence says besides: a limit, a row, the reader's words. */
  readonly detail: string;
  constructor(problem: FileProblem, detail = '') {
    super(detail ? `${problem}: ${detail}` : problem);
    this.name = 'UnreadableFile';
    this.problem = problem;
    this.detail = detail;
  }
}

/** Largest files that are read, in bytes: CSV is read piece by piece, GeoJSON whole. */
export const mostBytes = {
  csv: 1_000_000_000,
  geojson: 100_000_000,
  parquet: 500_000_000,
} as const;
/** More points than this are refused. */
export const MOST_POINTS = 300_000;
/** More columns than this are refused. */
export const MOST_COLUMNS = 2_000;
