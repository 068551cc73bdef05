import type { RangeResponse, Source } from 'pmtiles';
import { EditionFetchError } from '../edition/edition-files.ts';

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
      const response = await this.#request(
        { Range: `bytes=${offset}-${offset + length - 1}` },
        signal,
      );
      if (response.status === 206) return { data: await response.arrayBuffer() };
      // Several requests may find out at once: the first one's body serves them all.
      if (!this.#whole) this.#whole = response.arrayBuffer();
      else await response.body?.cancel();
      this.#whole.catch(() => {
        this.#whole = null;
      });
    }
    const whole = await this.#whole;
    return { data: whole.slice(offset, offset + length) };
  }

  async #request(headers: HeadersInit, signal?: AbortSignal): Promise<Response> {
    const file = this.#address.split('/').at(-1) as string;
    let response: Response;
    try {
      response = await fetch(this.#address, { headers, signal });
    } catch (cause) {
      // A request given up may fail as if the network had: it is no failure.
      signal?.throwIfAborted();
      throw new EditionFetchError(file, null, cause);
    }
    if (!response.ok) throw new EditionFetchError(file, response.status);
    return response;
  }
}
