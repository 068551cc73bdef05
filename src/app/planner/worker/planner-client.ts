import { createTaskClient, type TaskClient } from '../../worker/task-client.ts';
import type { plannerTasks } from './planner-tasks.ts';

/** Asks the planner’s worker, which starts at the first request. */
export type PlannerClient = TaskClient<typeof plannerTasks>;

/** Makes the client of a worker of its own. */
export function createPlannerClient(): PlannerClient {
  return createTaskClient(
    () => new Worker(new URL('./planner-worker.ts', import.meta.url), { type: 'module' }),
  );
}
