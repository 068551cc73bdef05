import type { RangeResponse, Source } from 'pmtiles';
import { EditionFileError } from '../../../edition/files/column-file.ts';
import { EditionFetchError } from '../../edition/edition-files.ts';
import { type WatchedResponse, watchedFetch } from '../../edition/watched-fetch.ts';

/**
 * Reads a PMTiles archive by byte ranges; where the host answers with the whole file, keeps it and
 * cuts the ranges itself, so that the map works on any static host.
 */
export class RangeSource implements Source {
  readonly #address: string;
  #whole: Promise<ArrayBuffer> | null = null;

  constructor(address: string) {
    this.#address = address;
  }

  getKey(): string {
    return this.#address;
  }

  async getBytes(offset: number, length: number, signal?: AbortSignal): Promise<RangeResponse> {
    if (!this.#whole) {
      let watched = await this.#request(offset, length, 'default', signal);
      let { response } = watched;
      if (response.status === 206) {
        let data = await this.#attempt(watched.bytes(), signal);
        // Chromium may keep an empty range of a request given up, and answer the next one with it.
        if (data.byteLength < promisedLength(response, length)) {
          watched = await this.#request(offset, length, 'reload', signal);
          response = watched.response;
          data = await this.#attempt(watched.bytes(), signal);
        }
        if (data.byteLength < promisedLength(response, length)) {
          throw new EditionFileError(this.#file, `cut after ${data.byteLength} of ${length} bytes`);
        }
        return { data: data.buffer };
      }
      // Several requests may find out at once: the first one's body serves them all.
      if (!this.#whole) this.#whole = watched.bytes().then(({ buffer }) => buffer);
      else await response.body?.cancel();
      this.#whole.catch(() => {
        this.#whole = null;
      });
    }
    const whole = await this.#attempt(this.#whole, signal);
    return { data: whole.slice(offset, offset + length) };
  }

  async #request(
    offset: number,
    length: number,
    cache: RequestCache,
    signal?: AbortSignal,
  ): Promise<WatchedResponse> {
    const headers = { Range: `bytes=${offset}-${offset + length - 1}` };
    const watched = await this.#attempt(
      watchedFetch(this.#address, { headers, cache, signal }),
      signal,
    );
    const { ok, status } = watched.response;
    if (!ok) throw new EditionFetchError(this.#file, status);
    return watched;
  }

  get #file(): string {
    return this.#address.split('/').at(-1) as string;
  }

  /** Waits for a part of a request, whose failure then says which file it is about. */
  async #attempt<T>(part: Promise<T>, signal?: AbortSignal): Promise<T> {
    try {
      return await part;
    } catch (cause) {
      // A request given up may fail as if the network had, its body too: it is no failure.
      signal?.throwIfAborted();
      throw new EditionFetchError(this.#file, null, cause);
    }
  }
}

/** How many bytes a partial answer holds: fewer than were asked for at the end of the file. */
function promisedLength(response: Response, asked: number): number {
  const range = /^bytes (\d+)-(\d+)/.exec(response.headers.get('Content-Range') ?? '');
  return range ? Number(range[2]) - Number(range[1]) + 1 : asked;
}
