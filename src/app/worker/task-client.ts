import type { Steps } from '../../core/steps.ts';
import type { Answer, Channel, Request } from './protocol.ts';
import type { TaskLoader, TaskRun } from './serve-tasks.ts';

type Tasks = Readonly<Record<string, TaskLoader>>;
type Task<Loader> = Loader extends () => Promise<infer Run> ? Run : never;
/** What a task is given. */
export type TaskInput<Loader> =
  Task<Loader> extends (input: infer Input, run: never) => unknown ? Input : never;
type Started<Loader> =
  Task<Loader> extends (input: never, run: never) => infer Result ? Result : never;
/** What a task gives, once its steps are run. */
export type TaskResult<Loader> =
  Started<Loader> extends Steps<infer Result> ? Result : Awaited<Started<Loader>>;
/** What a task tells on the way. */
export type TaskNote<Loader> =
  Task<Loader> extends (input: never, run: TaskRun<infer Note>) => unknown ? Note : never;

/** How a task is followed and ended. */
export interface TaskOptions<Note = unknown> {
  /** Stops the computation between two steps; the promise rejects with the signal's reason at once. */
  readonly signal?: AbortSignal;
  /** Told the fraction done (0–1). */
  readonly onProgress?: (fraction: number) => void;
  /** Told what is found on the way. */
  readonly onNote?: (note: Note) => void;
  /** Once aborted, what the task has found so far is its result. */
  readonly enough?: AbortSignal;
  /** Buffers of the input to hand over instead of copying: the caller cannot use them any more. */
  readonly transfer?: Transferable[];
}

/** Runs computations in a worker. */
export interface TaskClient<Served extends Tasks> {
  /**
   * @throws an Error with the name and message of the one thrown there; the signal's reason; an
   * Error named WorkerError when the worker itself cannot be started.
   */
  run<Name extends keyof Served & string>(
    task: Name,
    input: TaskInput<Served[Name]>,
    options?: TaskOptions<TaskNote<Served[Name]>>,
  ): Promise<TaskResult<Served[Name]>>;
}

/** What the client needs of a Worker. */
export interface TaskChannel extends Channel {
  addEventListener(type: 'message', listener: (event: { data: unknown }) => void): void;
  addEventListener(type: 'error', listener: (event: { message?: string }) => void): void;
}

interface Pending {
  readonly settle: (answer: Extract<Answer, { kind: 'result' | 'error' }>) => void;
  readonly onProgress?: (fraction: number) => void;
  readonly onNote?: (note: never) => void;
}

/** @param open starts the worker: at the first request, and anew after a failure to start. */
export function createTaskClient<Served extends Tasks>(
  open: () => TaskChannel,
): TaskClient<Served> {
  const pending = new Map<number, Pending>();
  let channel: TaskChannel | null = null;
  let lastId = 0;
  const listen = (opened: TaskChannel) => {
    opened.addEventListener('message', ({ data }: { data: unknown }) => {
      const answer = data as Answer;
      const asked = pending.get(answer.id);
      if (answer.kind === 'progress') asked?.onProgress?.(answer.fraction);
      else if (answer.kind === 'note') asked?.onNote?.(answer.note as never);
      else asked?.settle(answer);
    });
    opened.addEventListener('error', ({ message }: { message?: string }) => {
      if (channel === opened) channel = null;
      const problem = message || 'the worker could not be started';
      for (const [id, { settle }] of pending) {
        settle({ kind: 'error', id, name: 'WorkerError', message: problem });
      }
    });
    return opened;
  };
  return {
    run: (task, input, { signal, onProgress, onNote, enough, transfer = [] } = {}) =>
      new Promise((resolve, reject) => {
        signal?.throwIfAborted();
        channel ??= listen(open());
        const to = channel;
        const id = ++lastId;
        const send = (request: Request, handedOver: Transferable[] = []) =>
          to.postMessage(request, { transfer: handedOver });
        const onEnough = () => send({ kind: 'enough', id });
        const onAbort = () => {
          pending.delete(id);
          enough?.removeEventListener('abort', onEnough);
          send({ kind: 'cancel', id });
          reject(signal?.reason);
        };
        const settle: Pending['settle'] = (answer) => {
          pending.delete(id);
          signal?.removeEventListener('abort', onAbort);
          enough?.removeEventListener('abort', onEnough);
          if (answer.kind === 'result') resolve(answer.result as never);
          else reject(Object.assign(new Error(answer.message), { name: answer.name }));
        };
        send({ kind: 'run', id, task, input }, transfer);
        pending.set(id, { settle, onProgress, onNote });
        signal?.addEventListener('abort', onAbort, { once: true });
        if (enough?.aborted) onEnough();
        else enough?.addEventListener('abort', onEnough, { once: true });
      }),
  };
}
