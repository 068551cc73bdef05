/** A connection that brings nothing for so long is taken for lost; a slow one goes on. */
export const STALLED_AFTER_MS = 30_000;

/** Nothing came for too long: neither an answer, nor the next of its bytes. */
export class StalledConnection extends Error {
  constructor() {
    super(`nothing came for ${STALLED_AFTER_MS / 1000} s`);
    this.name = 'StalledConnection';
  }
}

/** An answer whose bytes are waited for no longer than they keep coming. */
export interface WatchedResponse {
  readonly response: Response;
  /** All of them, once. */
  readonly bytes: () => Promise<Uint8Array<ArrayBuffer>>;
}

/**
 * Fetches as `fetch` does, and gives up when nothing comes: a host that never answers would leave
 * the page waiting for ever, without a word.
 *
 * @throws StalledConnection, from here or from `bytes`; else what `fetch` throws.
 */
export async function watchedFetch(
  address: string | URL,
  init: RequestInit = {},
): Promise<WatchedResponse> {
  const ending = new AbortController();
  const given = init.signal;
  if (given?.aborted) ending.abort(given.reason);
  given?.addEventListener('abort', () => ending.abort(given.reason), { once: true });
  const alive = <T>(next: Promise<T>): Promise<T> => {
    const timer = setTimeout(() => ending.abort(new StalledConnection()), STALLED_AFTER_MS);
    return next.finally(() => clearTimeout(timer));
  };
  const response = await alive(fetch(address, { ...init, signal: ending.signal }));
  return {
    response,
    bytes: async () => {
      if (!response.body) return new Uint8Array(await response.arrayBuffer());
      const reader = response.body.getReader();
      const pieces: Uint8Array[] = [];
      let length = 0;
      for (;;) {
        const { done, value } = await alive(reader.read());
        if (done) break;
        pieces.push(value);
        length += value.length;
      }
      const whole = new Uint8Array(length);
      let at = 0;
      for (const piece of pieces) {
        whole.set(piece, at);
        at += piece.length;
      }
      return whole;
    },
  };
}
