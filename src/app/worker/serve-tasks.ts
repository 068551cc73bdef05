import { runSteps, type Steps } from '../../core/steps.ts';
import type { Answer, Channel, Request } from './protocol.ts';
import { transferableBuffers } from './transferable-buffers.ts';

/** What a task has at hand while it runs. */
export interface TaskRun<Note = unknown> {
  /**
   * Runs a long computation step by step: its progress is told, and it stops when cancelled.
   *
   * @param wait what a step left the computation waiting for; null: nothing
   */
  readonly drive: <Result>(
    steps: Steps<Result>,
    wait?: () => Promise<void> | null,
  ) => Promise<Result>;
  /** Tells the fraction done (0–1) of what is not made of steps. */
  readonly progress: (fraction: number) => void;
  /** Tells something found on the way. */
  readonly tell: (note: Note) => void;
  /** Whether the page takes what is found so far for the result. */
  readonly isEnough: () => boolean;
  /** Aborted when no result is wanted any more. */
  readonly signal: AbortSignal;
}

/**
 * A computation that the page may ask for: loaded when first asked, then run step by step. The
 * result belongs to the page: its typed arrays are transferred, so a task keeps none of them.
 */
export type TaskLoader = () => Promise<
  (input: never, run: TaskRun) => Steps<unknown> | Promise<unknown>
>;

interface Running {
  readonly cancellation: AbortController;
  isEnough: boolean;
}

/**
 * Answers the requests of a channel. Several run in turns; each lets messages in between two steps,
 * so that a cancelled one stops there.
 */
export function serveTasks(
  channel: Channel,
  tasks: Readonly<Record<string, TaskLoader>>,
  pause: () => Promise<void>,
): void {
  const running = new Map<number, Running>();
  const run = async ({ id, task, input }: Extract<Request, { kind: 'run' }>) => {
    const asked: Running = { cancellation: new AbortController(), isEnough: false };
    const { signal } = asked.cancellation;
    running.set(id, asked);
    const answer = (message: Answer, transfer: Transferable[] = []) => {
      if (!signal.aborted) channel.postMessage(message, { transfer });
    };
    const progress = (fraction: number) => answer({ kind: 'progress', id, fraction });
    const drive: TaskRun['drive'] = (steps, wait) =>
      runSteps(steps, {
        signal,
        pause: () => wait?.()?.then(pause) ?? pause(),
        onProgress: progress,
      });
    try {
      if (!Object.hasOwn(tasks, task)) throw new RangeError(`unknown task "${task}"`);
      const start = await tasks[task]();
      const started = start(input as never, {
        drive,
        progress,
        tell: (note) => answer({ kind: 'note', id, note }),
        isEnough: () => asked.isEnough,
        signal,
      });
      const result = await (started instanceof Promise ? started : drive(started));
      answer({ kind: 'result', id, result }, transferableBuffers(result));
    } catch (error) {
      const { name, message } = error instanceof Error ? error : new Error(String(error));
      answer({ kind: 'error', id, name, message });
    } finally {
      running.delete(id);
    }
  };
  channel.addEventListener('message', ({ data }) => {
    const request = data as Request;
    if (request.kind === 'run') return void run(request);
    const asked = running.get(request.id);
    if (request.kind === 'cancel') asked?.cancellation.abort();
    else if (asked) asked.isEnough = true;
  });
}
