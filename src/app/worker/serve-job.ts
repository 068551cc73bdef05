import type { JobAnswer } from './run-job.ts';
import { transferableBuffers } from './transferable-buffers.ts';

/** Does the one job that a worker is given: see `runJob`. */
export function serveJob<Job, Result>(
  run: (job: Job, onProgress: (fraction: number) => void) => Promise<Result>,
): void {
  const answer = (message: JobAnswer<Result>, transfer: Transferable[] = []) =>
    self.postMessage(message, { transfer });
  self.addEventListener('message', async ({ data }: MessageEvent<Job>) => {
    try {
      const result = await run(data, (fraction) => answer({ kind: 'progress', fraction }));
      answer({ kind: 'result', result }, transferableBuffers(result));
    } catch (error) {
      answer({ kind: 'error', message: error instanceof Error ? error.message : String(error) });
    }
  });
}
