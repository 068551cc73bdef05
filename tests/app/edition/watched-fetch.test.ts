import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import {
  STALLED_AFTER_MS,
  StalledConnection,
  watchedFetch,
} from '../../../src/app/edition/watched-fetch.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

/** A body that gives each piece after a time; 'never' ends without a word. */
function bodyOf(pieces: readonly (readonly [afterMs: number, byte: number])[], isEndless = false) {
  return (signal: AbortSignal) =>
    new ReadableStream<Uint8Array>({
      async start(controller) {
        signal.addEventListener('abort', () => controller.error(signal.reason));
        for (const [afterMs, byte] of pieces) {
          await new Promise((resolve) => setTimeout(resolve, afterMs));
          controller.enqueue(Uint8Array.of(byte));
        }
        if (!isEndless) controller.close();
      },
    });
}

function stubFetch(body: ((signal: AbortSignal) => ReadableStream<Uint8Array>) | null) {
  vi.stubGlobal('fetch', (_: string, { signal }: { signal: AbortSignal }) =>
    body
      ? Promise.resolve(new Response(body(signal)))
      : new Promise((_, reject) => {
          signal.addEventListener('abort', () => reject(signal.reason));
        }),
  );
}

it('gives up an answer that never comes', async () => {
  stubFetch(null);
  const failure = expect(watchedFetch('/file')).rejects.toThrow(StalledConnection);
  await vi.advanceTimersByTimeAsync(STALLED_AFTER_MS);
  await failure;
});

it('waits for a slow one for as long as something comes', async () => {
  const slow = STALLED_AFTER_MS - 1000;
  stubFetch(bodyOf([1, 2, 3].map((byte) => [slow, byte] as const)));
  const { bytes } = await watchedFetch('/file');
  const read = bytes();
  await vi.advanceTimersByTimeAsync(3 * slow);
  expect(await read).toEqual(Uint8Array.of(1, 2, 3));
});

it('gives up one that stops on the way, and says for how long nothing came', async () => {
  stubFetch(bodyOf([[10, 1]], true));
  const { bytes } = await watchedFetch('/file');
  const failure = expect(bytes()).rejects.toThrow('nothing came for 30 s');
  await vi.advanceTimersByTimeAsync(STALLED_AFTER_MS + 10);
  await failure;
});

it('ends when the caller gives up', async () => {
  stubFetch(null);
  const given = new AbortController();
  const failure = expect(watchedFetch('/file', { signal: given.signal })).rejects.toThrow('enough');
  given.abort(new Error('enough'));
  await failure;
});
