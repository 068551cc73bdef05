import { mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { FetchProblem } from '../../../src/etl/fetch/fetch-problem.ts';
import type { LocateOptions } from '../../../src/etl/fetch/locate.ts';
import { locateFile } from '../../../src/etl/fetch/locate.ts';
import type { SourceFile } from '../../../src/etl/source.ts';
import { csvOf, declare, sha256, sourceOf, temporaryFolder } from './raw-file-fixture.ts';
import type { ScriptedServer } from './scripted-server.ts';
import { redirect, send, serve, status } from './scripted-server.ts';

const content = csvOf(100);
const newer = csvOf(101);
const shorter = content.subarray(0, 500);
const landing = 'https://www.insee.fr/fr/information/2560452';
const place = 'communes-test/communes.csv';

let folder: Awaited<ReturnType<typeof temporaryFolder>>;
let server: ScriptedServer;
let mirror: string;
let cacheDir: string;
let messages: string[];

beforeEach(async () => {
  folder = await temporaryFolder();
  mirror = join(folder.path, 'mirror');
  cacheDir = join(folder.path, 'data', 'raw');
  messages = [];
  await mkdir(mirror);
  server = await serve({
    '/f.csv': send(content),
    '/newer.csv': send(newer, { Date: 'Wed, 01 Jan 2025 00:00:00 GMT' }),
    '/page': send('<html><title>Maintenance</title></html>'),
    '/elsewhere': redirect('/page'),
    '/forbidden': status(403),
    '/busy': status(429),
  });
});
afterEach(async () => {
  await server.close();
  await folder.remove();
});

async function put(root: string, bytes: Uint8Array, path = place): Promise<string> {
  const target = join(root, path);
  await mkdir(dirname(target), { recursive: true });
  await writeFile(target, bytes);
  return target;
}

const locate = (
  file: SourceFile,
  more: Partial<LocateOptions> = {},
  page: string | null = landing,
) =>
  locateFile(sourceOf(file, page), file, {
    mirror,
    cacheDir,
    fetch: { maxAttempts: 1, idleTimeoutMs: 2000 },
    log: (message) => messages.push(message),
    ...more,
  });

async function problemOf(work: Promise<unknown>): Promise<FetchProblem> {
  const error = await work.catch((reason: unknown) => reason);
  expect(error).toBeInstanceOf(FetchProblem);
  return error as FetchProblem;
}

const found = { sha256: sha256(content), bytes: content.length, changed: false };

describe('locateFile', () => {
  it('looks in the mirror, then in the cache, then at the address', async () => {
    const file = declare(content, [`${server.url}/f.csv`]);
    const mirrored = await put(mirror, content);
    const cached = await put(cacheDir, content);
    expect(await locate(file)).toEqual({ path: mirrored, origin: 'mirror', ...found });
    await rm(mirrored);
    expect(await locate(file)).toEqual({ path: cached, origin: 'cache', ...found });
    expect(server.requests).toHaveLength(0);
    await rm(cached);
    expect(await locate(file)).toEqual({ path: cached, origin: 'download', ...found });
    expect(server.requests).toHaveLength(1);
    expect(await locate(file)).toEqual({ path: cached, origin: 'cache', ...found });
    expect(server.requests).toHaveLength(1);
  });

  it('does without a mirror', async () => {
    const cached = await put(cacheDir, content);
    const located = await locate(declare(content, []), { mirror: undefined });
    expect(located).toMatchObject({ path: cached, origin: 'cache' });
  });

  it('stops at a mirror that is not there, even when the cache has the file', async () => {
    await put(cacheDir, content);
    const absent = join(folder.path, 'mirroir');
    const problem = await problemOf(locate(declare(content, []), { mirror: absent }));
    expect(problem.code).toBe('mirror-missing');
    expect(problem.message).toContain(`« ${absent} »`);
    expect(problem.message).toContain('ECARTS_MIRROR');
  });

  it('says when the place of a file is a folder', async () => {
    await mkdir(join(mirror, place), { recursive: true });
    const problem = await problemOf(locate(declare(content, [])));
    expect(problem).toMatchObject({ code: 'unreadable', file: place });
    expect(problem.message).toContain('c’est un dossier');
  });

  it('says when the cache cannot be written', async () => {
    await put(folder.path, content, 'data');
    const problem = await problemOf(locate(declare(content, [`${server.url}/f.csv`])));
    expect(problem).toMatchObject({ code: 'disk', file: place });
    expect(problem.message).toContain('impossible d’écrire');
  });
});

describe('a file with another content than declared', () => {
  it.each(['mirror', 'cache'] as const)(
    'is refused in the %s, with both figures',
    async (origin) => {
      await put(origin === 'mirror' ? mirror : cacheDir, newer);
      const problem = await problemOf(locate(declare(content, [`${server.url}/f.csv`])));
      expect(problem).toMatchObject({
        code: 'checksum-mismatch',
        file: place,
        expected: sha256(content),
        found: sha256(newer),
      });
      expect(problem.message).toContain(
        origin === 'mirror' ? 'fichier du miroir' : 'fichier du cache',
      );
      expect(problem.message).toContain(`attendu : ${sha256(content)}`);
      expect(problem.message).toContain(`trouvé  : ${sha256(newer)}`);
      expect(problem.message).toContain('--accept-changed');
      expect(problem.message).not.toContain('tronqué');
      expect(server.requests).toHaveLength(0);
    },
  );

  it('is suspected to be truncated when it is smaller', async () => {
    await put(mirror, shorter);
    const { message } = await problemOf(locate(declare(content, [])));
    expect(message).toContain('(500 octets) – plus petit : tronqué ?');
  });

  it('is announced and used when the caller accepts it', async () => {
    const path = await put(mirror, shorter);
    const located = await locate(declare(content, []), { acceptChanged: true });
    expect(located).toEqual({
      path,
      origin: 'mirror',
      sha256: sha256(shorter),
      bytes: 500,
      changed: true,
    });
    expect(messages).toHaveLength(1);
    expect(messages[0]).toContain(sha256(shorter));
    expect(messages[0]).toContain('tronqué ?');
  });

  it('is never accepted when it cannot be the file', async () => {
    await put(mirror, Buffer.from('<html><title>Connexion</title></html>'));
    const work = locate(declare(content, []), { acceptChanged: true });
    const problem = await problemOf(work);
    expect(problem.code).toBe('unexpected-content');
    expect(problem.message).toContain('contenu : une page HTML au lieu de CSV : « Connexion »');
  });

  it('says so when its gzip is cut', async () => {
    const path = `${place}.gz`;
    const packed = gzipSync(content);
    await put(mirror, packed.subarray(0, 200), path);
    const problem = await problemOf(locate(declare(packed, [], { path })));
    expect(problem.code).toBe('checksum-mismatch');
    expect(problem.message).toContain('gzip abîmé ou tronqué');
  });

  it('comes from the producer the first time, and asks to be accepted the next', async () => {
    const file = declare(content, [`${server.url}/newer.csv`]);
    expect(await locate(file)).toMatchObject({ origin: 'download', changed: true });
    const problem = await problemOf(locate(file));
    expect(problem.code).toBe('checksum-mismatch');
    expect(problem.message).toContain(`reçu tel quel de ${server.url}/newer.csv`);
    expect(problem.message).toContain('Wed, 01 Jan 2025');
    expect(problem.message).toContain('effacer ce fichier');
    expect(await locate(file, { acceptChanged: true })).toMatchObject({
      origin: 'cache',
      sha256: sha256(newer),
      changed: true,
    });
  });

  it('is told apart from a download that was altered since', async () => {
    const file = declare(content, [`${server.url}/f.csv`]);
    const { path } = await locate(file);
    await writeFile(path, shorter);
    const { message } = await problemOf(locate(file));
    expect(message).toContain(`modifié depuis son téléchargement de ${server.url}/f.csv`);
  });

  it('may have a checksum of another tool beside it', async () => {
    const path = await put(cacheDir, newer);
    await writeFile(`${path}.sha256`, `${sha256(newer)}  communes.csv\n`);
    const { code, message } = await problemOf(locate(declare(content, [])));
    expect(code).toBe('checksum-mismatch');
    expect(message).not.toContain('origine :');
  });
});

describe('a file that is nowhere', () => {
  const instructions = (file: SourceFile) => [
    `SHA-256 ${file.sha256}`,
    `page ${landing}`,
    `placer en ${join(cacheDir, place)}`,
    `DOSSIER/${place}, avec --mirror DOSSIER ou ECARTS_MIRROR=DOSSIER`,
  ];

  it('gives one message: what happened at each address, the page, the place', async () => {
    const downloads = ['forbidden', 'elsewhere', 'busy', 'absent'].map(
      (path) => `${server.url}/${path}`,
    );
    const file = declare(content, downloads);
    const problem = await problemOf(locate(file));
    expect(problem).toMatchObject({ code: 'download-failed', file: place, url: downloads[0] });
    for (const words of [
      `${place} est introuvable (Communes d’essai, INSEE)`,
      `miroir : ${join(mirror, place)}`,
      `cache : ${join(cacheDir, place)}`,
      `- ${server.url}/forbidden : 403, accès refusé`,
      `- ${server.url}/elsewhere (→ ${server.url}/page) : une page HTML au lieu de CSV : « Maintenance »`,
      `- ${server.url}/busy : 429, trop de requêtes`,
      `- ${server.url}/absent : 404, introuvable`,
      ...instructions(file),
    ]) {
      expect(problem.message).toContain(words);
    }
    expect((problem.cause as AggregateError).errors.map(({ status }) => status)).toEqual([
      403,
      undefined,
      429,
      404,
    ]);
  });

  it('asks nothing from the network when told so', async () => {
    const file = declare(content, [`${server.url}/f.csv`]);
    const problem = await problemOf(locate(file, { download: false }));
    expect(problem).toMatchObject({ code: 'not-found', expected: sha256(content) });
    for (const words of instructions(file)) expect(problem.message).toContain(words);
    expect(server.requests).toHaveLength(0);
  });

  it('says when no address and no page are attested', async () => {
    const problem = await problemOf(locate(declare(content, []), { mirror: undefined }, null));
    expect(problem.code).toBe('not-found');
    expect(problem.message).toContain('aucune adresse du producteur n’est attestée');
    expect(problem.message).toContain('auprès du producteur, INSEE (aucune page n’est attestée)');
    expect(problem.message).not.toContain('Pas dans le miroir');
  });
});
