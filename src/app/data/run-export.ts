import { runJob } from '../worker/run-job.ts';
import type { SelectionJob } from './selection/selection-zip.ts';

/** What the worker is asked: a table of the edition as French CSV, or a selection. */
export type ExportJob =
  | {
      readonly kind: 'french-csv';
      /** Absolute address of the Parquet file. */
      readonly parquet: string;
    }
  | SelectionJob;

/** Makes a file in a worker of its own. See `runJob`. */
export function runExport(
  job: ExportJob,
  signal: AbortSignal,
  onProgress?: (fraction: number) => void,
): Promise<Blob> {
  const open = () => new Worker(new URL('./export-worker.ts', import.meta.url), { type: 'module' });
  return runJob<ExportJob, Blob>(open, job, signal, onProgress);
}
