import { createTaskClient, type TaskClient } from '../../../worker/task-client.ts';
import type { tasks } from './tasks.ts';

/** The page's worker for long computations, started when one is first asked for. */
export const compute: TaskClient<typeof tasks> = createTaskClient(
  () => new Worker(new URL('./compute-worker.ts', import.meta.url), { type: 'module' }),
);
