import { breathe } from './breathe.ts';
import { serveTasks } from './serve-tasks.ts';

/** The one task of a worker that is started for a job and ended with it. */
export type JobTasks<Job, Result> = {
  readonly job: () => Promise<
    (job: Job, run: { readonly progress: (fraction: number) => void }) => Promise<Result>
  >;
};

/** Does the jobs that a worker is given: see `runJob`. */
export function serveJob<Job, Result>(
  run: (job: Job, onProgress: (fraction: number) => void) => Promise<Result>,
): void {
  const tasks: JobTasks<Job, Result> = {
    job:
      async () =>
      (job, { progress }) =>
        run(job, progress),
  };
  // `self` is the worker's scope here; the types know the page's.
  serveTasks(self as never, tasks, breathe);
}
