import { Worker as Thread } from 'node:worker_threads';
import { describe, expect, it, vi } from 'vitest';
import { type JobWorker, jobRunner, runJob } from '../../../src/app/worker/run-job.ts';

/** Answers `count` with how many jobs it was given, fails at `fail`, and never answers `forever`. */
const script = `
const { parentPort } = require('node:worker_threads');
let jobs = 0;
parentPort.on('message', ({ kind, id, input }) => {
  if (kind !== 'run') return;
  jobs++;
  parentPort.postMessage({ kind: 'progress', id, fraction: 0.5 });
  if (input === 'forever') for (;;);
  parentPort.postMessage(
    input === 'fail'
      ? { kind: 'error', id, name: 'Error', message: 'no such table' }
      : { kind: 'result', id, result: jobs },
  );
});`;

/** A thread behind the interface of the browser's workers. */
function openThread() {
  const thread = new Thread(script, { eval: true });
  const ended = new Promise((resolve) => thread.once('exit', resolve));
  const worker = new EventTarget() as EventTarget & JobWorker;
  thread.on('message', (data) => worker.dispatchEvent(new MessageEvent('message', { data })));
  Object.assign(worker, {
    postMessage: (job: unknown) => thread.postMessage(job),
    terminate: vi.fn(() => void thread.terminate()),
  });
  return { worker, ended };
}

const never = () => new AbortController().signal;

describe('a job in a worker of its own', () => {
  it('gives its result, tells how far it is, and ends its worker', async () => {
    const { worker, ended } = openThread();
    const told: number[] = [];
    const result = await runJob(
      () => worker,
      'count',
      never(),
      (part) => told.push(part),
    );
    expect([result, told]).toEqual([1, [0.5]]);
    await ended;
  });

  it('that is cancelled stops at once, however busy it is', async () => {
    const { worker, ended } = openThread();
    const cancellation = new AbortController();
    const reason = new Error('cancelled by the reader');
    const running = runJob(
      () => worker,
      'forever',
      cancellation.signal,
      () => cancellation.abort(reason),
    );
    await expect(running).rejects.toBe(reason);
    await ended;
  });
});

describe('a runner of jobs', () => {
  it('gives the next job to the same worker, until it is ended', async () => {
    const open = vi.fn(openThread);
    const runner = jobRunner<string>(() => open().worker);
    expect(await runner.run('count', never())).toBe(1);
    expect(await runner.run('count', never())).toBe(2);
    runner.end();
    expect(await runner.run('count', never())).toBe(1);
    runner.end();
    expect(open).toHaveBeenCalledTimes(2);
    for (const { value } of open.mock.results) await value.ended;
  });

  it('does a job ahead once, and gives the next to the same worker, whatever became of it', async () => {
    const open = vi.fn(openThread);
    const runner = jobRunner<string>(() => open().worker);
    runner.prepare('count');
    runner.prepare('count');
    expect(await runner.run('count', never())).toBe(2);
    runner.prepare('count');
    expect(await runner.run('count', never())).toBe(3);
    runner.end();
    expect(open).toHaveBeenCalledTimes(1);
    runner.prepare('fail');
    expect(await runner.run('count', never())).toBe(1);
    runner.end();
    runner.prepare('forever');
    runner.end();
    for (const { value } of open.mock.results) await value.ended;
  });

  it('ends a worker whose job fails or is cancelled', async () => {
    const open = vi.fn(openThread);
    const runner = jobRunner<string>(() => open().worker);
    await expect(runner.run('fail', never())).rejects.toThrow('no such table');
    const cancellation = new AbortController();
    const running = runner.run('forever', cancellation.signal, () => cancellation.abort());
    await expect(running).rejects.toThrow(/aborted/);
    for (const { value } of open.mock.results) await value.ended;
    expect(open).toHaveBeenCalledTimes(2);
  });

  it('keeps one worker where two jobs ran at a time', async () => {
    const open = vi.fn(openThread);
    const runner = jobRunner<string>(() => open().worker);
    await Promise.all([runner.run('count', never()), runner.run('count', never())]);
    expect(open).toHaveBeenCalledTimes(2);
    const kept = open.mock.results.filter(
      ({ value }) => vi.mocked(value.worker.terminate).mock.calls.length === 0,
    );
    expect(kept).toHaveLength(1);
    runner.end();
    for (const { value } of open.mock.results) await value.ended;
  });
});
