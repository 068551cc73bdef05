import type { JobTasks } from './serve-job.ts';
import { createTaskClient } from './task-client.ts';

/**
 * Gives a job to a worker of its own, so that the page stays at hand; cancelling is ending it.
 *
 * @throws an Error with the worker's name and message; the signal's reason when it is aborted.
 */
export async function runJob<Job, Result>(
  open: () => Worker,
  job: Job,
  signal: AbortSignal,
  onProgress: (fraction: number) => void = () => {},
): Promise<Result> {
  signal.throwIfAborted();
  const worker = open();
  const client = createTaskClient<JobTasks<never, unknown>>(() => worker);
  try {
    return (await client.run('job', job as never, { signal, onProgress })) as Result;
  } finally {
    worker.terminate();
  }
}
