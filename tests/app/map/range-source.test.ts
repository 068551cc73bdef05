import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { EditionFetchError } from '../../../src/app/edition/edition-files.ts';
import { RangeSource } from '../../../src/app/map/view/range-source.ts';

const content = Uint8Array.from({ length: 1000 }, (_, i) => i % 251);
let server: Server;
let address: string;

beforeAll(async () => {
  server = createServer((request, response) => {
    const [, first, last] = /bytes=(\d+)-(\d+)/.exec(request.headers.range ?? '') ?? [];
    const path = request.url ?? '';
    if (path.startsWith('/absent')) response.writeHead(404).end();
    else if (path.startsWith('/whole')) response.end(content);
    else {
      const part = content.slice(Number(first), Number(last) + 1);
      const range = `bytes ${first}-${Number(first) + part.length - 1}/${content.length}`;
      // As a cache that answers with what an abandoned request left it.
      const isStale =
        path.startsWith('/always-stale') ||
        (path.startsWith('/stale-') && request.headers['cache-control'] !== 'no-cache');
      if (isStale) {
        response.writeHead(206, { 'content-length': 0, 'content-range': range }).end();
        return;
      }
      response.writeHead(206, { 'content-length': part.length, 'content-range': range });
      // Half of it, and then nothing more.
      if (path.startsWith('/stalls')) response.write(part.slice(0, part.length / 2));
      else if (path.startsWith('/cut')) {
        response.write(part.slice(0, part.length / 2), () => response.destroy());
      } else response.end(part);
    }
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});

describe('a source of byte ranges', () => {
  it.each(['parts', 'whole', 'stale parts'])(
    'reads a range of a host that gives %s',
    async (host) => {
      const source = new RangeSource(`${address}/${host.replace(' ', '-')}/tiles.pmtiles`);
      const { data } = await source.getBytes(10, 20);
      expect(new Uint8Array(data)).toEqual(content.slice(10, 30));
    },
  );

  it('takes what is left at the end of the file', async () => {
    const { data } = await new RangeSource(`${address}/parts/tiles.pmtiles`).getBytes(990, 100);
    expect(new Uint8Array(data)).toEqual(content.slice(990));
  });

  it('says where a file is cut that stays so when asked again', async () => {
    const source = new RangeSource(`${address}/always-stale/tiles.pmtiles`);
    await expect(source.getBytes(10, 20)).rejects.toThrow('cut after 0 of 20 bytes');
  });

  it.each(['absent', 'cut'])('names the file of a host that is %s', async (host) => {
    const source = new RangeSource(`${address}/${host}/tiles.pmtiles`);
    const failure = source.getBytes(0, 100);
    await expect(failure).rejects.toBeInstanceOf(EditionFetchError);
    await expect(failure).rejects.toThrow('tiles.pmtiles');
  });

  it('fails as given up, not as the network, when its reader gives up during the body', async () => {
    const given = new AbortController();
    const source = new RangeSource(`${address}/stalls/tiles.pmtiles`);
    const failure = source.getBytes(0, 100, given.signal);
    setTimeout(() => given.abort(), 50);
    await expect(failure).rejects.toMatchObject({ name: 'AbortError' });
  });
});
