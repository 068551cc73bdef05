import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { rawFileLocator } from '../../../src/etl/stage/raw/raw-file-locator.ts';
import { declare, sha256, sourceOf, temporaryFolder } from '../fetch/raw-file-fixture.ts';
import { type ScriptedServer, send, serve } from '../fetch/scripted-server.ts';

const declared = 'CODGEO;LIBGEO\n01001;Aix\n';
const published = 'CODGEO;LIBGEO\n01001;Aix-la-Neuve\n';

let folder: Awaited<ReturnType<typeof temporaryFolder>>;
let server: ScriptedServer;
beforeEach(async () => {
  folder = await temporaryFolder();
  server = await serve({ '/same.csv': send(declared), '/newer.csv': send(published) });
});
afterEach(async () => {
  await server.close();
  await folder.remove();
});

function locate(address: string, options: { acceptChanged?: boolean; download?: boolean } = {}) {
  const file = declare(declared, [`${server.url}${address}`]);
  const places = { cacheDir: join(folder.path, 'raw'), log: () => {} };
  return rawFileLocator({ ...places, ...options })(sourceOf(file), file);
}

test('a download with the declared content is used', async () => {
  expect(await locate('/same.csv')).toMatchObject({ sha256: sha256(declared) });
});

test('a file that its producer changed is refused, once downloaded and ever after', async () => {
  const refusal = {
    code: 'checksum-mismatch',
    message: expect.stringContaining('--accept-changed'),
  };
  await expect(locate('/newer.csv')).rejects.toMatchObject(refusal);
  await expect(locate('/newer.csv')).rejects.toMatchObject(refusal);
  expect(server.requests).toHaveLength(1);
});

test('a file that its producer changed is used when changes are accepted', async () => {
  const found = await locate('/newer.csv', { acceptChanged: true });
  expect(found).toMatchObject({ sha256: sha256(published) });
});

test('nothing is asked from the network when that is not wanted', async () => {
  await expect(locate('/same.csv', { download: false })).rejects.toMatchObject({
    code: 'not-found',
  });
  expect(server.requests).toEqual([]);
});
