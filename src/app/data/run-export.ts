import type { SelectionJob } from './selection/selection-zip.ts';

/** What the worker is asked: a table of the edition as French CSV, or a selection. */
export type ExportJob =
  | {
      readonly kind: 'french-csv';
      /** Absolute address of the Parquet file. */
      readonly parquet: string;
    }
  | SelectionJob;

export type ExportAnswer =
  | { readonly kind: 'progress'; readonly fraction: number }
  | { readonly kind: 'result'; readonly content: Blob }
  | { readonly kind: 'error'; readonly message: string };

/**
 * Makes a file in a worker of its own, so that the page stays at hand.
 *
 * @throws the worker's error; the signal's reason when it is aborted, and the worker is ended.
 */
export function runExport(
  job: ExportJob,
  signal: AbortSignal,
  onProgress: (fraction: number) => void = () => {},
): Promise<Blob> {
  const worker = new Worker(new URL('./export-worker.ts', import.meta.url), { type: 'module' });
  return new Promise<Blob>((resolve, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason));
    worker.addEventListener('error', ({ message }) => reject(new Error(message)));
    worker.addEventListener('message', ({ data }: MessageEvent<ExportAnswer>) => {
      if (data.kind === 'progress') onProgress(data.fraction);
      else if (data.kind === 'result') resolve(data.content);
      else reject(new Error(data.message));
    });
    worker.postMessage(job);
  }).finally(() => worker.terminate());
}
