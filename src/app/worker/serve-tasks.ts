import { runSteps, type Steps } from '../../core/steps.ts';
import type { Answer, Channel, Request } from './protocol.ts';
import { transferableBuffers } from './transferable-buffers.ts';

/**
 * A computation that the page may ask for: loaded when first asked, then run step by step. The
 * result belongs to the page: its typed arrays are transferred, so a task keeps none of them.
 */
export type TaskLoader = () => Promise<(input: never) => Steps<unknown>>;

/**
 * Answers the requests of a channel. Several run in turns; each lets messages in between two steps,
 * so that a cancelled one stops there.
 */
export function serveTasks(
  channel: Channel,
  tasks: Readonly<Record<string, TaskLoader>>,
  pause: () => Promise<void>,
): void {
  const running = new Map<number, AbortController>();
  const answer = (message: Answer, transfer: Transferable[] = []) =>
    channel.postMessage(message, { transfer });
  const run = async ({ id, task, input }: Extract<Request, { kind: 'run' }>) => {
    const cancellation = new AbortController();
    const { signal } = cancellation;
    running.set(id, cancellation);
    try {
      if (!Object.hasOwn(tasks, task)) throw new RangeError(`unknown task "${task}"`);
      const steps = await tasks[task]();
      const result = await runSteps(steps(input as never), {
        signal,
        pause,
        onProgress: (fraction) => answer({ kind: 'progress', id, fraction }),
      });
      answer({ kind: 'result', id, result }, transferableBuffers(result));
    } catch (error) {
      if (signal.aborted) return;
      const { name, message } = error instanceof Error ? error : new Error(String(error));
      answer({ kind: 'error', id, name, message });
    } finally {
      running.delete(id);
    }
  };
  channel.addEventListener('message', ({ data }) => {
    const request = data as Request;
    if (request.kind === 'cancel') running.get(request.id)?.abort();
    else void run(request);
  });
}
