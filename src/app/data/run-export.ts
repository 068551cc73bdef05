import { runJob } from '../worker/run-job.ts';
import type { SelectionJob } from './selection/selection-zip.ts';

/** Makes the archive of a selection in a worker of its own. See `runJob`. */
export function runExport(
  job: SelectionJob,
  signal: AbortSignal,
  onProgress?: (fraction: number) => void,
): Promise<Blob> {
  const open = () => new Worker(new URL('./export-worker.ts', import.meta.url), { type: 'module' });
  return runJob<SelectionJob, Blob>(open, job, signal, onProgress);
}
