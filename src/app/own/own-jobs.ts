import type { Cell } from '../grid/grid.ts';
import { jobRunner } from '../worker/run-job.ts';
import type { OwnLayer } from './own-layer.ts';
import type { CsvDialect, OwnReading } from './reading/own-reading.ts';
import type { RejectionReason } from './reading/rejections.ts';
import type { FileProblem, RowTable } from './reading/row-table.ts';

/** Words of the file of rejected rows. */
export interface RejectionWords {
  readonly titles: readonly [row: string, column: string, value: string, reason: string];
  readonly reasons: Readonly<Record<RejectionReason, string>>;
  /** Whether spreadsheets of the reader's language part columns with semicolons. */
  readonly isFrench: boolean;
}

interface Asked {
  readonly file: File;
  /** Address of the edition's folder. */
  readonly edition: string;
}

/** What the worker is asked of a reader’s file. */
export type OwnJob =
  /** Loads what the first rows of a file are read with. */
  | (Pick<Asked, 'edition'> & { readonly kind: 'prepare' })
  | (Asked & {
      readonly kind: 'preview';
      /** As the reader changed it; null: recognised. */
      readonly dialect: CsvDialect | null;
      readonly reading: OwnReading | null;
    })
  | (Asked & {
      readonly kind: 'read';
      readonly dialect: CsvDialect | null;
      readonly reading: OwnReading;
      readonly words: RejectionWords;
    });

/** What a row of the preview is read as. */
export type RowOutcome =
  | { readonly commune: string; readonly value: number | null }
  | { readonly reason: RejectionReason };

/** The first rows of a file, and how they are understood. */
export interface OwnPreview extends Pick<RowTable, 'format' | 'columns' | 'dialect'> {
  readonly reading: OwnReading;
  readonly rows: readonly { readonly cells: readonly Cell[]; readonly outcome: RowOutcome }[];
  /** Rows tried, and those among them that cannot be used. */
  readonly tried: number;
  readonly rejected: number;
  /** Codes, of those tried, whose zero had been lost, and that are no more. */
  readonly restored: number;
  readonly carried: number;
}

/** A file that cannot be read. */
export interface UnreadableAnswer {
  readonly problem: FileProblem;
  readonly detail: string;
}

/** Loads ahead what a file is read with: one is held over the page, or about to be chosen. */
export function prepareOwnJobs(edition: string): void {
  runner.prepare({ kind: 'prepare', edition });
}

type ResultOf<Job extends OwnJob> = Job extends { kind: 'preview' } ? OwnPreview : OwnLayer;

const runner = jobRunner<OwnJob>(
  () => new Worker(new URL('./own-worker.ts', import.meta.url), { type: 'module' }),
);

/**
 * Reads a reader's file in a worker, which keeps the edition that it has loaded until `endOwnJobs`.
 * See `jobRunner`.
 */
export function runOwnJob<Job extends Exclude<OwnJob, { kind: 'prepare' }>>(
  job: Job,
  signal: AbortSignal,
  onProgress?: (fraction: number) => void,
): Promise<ResultOf<Job> | UnreadableAnswer> {
  return runner.run(job, signal, onProgress);
}

/** Frees what was loaded for a reader's file. */
export function endOwnJobs(): void {
  runner.end();
}
