import { describe, expect, it } from 'vitest';
import { completeSteps, runSteps, type Steps } from '../../src/core/steps.ts';

function* countTo(n: number, onEnd: () => void = () => {}): Steps<number> {
  try {
    for (let i = 1; i <= n; i++) yield i / n;
    return n;
  } finally {
    onEnd();
  }
}

describe('computations by steps', () => {
  it('give the same result at once or step by step', async () => {
    expect(completeSteps(countTo(5))).toBe(5);
    expect(await runSteps(countTo(5))).toBe(5);
  });

  it('tell their progress and let the host breathe', async () => {
    const progress: number[] = [];
    let pauses = 0;
    await runSteps(countTo(4), {
      onProgress: (fraction) => progress.push(fraction),
      pause: async () => {
        pauses++;
      },
    });
    expect(progress).toEqual([0.25, 0.5, 0.75, 1, 1]);
    expect(pauses).toBe(4);
  });

  it('stop between two steps with the reason of the signal, and clean up', async () => {
    const controller = new AbortController();
    let ended = false;
    const running = runSteps(
      countTo(100, () => (ended = true)),
      {
        signal: controller.signal,
        onProgress: (fraction) => {
          if (fraction >= 0.1) controller.abort(new Error('enough'));
        },
      },
    );
    await expect(running).rejects.toThrow('enough');
    expect(ended).toBe(true);
  });

  it('stop with an AbortError when the signal gives no reason', async () => {
    await expect(runSteps(countTo(3), { signal: { aborted: true } })).rejects.toMatchObject({
      name: 'AbortError',
    });
  });
});
