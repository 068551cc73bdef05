import { afterEach, describe, expect, it } from 'vitest';
import { breathe } from '../../../src/app/worker/breathe.ts';
import type { Channel } from '../../../src/app/worker/protocol.ts';
import { serveTasks, type TaskRun } from '../../../src/app/worker/serve-tasks.ts';
import { createTaskClient, type TaskChannel } from '../../../src/app/worker/task-client.ts';
import type { Steps } from '../../../src/core/steps.ts';

const seen = { steps: 0, ended: 0 };

const tasks = {
  double: async () =>
    function* ({ values }: { values: Float64Array }): Steps<{ doubled: Float64Array; n: number }> {
      yield 0.5;
      return { doubled: values.map((value) => value * 2), n: values.length };
    },
  count: async () =>
    function* ({ to }: { to: number }): Steps<number> {
      try {
        for (let i = 1; i <= to; i++) {
          seen.steps++;
          yield i / to;
        }
        return to;
      } finally {
        seen.ended++;
      }
    },
  /** Counts until it is told that it is enough, and says each ten on the way. */
  search:
    async () =>
    async (_: null, { drive, tell, progress, isEnough }: TaskRun<number>) => {
      progress(0.1);
      let reached = 0;
      return drive(
        (function* (): Steps<number> {
          while (!isEnough()) {
            reached++;
            if (reached % 10 === 0) tell(reached);
            yield 0.5;
          }
          return reached;
        })(),
      );
    },
  refuse: async () =>
    // biome-ignore lint/correctness/useYield: it fails before its first step
    function* ({ n }: { n: number }): Steps<never> {
      throw new RangeError(`n is ${n}: at least 1 expected`);
    },
  absent: async (): Promise<(input: null) => Steps<null>> => {
    throw new TypeError('Failed to fetch dynamically imported module');
  },
};

const open: MessagePort[] = [];
afterEach(() => {
  for (const port of open.splice(0)) port.close();
  Object.assign(seen, { steps: 0, ended: 0 });
});

/** A client and a server at the two ends of a channel, with what passes to the page. */
function conversation() {
  const { port1, port2 } = new MessageChannel();
  open.push(port1, port2);
  serveTasks(port2 as unknown as Channel, tasks, breathe);
  const answers: { kind: string; id: number }[] = [];
  port1.addEventListener('message', ({ data }) => answers.push(data));
  port1.start();
  port2.start();
  const client = createTaskClient<typeof tasks>(() => port1 as unknown as TaskChannel);
  return { client, answers };
}

describe('computations in a worker', () => {
  it('give their result and their progress', async () => {
    const { client } = conversation();
    const progress: number[] = [];
    const result = await client.run(
      'double',
      { values: Float64Array.of(1, 2.5) },
      { onProgress: (fraction) => progress.push(fraction) },
    );
    expect(result).toEqual({ doubled: Float64Array.of(2, 5), n: 2 });
    expect(progress).toEqual([0.5, 1]);
  });

  it('take buffers over without copying when asked to, else leave them', async () => {
    const { client } = conversation();
    const kept = Float64Array.of(1);
    await client.run('double', { values: kept });
    expect(kept.length).toBe(1);
    const given = Float64Array.of(1);
    await client.run('double', { values: given }, { transfer: [given.buffer] });
    expect(given.length).toBe(0);
  });

  it('answer each request with its own result, whatever the order', async () => {
    const { client, answers } = conversation();
    const ended: string[] = [];
    const long = client.run('count', { to: 50 }).finally(() => ended.push('long'));
    const short = client.run('count', { to: 3 }).finally(() => ended.push('short'));
    expect(await Promise.all([long, short])).toEqual([50, 3]);
    expect(ended).toEqual(['short', 'long']);
    expect(answers.filter(({ kind }) => kind === 'result').map(({ id }) => id)).toEqual([2, 1]);
  });

  it('stop between two steps when cancelled, and run their last words', async () => {
    const { client, answers } = conversation();
    const cancellation = new AbortController();
    const counting = client.run(
      'count',
      { to: 1e9 },
      {
        signal: cancellation.signal,
        onProgress: () => cancellation.abort(new DOMException('another question', 'AbortError')),
      },
    );
    await expect(counting).rejects.toMatchObject({
      name: 'AbortError',
      message: 'another question',
    });
    await expect.poll(() => seen.ended).toBe(1);
    const stoppedAt = seen.steps;
    expect(await client.run('count', { to: 2 })).toBe(2);
    expect(seen.steps).toBe(stoppedAt + 2);
    expect(answers.filter(({ id, kind }) => id === 1 && kind !== 'progress')).toEqual([]);
  });

  it('tell what they find on the way, and give it when that is enough', async () => {
    const { client } = conversation();
    const enough = new AbortController();
    const notes: number[] = [];
    const progress: number[] = [];
    const found = await client.run('search', null, {
      enough: enough.signal,
      onProgress: (fraction) => progress.push(fraction),
      onNote: (note) => {
        notes.push(note);
        if (note === 30) enough.abort();
      },
    });
    expect(notes.slice(0, 3)).toEqual([10, 20, 30]);
    expect(found).toBeGreaterThanOrEqual(30);
    expect(progress[0]).toBe(0.1);
    expect(await client.run('search', null, { enough: AbortSignal.abort() })).toBeLessThan(30);
  });

  it('say nothing more of what was cancelled', async () => {
    const { client } = conversation();
    const cancellation = new AbortController();
    const notes: number[] = [];
    const search = client.run('search', null, {
      signal: cancellation.signal,
      onNote: (note) => {
        notes.push(note);
        cancellation.abort();
      },
    });
    await expect(search).rejects.toMatchObject({ name: 'AbortError' });
    expect(await client.run('count', { to: 50 })).toBe(50);
    expect(notes).toEqual([10]);
  });

  it('do not start when already cancelled', async () => {
    const { client } = conversation();
    const signal = AbortSignal.abort();
    await expect(client.run('count', { to: 1 }, { signal })).rejects.toBe(signal.reason);
    expect(await client.run('count', { to: 1 })).toBe(1);
    expect(seen.steps).toBe(1);
  });

  it('pass on errors by name, and those of a task that cannot be loaded', async () => {
    const { client } = conversation();
    await expect(client.run('refuse', { n: 0 })).rejects.toMatchObject({
      name: 'RangeError',
      message: 'n is 0: at least 1 expected',
    });
    await expect(client.run('absent', null)).rejects.toMatchObject({
      name: 'TypeError',
      message: 'Failed to fetch dynamically imported module',
    });
    await expect(client.run('nothing' as 'count', { to: 1 })).rejects.toMatchObject({
      message: 'unknown task "nothing"',
    });
    await expect(
      client.run('count', { to: 1, say: () => {} } as { to: number }),
    ).rejects.toMatchObject({ name: 'DataCloneError' });
  });

  it('fail when the worker cannot start, and start another at the next request', async () => {
    let started = 0;
    const client = createTaskClient<typeof tasks>(() => {
      started++;
      const { port1, port2 } = new MessageChannel();
      open.push(port1, port2);
      if (started > 1) {
        serveTasks(port2 as unknown as Channel, tasks, breathe);
        port1.start();
        port2.start();
        return port1 as unknown as TaskChannel;
      }
      const broken = new EventTarget();
      setTimeout(() => broken.dispatchEvent(new Event('error')));
      return Object.assign(broken, { postMessage: () => {} }) as unknown as TaskChannel;
    });
    await expect(client.run('count', { to: 1 })).rejects.toMatchObject({
      name: 'WorkerError',
      message: 'the worker could not be started',
    });
    expect(await client.run('count', { to: 4 })).toBe(4);
    expect(started).toBe(2);
  });
});
