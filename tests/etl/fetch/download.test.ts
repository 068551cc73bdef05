import { spawn } from 'node:child_process';
import { mkdir, readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import packageJson from '../../../package.json' with { type: 'json' };
import type { DownloadOptions } from '../../../src/etl/fetch/download.ts';
import { downloadFile } from '../../../src/etl/fetch/download.ts';
import type { FetchProblem } from '../../../src/etl/fetch/fetch-problem.ts';
import { csvOf, declare, sha256, temporaryFolder } from './raw-file-fixture.ts';
import type { Reply, ScriptedServer } from './scripted-server.ts';
import {
  redirect,
  send,
  sendCut,
  sendRange,
  sendStalled,
  serve,
  silence,
  status,
} from './scripted-server.ts';

const content = csvOf(4000);
const lastModified = 'Wed, 01 Jan 2025 00:00:00 GMT';

let folder: Awaited<ReturnType<typeof temporaryFolder>>;
let server: ScriptedServer;
let target: string;
let messages: string[];
let waitsMs: number[];

beforeEach(async () => {
  folder = await temporaryFolder();
  target = join(folder.path, 'communes-test', 'communes.csv');
  messages = [];
  waitsMs = [];
});

afterEach(async () => {
  await server?.close();
  await folder.remove();
});

const options = (more: DownloadOptions = {}): DownloadOptions => ({
  idleTimeoutMs: 5000,
  sleep: async (ms) => {
    waitsMs.push(ms);
  },
  ...more,
});

async function start(replies: Reply | readonly Reply[]): Promise<string> {
  server = await serve({ '/f.csv': replies });
  return `${server.url}/f.csv`;
}

async function download(
  downloads: readonly string[],
  more: DownloadOptions = {},
  declared: Uint8Array = content,
) {
  const log = (message: string): void => {
    messages.push(message);
  };
  return await downloadFile(declare(declared, downloads), target, options(more), log);
}

/** The problem of each address, when all of them fail. */
async function problemsOf(work: Promise<unknown>): Promise<readonly FetchProblem[]> {
  const error = await work.then(
    () => null,
    (reason: unknown) => reason,
  );
  expect(error).toBeInstanceOf(AggregateError);
  return (error as AggregateError).errors;
}

const leftovers = async (): Promise<string[]> => (await readdir(join(target, '..'))).sort();

describe('a download that goes well', () => {
  it('says who asks, keeps the bytes and records where they came from', async () => {
    const url = await start(
      send(content, { ETag: '"v1"', 'Last-Modified': lastModified, Date: lastModified }),
    );
    const result = await download([url]);
    expect(result).toEqual({ sha256: sha256(content), bytes: content.length, changed: false });
    expect(await readFile(target)).toEqual(content);
    expect(server.requests[0]?.headers).toMatchObject({
      'user-agent': `Ecarts-ETL/${packageJson.version} (+open observatory)`,
      'accept-encoding': 'identity',
    });
    expect(await leftovers()).toEqual(['communes.csv', 'communes.csv.sha256']);
    expect(JSON.parse(await readFile(`${target}.sha256`, 'utf8'))).toEqual({
      url,
      finalUrl: url,
      etag: '"v1"',
      lastModified,
      date: lastModified,
      sha256: sha256(content),
      bytes: content.length,
      declaredSha256: sha256(content),
      unpacked: [],
    });
  });

  it('follows redirects, relative ones too, and records the address that answered', async () => {
    server = await serve({
      '/old': redirect('/moved', 301),
      '/moved': (response, request) =>
        redirect(`http://${request.headers.host}/final.csv`, 307)(response, request),
      '/final.csv': send(content),
    });
    await download([`${server.url}/old`]);
    expect(server.requests.map(({ path }) => path)).toEqual(['/old', '/moved', '/final.csv']);
    const provenance = JSON.parse(await readFile(`${target}.sha256`, 'utf8'));
    expect(provenance).toMatchObject({
      url: `${server.url}/old`,
      finalUrl: `${server.url}/final.csv`,
    });
  });

  it('takes the second address when the first refuses, and says why', async () => {
    server = await serve({ '/a': status(403), '/b': send(content) });
    await download([`${server.url}/a`, `${server.url}/b`]);
    expect(await readFile(target)).toEqual(content);
    expect(messages.join('\n')).toContain(`${server.url}/a : 403, accès refusé`);
    expect(waitsMs).toEqual([]);
  });

  it('keeps a changed file and announces it', async () => {
    const newer = Buffer.concat([content, Buffer.from('99999;Nouvelle\n')]);
    const url = await start(send(newer, { 'Last-Modified': lastModified }));
    const result = await download([url]);
    expect(result).toEqual({ sha256: sha256(newer), bytes: newer.length, changed: true });
    expect(await readFile(target)).toEqual(newer);
    const announced = messages.find((message) => message.includes('le producteur a changé'));
    expect(announced).toContain(lastModified);
    expect(announced).toContain(sha256(content));
    expect(announced).toContain(sha256(newer));
    expect(JSON.parse(await readFile(`${target}.sha256`, 'utf8'))).toMatchObject({
      sha256: sha256(newer),
      declaredSha256: sha256(content),
    });
  });
});

describe('a connection that breaks', () => {
  it('is resumed with Range and If-Range from the byte where it broke', async () => {
    const url = await start([sendRange(content, '"v1"', 30_000), sendRange(content, '"v1"')]);
    await download([url]);
    expect(await readFile(target)).toEqual(content);
    expect(server.requests[0]?.headers.range).toBeUndefined();
    expect(server.requests[1]?.headers).toMatchObject({
      range: 'bytes=30000-',
      'if-range': '"v1"',
    });
    expect(messages.join('\n')).toMatch(/reprise à 30\s000 octets/);
  });

  it('uses Last-Modified when there is no strong ETag', async () => {
    const headers = { ETag: 'W/"v1"', 'Last-Modified': lastModified };
    const url = await start([sendCut(content, 30_000, headers), send(content)]);
    await download([url]);
    expect(server.requests[1]?.headers['if-range']).toBe(lastModified);
    expect(await readFile(target)).toEqual(content);
  });

  it.each([
    ['has no validator', {}],
    ['has only a weak ETag', { ETag: 'W/"v1"' }],
    ['was modified as it was sent', { 'Last-Modified': lastModified, Date: lastModified }],
  ])('starts over when the answer %s', async (_, headers) => {
    const url = await start([sendCut(content, 30_000, headers), send(content)]);
    await download([url]);
    expect(server.requests[1]?.headers.range).toBeUndefined();
    expect(await readFile(target)).toEqual(content);
  });

  it('takes the whole new file when it changed between two attempts', async () => {
    const newer = csvOf(4100);
    const url = await start([sendRange(content, '"v1"', 30_000), sendRange(newer, '"v2"')]);
    expect(await download([url])).toMatchObject({ sha256: sha256(newer), changed: true });
    expect(await readFile(target)).toEqual(newer);
  });

  it.each<[string, Reply]>([
    [
      'starts elsewhere than asked',
      (response) =>
        response
          .writeHead(206, { 'Content-Range': `bytes 0-${content.length - 1}/${content.length}` })
          .end(content),
    ],
    [
      'belongs to a file of another size',
      (response) =>
        response.writeHead(206, { 'Content-Range': 'bytes 30000-30001/30002' }).end('xx'),
    ],
    [
      'has the right length from the wrong place',
      (response) =>
        response
          .writeHead(206, {
            'Content-Range': `bytes 0-${content.length - 30_001}/${content.length}`,
          })
          .end(content.subarray(0, content.length - 30_000)),
    ],
    [
      'belongs to another version, If-Range ignored',
      (response) =>
        response
          .writeHead(206, {
            ETag: '"v2"',
            'Content-Range': `bytes 30000-${content.length - 1}/${content.length}`,
          })
          .end(Buffer.alloc(content.length - 30_000, 'x')),
    ],
    ['is refused (416)', status(416)],
  ])('starts over when the range %s', async (_, answer) => {
    const url = await start([
      sendRange(content, '"v1"', 30_000),
      answer,
      sendRange(content, '"v1"'),
    ]);
    await download([url]);
    expect(server.requests.map(({ headers }) => headers.range)).toEqual([
      undefined,
      'bytes=30000-',
      undefined,
    ]);
    expect(await readFile(target)).toEqual(content);
  });

  it('goes on from a range shorter than asked', async () => {
    const url = await start([
      sendRange(content, '"v1"', 30_000),
      (response) =>
        response
          .writeHead(206, { 'Content-Range': `bytes 30000-39999/${content.length}` })
          .end(content.subarray(30_000, 40_000)),
      sendRange(content, '"v1"'),
    ]);
    await download([url]);
    expect(server.requests[2]?.headers.range).toBe('bytes=40000-');
    expect(await readFile(target)).toEqual(content);
  });

  it('is given up after the last attempt, with growing waits and the sizes', async () => {
    const url = await start(sendCut(content, 30_000));
    const [problem] = await problemsOf(download([url], { maxAttempts: 4, firstDelayMs: 100 }));
    expect(problem).toMatchObject({ code: 'truncated', url });
    expect(problem?.message).toMatch(/30\s000 octets/);
    expect(waitsMs).toEqual([100, 200, 400]);
    expect(server.requests).toHaveLength(4);
    await expect(stat(target)).rejects.toThrow('ENOENT');
  });

  it('is continued by the next run', async () => {
    const url = await start([sendRange(content, '"v1"', 30_000), sendRange(content, '"v1"')]);
    await problemsOf(download([url], { maxAttempts: 1 }));
    expect(await leftovers()).toEqual(['communes.csv.part', 'communes.csv.part.json']);
    await download([url], { maxAttempts: 1 });
    expect(server.requests[1]?.headers.range).toBe('bytes=30000-');
    expect(await readFile(target)).toEqual(content);
  });

  it('asks nothing when the run was killed with everything received', async () => {
    const url = await start([sendRange(content, '"v1"', 30_000), status(404)]);
    await problemsOf(download([url], { maxAttempts: 1 }));
    await writeFile(`${target}.part`, content);
    expect(await download([url])).toMatchObject({ changed: false });
    expect(server.requests).toHaveLength(1);
    expect(await leftovers()).toEqual(['communes.csv', 'communes.csv.sha256']);
  });

  it('never continues with another address', async () => {
    server = await serve({
      '/a': sendRange(content, '"v1"', 30_000),
      '/b': sendRange(content, '"v1"'),
    });
    await download([`${server.url}/a`, `${server.url}/b`], { maxAttempts: 1 });
    expect(server.requests[1]?.headers.range).toBeUndefined();
    expect(await readFile(target)).toEqual(content);
  });

  it('leaves nothing to trust in a part of unknown origin', async () => {
    const url = await start(sendRange(content, '"v1"'));
    await mkdir(join(target, '..'), { recursive: true });
    await writeFile(`${target}.part`, 'left by something else');
    await download([url]);
    expect(await readFile(target)).toEqual(content);
  });

  it('gives the right bytes wherever it is cut, ranges honoured or not', async () => {
    const cuts = fc.array(fc.record({ bytes: fc.nat(content.length), ranges: fc.boolean() }), {
      maxLength: 4,
    });
    await fc.assert(
      fc.asyncProperty(cuts, async (attempts) => {
        const url = await start([
          ...attempts.map(({ bytes, ranges }) =>
            ranges ? sendRange(content, '"v1"', bytes) : sendCut(content, bytes, { ETag: '"v1"' }),
          ),
          sendRange(content, '"v1"'),
        ]);
        await download([url], { maxAttempts: 6 });
        expect((await readFile(target)).equals(content)).toBe(true);
        await server.close();
      }),
      { numRuns: 25, seed: 1 },
    );
  });
});

describe('a server that stalls', () => {
  it('is resumed when it stops in the middle', async () => {
    const headers = { ETag: '"v1"' };
    const url = await start([sendStalled(content, 30_000, headers), sendRange(content, '"v1"')]);
    await download([url], { idleTimeoutMs: 150 });
    expect(server.requests[1]?.headers.range).toBe('bytes=30000-');
    expect(await readFile(target)).toEqual(content);
  });

  it('is given up when it never answers', async () => {
    const url = await start(silence);
    const [problem] = await problemsOf(download([url], { idleTimeoutMs: 100, maxAttempts: 2 }));
    expect(problem).toMatchObject({ code: 'stalled', url });
    expect(problem?.message).toContain('0,1 s');
    expect(server.requests).toHaveLength(2);
  });

  it('shows no file before it is whole', async () => {
    const url = await start(sendStalled(content, 30_000, { ETag: '"v1"' }));
    const work = download([url], { idleTimeoutMs: 100, maxAttempts: 1 });
    expect(await problemsOf(work)).toMatchObject([{ code: 'stalled', url }]);
    await expect(stat(target)).rejects.toThrow('ENOENT');
    expect((await stat(`${target}.part`)).size).toBe(30_000);
  });
});

describe('a run that is killed', () => {
  it('leaves no file, and the next run continues its part', async () => {
    const url = await start([
      sendStalled(content, 30_000, { ETag: '"v1"' }),
      sendRange(content, '"v1"'),
    ]);
    const script = new URL('./download-process.ts', import.meta.url).pathname;
    const file = JSON.stringify(declare(content, [url]));
    const child = spawn(process.execPath, ['--import', 'tsx', script, file, target]);
    const ended = new Promise((resolve) => child.on('exit', resolve));
    await vi.waitFor(async () => expect((await stat(`${target}.part`)).size).toBe(30_000), {
      timeout: 20_000,
    });
    child.kill('SIGKILL');
    await ended;
    expect(await leftovers()).toEqual(['communes.csv.part', 'communes.csv.part.json']);
    await download([url]);
    expect(server.requests[1]?.headers.range).toBe('bytes=30000-');
    expect(await readFile(target)).toEqual(content);
  });
});

describe('a server that says no', () => {
  it.each([
    [401, 'identification'],
    [403, 'accès refusé'],
    [404, 'introuvable'],
    [410, 'retiré'],
    [204, 'réponse inattendue'],
  ])('is not asked again after %i', async (code, words) => {
    const url = await start(status(code));
    const [problem] = await problemsOf(download([url]));
    expect(problem).toMatchObject({ code: 'http-status', status: code, url });
    expect(problem?.message).toContain(`${code}, `);
    expect(problem?.message).toContain(words);
    expect(server.requests).toHaveLength(1);
  });

  it.each([408, 500, 502, 503, 504])('is asked again after %i', async (code) => {
    const url = await start([status(code), send(content)]);
    await download([url]);
    expect(await readFile(target)).toEqual(content);
    expect(waitsMs).toEqual([500]);
  });

  it('is left the time it asks for (429, Retry-After in seconds)', async () => {
    const url = await start([status(429, { 'Retry-After': '7' }), send(content)]);
    await download([url]);
    expect(waitsMs).toEqual([7000]);
  });

  it('is left the time it asks for (503, Retry-After as a date)', async () => {
    const dates = { Date: lastModified, 'Retry-After': 'Wed, 01 Jan 2025 00:00:09 GMT' };
    const url = await start([status(503, dates), send(content)]);
    await download([url]);
    expect(waitsMs).toEqual([9000]);
  });

  it('is given up when it asks for too long', async () => {
    const url = await start(status(429, { 'Retry-After': '3600' }));
    const [problem] = await problemsOf(download([url]));
    expect(problem).toMatchObject({ code: 'http-status', status: 429 });
    expect(problem?.message).toContain('trop de requêtes (revenir dans 3600 s)');
    expect(waitsMs).toEqual([]);
  });

  it('may send round in circles', async () => {
    const url = await start(redirect('/f.csv'));
    const [problem] = await problemsOf(download([url], { maxRedirects: 3 }));
    expect(problem).toMatchObject({ code: 'too-many-redirects', url });
    expect(server.requests).toHaveLength(4);
  });

  it('may not be there', async () => {
    const url = await start(silence);
    await server.close();
    const [problem] = await problemsOf(download([url], { maxAttempts: 2 }));
    expect(problem).toMatchObject({ code: 'network' });
    expect(problem?.message).toContain('connexion impossible');
    expect(waitsMs).toEqual([500]);
  });

  it.each(['ftp://127.0.0.1/f.csv', 'fichier.csv'])('is never asked at %s', async (address) => {
    const [problem] = await problemsOf(download([address]));
    expect(problem).toMatchObject({ code: 'invalid-address', url: address });
  });
});

describe('a 200 that is not the file', () => {
  const page = '<!DOCTYPE html>\n<html><head><title>Page introuvable</title></head></html>';

  it.each([
    ['an HTML page', page, 'une page HTML au lieu de CSV : « Page introuvable »'],
    ['an error in JSON', '{"error":"quota"}', 'du JSON au lieu de CSV : « {"error":"quota"} »'],
    ['an error in XML', '<?xml version="1.0"?><Error><Message>Denied</Message></Error>', 'XML'],
    ['a sentence', 'Service indisponible', 'aucun « ; » dans le texte reçu'],
    ['nothing', '', 'le fichier est vide'],
    ['a PDF', '%PDF-1.7 ;', 'un document PDF au lieu de CSV'],
  ])('is refused when it is %s', async (_, body, words) => {
    const url = await start(send(body, { 'Content-Type': 'text/csv' }));
    const [problem] = await problemsOf(download([url]));
    expect(problem).toMatchObject({ code: 'unexpected-content', url });
    expect(problem?.message).toContain(words);
    expect(await leftovers()).toEqual([]);
    expect(server.requests).toHaveLength(1);
  });

  it('is refused when it is short and nothing told its end', async () => {
    const url = await start((response) => {
      response.shouldKeepAlive = false;
      response.useChunkedEncodingByDefault = false;
      response.writeHead(200).end(content.subarray(0, 30_000));
    });
    const [problem] = await problemsOf(download([url], { maxAttempts: 2 }));
    expect(problem).toMatchObject({ code: 'truncated' });
    expect(problem?.message).toContain('tronqué ?');
    expect(server.requests).toHaveLength(2);
  });
});

describe('a shorter file whose end is certain', () => {
  it('is a change, with a length or in chunks', async () => {
    const shorter = csvOf(3000);
    const chunked: Reply = (response) => {
      response.write(shorter.subarray(0, 100));
      response.end(shorter.subarray(100));
    };
    for (const reply of [send(shorter), chunked]) {
      const url = await start(reply);
      expect(await download([url])).toMatchObject({ changed: true, bytes: shorter.length });
      await server.close();
    }
  });
});

describe('a file sent in a container', () => {
  it('is decompressed when its name does not say gzip', async () => {
    const url = await start(send(gzipSync(content)));
    expect(await download([url])).toMatchObject({ changed: false, sha256: sha256(content) });
    expect(await readFile(target)).toEqual(content);
    expect(JSON.parse(await readFile(`${target}.sha256`, 'utf8')).unpacked).toEqual(['gzip']);
  });

  it('is decompressed when the server insists on Content-Encoding', async () => {
    const url = await start(send(gzipSync(content), { 'Content-Encoding': 'gzip' }));
    expect(await download([url])).toMatchObject({ changed: false });
  });

  it('is refused in an encoding that nobody asked for', async () => {
    const url = await start(send('\u0000\u0001', { 'Content-Encoding': 'br' }));
    const [problem] = await problemsOf(download([url]));
    expect(problem).toMatchObject({ code: 'unexpected-content' });
    expect(problem?.message).toContain('encodage HTTP « br »');
  });

  it('keeps the bytes of a .gz file that the server calls encoded', async () => {
    const packed = gzipSync(content);
    const url = await start(send(packed, { 'Content-Encoding': 'gzip' }));
    const file = declare(packed, [url], { path: 'communes-test/communes.csv.gz' });
    const result = await downloadFile(file, target, options(), () => {});
    expect(result).toMatchObject({ sha256: sha256(packed), changed: false });
  });

  it.each([
    ['cut', gzipSync(content).subarray(0, 5000)],
    ['damaged', Buffer.from(gzipSync(content)).fill(0, 3000, 3100)],
  ])('is refused when its gzip is %s, under either name', async (_, packed) => {
    const url = await start(send(packed));
    const [plain] = await problemsOf(download([url]));
    expect(plain).toMatchObject({ code: 'unexpected-content' });
    expect(plain?.message).toContain('gzip abîmé ou tronqué');
    const file = declare(content, [url], { path: 'communes-test/communes.csv.gz' });
    const [named] = await problemsOf(downloadFile(file, target, options(), () => {}));
    expect(named?.message).toContain('gzip abîmé ou tronqué');
    expect(await leftovers()).toEqual([]);
  });

  it('is refused when a .gz file comes plain', async () => {
    const url = await start(send(content));
    const file = declare(gzipSync(content), [url], { path: 'communes-test/communes.csv.gz' });
    const [problem] = await problemsOf(downloadFile(file, target, options(), () => {}));
    expect(problem?.message).toContain('du texte au lieu de CSV compressé (gzip)');
  });
});
