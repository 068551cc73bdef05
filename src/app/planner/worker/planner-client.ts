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
  /** Answers the plan again under other assumptions; `own`: ids of the places of its answer. */
  readonly check: (
    plan: Plan,
    own: readonly string[],
    onReport: (report: PlannerReport) => void,
  ) => Asked;
  /** Reads travel times, which plans then call by their number. */
  readonly readTravel: (
    file: File,
    upload: number,
    onReport: (report: PlannerReport) => void,
  ) => Asked;
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
  const ask = (
    request: (id: number) => PlannerRequest,
    onReport: (report: PlannerReport) => void,
  ): Asked => {
    worker ??= start();
    const to = worker;
    const id = ++lastId;
    listeners.set(id, onReport);
    to.postMessage(request(id));
    const send = (later: PlannerRequest) => to.postMessage(later);
    return {
      cancel: () => {
        listeners.delete(id);
        send({ kind: 'cancel', id });
      },
      stop: () => send({ kind: 'enough', id }),
    };
  };
  return {
    solve: (plan, onReport) => ask((id) => ({ kind: 'solve', id, edition, plan }), onReport),
    check: (plan, own, onReport) =>
      ask((id) => ({ kind: 'check', id, edition, plan, own }), onReport),
    readTravel: (file, upload, onReport) =>
      ask((id) => ({ kind: 'read-travel', id, edition, file, upload }), onReport),
  };
}
