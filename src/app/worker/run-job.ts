/** What a worker answers that does one job and is ended. */
export type JobAnswer<Result> =
  | { readonly kind: 'progress'; readonly fraction: number }
  | { readonly kind: 'result'; readonly result: Result }
  | { readonly kind: 'error'; readonly message: string };

/**
 * Gives a job to a worker of its own, so that the page stays at hand; cancelling is ending it.
 *
 * @throws an Error with the worker's message; the signal's reason when it is aborted.
 */
export function runJob<Job, Result>(
  open: () => Worker,
  job: Job,
  signal: AbortSignal,
  onProgress: (fraction: number) => void = () => {},
): Promise<Result> {
  const worker = open();
  return new Promise<Result>((resolve, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason));
    worker.addEventListener('error', ({ message }) => reject(new Error(message)));
    worker.addEventListener('message', ({ data }: MessageEvent<JobAnswer<Result>>) => {
      if (data.kind === 'progress') onProgress(data.fraction);
      else if (data.kind === 'result') resolve(data.result);
      else reject(new Error(data.message));
    });
    worker.postMessage(job);
  }).finally(() => worker.terminate());
}
