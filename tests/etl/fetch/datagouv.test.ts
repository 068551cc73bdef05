import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { resolveDatagouv } from '../../../src/etl/fetch/datagouv.ts';
import { downloadFile } from '../../../src/etl/fetch/download.ts';
import { csvOf, declare, temporaryFolder } from './raw-file-fixture.ts';
import type { ScriptedServer } from './scripted-server.ts';
import { send, serve, status } from './scripted-server.ts';

const content = csvOf(10);
let server: ScriptedServer;
let folder: Awaited<ReturnType<typeof temporaryFolder>>;

const dataset = (host: string | undefined) =>
  JSON.stringify({
    resources: [
      {
        id: 'aaa',
        title: 'Liste 2023.csv',
        url: `http://${host}/2023`,
        last_modified: '2023-07-01',
      },
      {
        id: 'bbb',
        title: 'Liste 2024.csv',
        url: `http://${host}/2024`,
        last_modified: '2024-08-01',
      },
      { id: 'ccc', title: 'Notice', url: `http://${host}/notice`, last_modified: '2025-01-01' },
    ],
  });

beforeEach(async () => {
  folder = await temporaryFolder();
  server = await serve({
    '/api/1/datasets/france-services/': (response, request) =>
      send(dataset(request.headers.host))(response, request),
    '/api/1/datasets/page/': send('<html></html>'),
    '/api/1/datasets/vide/': send('{"resources":[]}'),
    '/2024': [status(503), send(content)],
  });
});
afterEach(async () => {
  await server.close();
  await folder.remove();
});

const resolve = (address: string) =>
  resolveDatagouv(address, server.url, { file: 's/f.csv', idleTimeoutMs: 2000, maxRedirects: 3 });

describe('resolveDatagouv', () => {
  it.each([
    ['the latest of the titles that match', 'datagouv:france-services/^liste', '/2024'],
    ['a title', 'datagouv:france-services/liste 2023\\.csv', '/2023'],
    ['a resource by its id', 'datagouv:france-services/ccc', '/notice'],
  ])('finds %s', async (_, address, path) => {
    expect(await resolve(address)).toBe(server.url + path);
  });

  it.each([
    [
      'datagouv:france-services/absent',
      'invalid-address',
      '« Liste 2023.csv », « Liste 2024.csv »',
    ],
    ['datagouv:vide/x', 'invalid-address', 'vide'],
    ['datagouv:france-services/(', 'invalid-address', 'expression invalide « ( »'],
    ['datagouv:france-services', 'invalid-address', 'adresse invalide'],
    ['datagouv:page/x', 'unexpected-content', 'réponse illisible'],
    ['datagouv:inconnu/x', 'http-status', '404'],
  ])('says why %s gives nothing', async (address, code, words) => {
    await expect(resolve(address)).rejects.toMatchObject({
      code,
      message: expect.stringContaining(words),
    });
  });

  it('is what downloads a file declared by its dataset', async () => {
    const declared = 'datagouv:france-services/2024';
    const file = declare(content, [declared]);
    const target = join(folder.path, 'f.csv');
    const options = { datagouvSite: server.url, sleep: async () => {} };
    await downloadFile(file, target, options, () => {});
    expect(await readFile(target)).toEqual(content);
    expect(JSON.parse(await readFile(`${target}.sha256`, 'utf8'))).toMatchObject({
      url: declared,
      finalUrl: `${server.url}/2024`,
    });
  });
});
