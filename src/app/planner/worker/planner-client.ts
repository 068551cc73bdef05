import type { Plan } from '../model/plan.ts';
import type { PlannerReport, PlannerRequest } from './messages.ts';

/** A question on its way. */
export interface Asked {
  /** No report is wanted any more. */
  readonly cancel: () => void;
  /** Takes the best places so far for the answer. */
  readonly stop: () => void;
}

/** Asks the planner's worker, which starts with the first question. */
export interface PlannerClient {
  readonly solve: (plan: Plan, onReport: (report: PlannerReport) => void) => Asked;
}

/** @param edition address of the edition's folder */
export function createPlannerClient(edition: string): PlannerClient {
  const listeners = new Map<number, (report: PlannerReport) => void>();
  let worker: Worker | null = null;
  let lastId = 0;
  const start = () => {
    const started = new Worker(new URL('./planner-worker.ts', import.meta.url), { type: 'module' });
    started.addEventListener('message', ({ data }: MessageEvent<PlannerReport>) => {
      listeners.get(data.id)?.(data);
    });
    started.addEventListener('error', ({ message }) => {
      worker = null;
      for (const [id, listen] of listeners) {
        listen({
          id,
          kind: 'failed',
          name: 'WorkerError',
          message: message || 'worker not started',
        });
      }
    });
    return started;
  };
  return {
    solve: (plan, onReport) => {
      worker ??= start();
      const to = worker;
      const id = ++lastId;
      const send = (request: PlannerRequest) => to.postMessage(request);
      listeners.set(id, onReport);
      send({ kind: 'solve', id, edition, plan });
      return {
        cancel: () => {
          listeners.delete(id);
          send({ kind: 'cancel', id });
        },
        stop: () => send({ kind: 'enough', id }),
      };
    },
  };
}
