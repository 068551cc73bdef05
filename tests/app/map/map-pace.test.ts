import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { createMapPace } from '../../../src/app/map/map-pace.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

function pace(drawnMs: number) {
  const made: number[] = [];
  const changes = createMapPace(() => new Promise((resolve) => setTimeout(resolve, drawnMs)));
  return { made, changes, ask: (step: number) => changes.whenDrawn(() => made.push(step)) };
}

it('follows every change where pictures are quick', async () => {
  const { made, ask } = pace(20);
  for (let step = 0; step < 4; step++) {
    ask(step);
    await vi.advanceTimersByTimeAsync(20);
  }
  expect(made).toEqual([0, 1, 2, 3]);
});

it('leaves out all but the latest while a slow picture is drawn, and pauses after it', async () => {
  const { made, ask } = pace(200);
  ask(0);
  ask(1);
  ask(2);
  await vi.advanceTimersByTimeAsync(200);
  ask(3);
  await vi.advanceTimersByTimeAsync(99);
  expect(made).toEqual([0]);
  await vi.advanceTimersByTimeAsync(1);
  expect(made).toEqual([0, 3]);
});

it('makes at once what is at rest, and drops what waited', async () => {
  const { made, ask, changes } = pace(200);
  ask(0);
  ask(1);
  changes.now(() => made.push(2));
  await vi.advanceTimersByTimeAsync(2000);
  expect(made).toEqual([0, 2]);
});

it('follows on after a change that fails, and says so', async () => {
  const { made, ask, changes } = pace(20);
  const said = vi.spyOn(console, 'error').mockImplementation(() => {});
  changes.whenDrawn(() => {
    throw new Error('no such layer');
  });
  await vi.advanceTimersByTimeAsync(20);
  ask(1);
  expect(made).toEqual([1]);
  expect(said).toHaveBeenCalledExactlyOnceWith(new Error('no such layer'));
  said.mockRestore();
});

it('drops what waits once it is stopped', async () => {
  const { made, ask, changes } = pace(200);
  ask(0);
  ask(1);
  changes.stop();
  await vi.advanceTimersByTimeAsync(2000);
  expect(made).toEqual([0]);
});
