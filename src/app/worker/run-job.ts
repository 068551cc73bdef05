import type { JobTasks } from './serve-job.ts';
import { createTaskClient, type TaskChannel } from './task-client.ts';

/** What jobs need of a Worker. */
export type JobWorker = TaskChannel & Pick<Worker, 'terminate'>;

/**
 * Gives a job to a worker of its own, so that the page stays at hand; cancelling is ending it.
 *
 * @throws an Error with the worker's name and message; the signal's reason when it is aborted.
 */
export async function runJob<Job, Result>(
  open: () => JobWorker,
  job: Job,
  signal: AbortSignal,
  onProgress?: (fraction: number) => void,
): Promise<Result> {
  const runner = jobRunner<Job>(open);
  try {
    return await runner.run<Result>(job, signal, onProgress);
  } finally {
    runner.end();
  }
}

/** Runs jobs, of which the next may use what the last has loaded. */
export interface JobRunner<Job> {
  /** See `runJob`. */
  readonly run: <Result>(
    job: Job,
    signal: AbortSignal,
    onProgress?: (fraction: number) => void,
  ) => Promise<Result>;
  /** Does a job ahead, for what it loads: the next job waits for it, whether or not it succeeds. */
  readonly prepare: (job: Job) => void;
  /** Ends the worker that waits for the next job, and forgets what it had loaded. */
  readonly end: () => void;
}

/**
 * Keeps the worker of a job for the next one. A worker whose job is cancelled or fails is ended, as
 * is the one that waits when another comes back.
 */
export function jobRunner<Job>(open: () => JobWorker): JobRunner<Job> {
  let waiting: OpenWorker | null = null;
  let ahead: { readonly done: Promise<unknown>; readonly stop: () => void } | null = null;
  const endWaiting = () => {
    waiting?.worker.terminate();
    waiting = null;
  };
  const runNow = async <Result>(
    job: Job,
    signal: AbortSignal,
    onProgress: (fraction: number) => void,
  ) => {
    signal.throwIfAborted();
    const used = waiting ?? openWorker(open);
    waiting = null;
    try {
      const result = await used.client.run('job', job as never, { signal, onProgress });
      endWaiting();
      waiting = used;
      return result as Result;
    } catch (error) {
      used.worker.terminate();
      throw error;
    }
  };
  return {
    run: async (job, signal, onProgress = () => {}) => {
      signal.throwIfAborted();
      await ahead?.done;
      return runNow(job, signal, onProgress);
    },
    prepare: (job) => {
      if (waiting || ahead) return;
      const stopped = new AbortController();
      const done = runNow(job, stopped.signal, () => {})
        // Whoever asks for the job itself is told why it fails.
        .catch(() => {})
        .finally(() => {
          ahead = null;
        });
      ahead = { done, stop: () => stopped.abort(new Error('ended')) };
    },
    end: () => {
      ahead?.stop();
      endWaiting();
    },
  };
}

type OpenWorker = ReturnType<typeof openWorker>;

function openWorker(open: () => JobWorker) {
  const worker = open();
  return { worker, client: createTaskClient<JobTasks<never, unknown>>(() => worker) };
}
