import { mkdir, readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  content,
  download,
  downloadScene,
  leftovers,
  problemsOf,
  start,
} from './download-scene.ts';
import { csvOf, sha256 } from './raw-file-fixture.ts';
import type { Reply } from './scripted-server.ts';
import { send, sendCut, sendRange, serve, status } from './scripted-server.ts';

const lastModified = 'Wed, 01 Jan 2025 00:00:00 GMT';
const scene = downloadScene();

describe('a connection that breaks', () => {
  it('is resumed with Range and If-Range from the byte where it broke', async () => {
    const url = await start(scene, [
      sendRange(content, '"v1"', 30_000),
      sendRange(content, '"v1"'),
    ]);
    await download(scene, [url]);
    expect(await readFile(scene.target)).toEqual(content);
    expect(scene.server.requests[0]?.headers.range).toBeUndefined();
    expect(scene.server.requests[1]?.headers).toMatchObject({
      range: 'bytes=30000-',
      'if-range': '"v1"',
    });
    expect(scene.messages.join('\n')).toMatch(/reprise à 30\s000 octets/);
  });

  it('uses Last-Modified when there is no strong ETag', async () => {
    const headers = { ETag: 'W/"v1"', 'Last-Modified': lastModified };
    const url = await start(scene, [sendCut(content, 30_000, headers), send(content)]);
    await download(scene, [url]);
    expect(scene.server.requests[1]?.headers['if-range']).toBe(lastModified);
    expect(await readFile(scene.target)).toEqual(content);
  });

  it.each([
    ['has no validator', {}],
    ['has only a weak ETag', { ETag: 'W/"v1"' }],
    ['was modified as it was sent', { 'Last-Modified': lastModified, Date: lastModified }],
  ])('starts over when the answer %s', async (_, headers) => {
    const url = await start(scene, [sendCut(content, 30_000, headers), send(content)]);
    await download(scene, [url]);
    expect(scene.server.requests[1]?.headers.range).toBeUndefined();
    expect(await readFile(scene.target)).toEqual(content);
  });

  it('takes the whole new file when it changed between two attempts', async () => {
    const newer = csvOf(4100);
    const url = await start(scene, [sendRange(content, '"v1"', 30_000), sendRange(newer, '"v2"')]);
    expect(await download(scene, [url])).toMatchObject({ sha256: sha256(newer), changed: true });
    expect(await readFile(scene.target)).toEqual(newer);
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
    const url = await start(scene, [
      sendRange(content, '"v1"', 30_000),
      answer,
      sendRange(content, '"v1"'),
    ]);
    await download(scene, [url]);
    expect(scene.server.requests.map(({ headers }) => headers.range)).toEqual([
      undefined,
      'bytes=30000-',
      undefined,
    ]);
    expect(await readFile(scene.target)).toEqual(content);
  });

  it('goes on from a range shorter than asked', async () => {
    const url = await start(scene, [
      sendRange(content, '"v1"', 30_000),
      (response) =>
        response
          .writeHead(206, { 'Content-Range': `bytes 30000-39999/${content.length}` })
          .end(content.subarray(30_000, 40_000)),
      sendRange(content, '"v1"'),
    ]);
    await download(scene, [url]);
    expect(scene.server.requests[2]?.headers.range).toBe('bytes=40000-');
    expect(await readFile(scene.target)).toEqual(content);
  });

  it('is given up after the last attempt, with growing waits and the sizes', async () => {
    const url = await start(scene, sendCut(content, 30_000));
    const [problem] = await problemsOf(
      download(scene, [url], { maxAttempts: 4, firstDelayMs: 100 }),
    );
    expect(problem).toMatchObject({ code: 'truncated', url });
    expect(problem?.message).toMatch(/30\s000 octets/);
    expect(scene.waitsMs).toEqual([100, 200, 400]);
    expect(scene.server.requests).toHaveLength(4);
    await expect(stat(scene.target)).rejects.toThrow('ENOENT');
  });

  it('is continued by the next run', async () => {
    const url = await start(scene, [
      sendRange(content, '"v1"', 30_000),
      sendRange(content, '"v1"'),
    ]);
    await problemsOf(download(scene, [url], { maxAttempts: 1 }));
    expect(await leftovers(scene)).toEqual(['communes.csv.part', 'communes.csv.part.json']);
    await download(scene, [url], { maxAttempts: 1 });
    expect(scene.server.requests[1]?.headers.range).toBe('bytes=30000-');
    expect(await readFile(scene.target)).toEqual(content);
  });

  it('asks nothing when the run was killed with everything received', async () => {
    const url = await start(scene, [sendRange(content, '"v1"', 30_000), status(404)]);
    await problemsOf(download(scene, [url], { maxAttempts: 1 }));
    await writeFile(`${scene.target}.part`, content);
    expect(await download(scene, [url])).toMatchObject({ changed: false });
    expect(scene.server.requests).toHaveLength(1);
    expect(await leftovers(scene)).toEqual(['communes.csv', 'communes.csv.sha256']);
  });

  it('never continues with another address', async () => {
    scene.server = await serve({
      '/a': sendRange(content, '"v1"', 30_000),
      '/b': sendRange(content, '"v1"'),
    });
    await download(scene, [`${scene.server.url}/a`, `${scene.server.url}/b`], { maxAttempts: 1 });
    expect(scene.server.requests[1]?.headers.range).toBeUndefined();
    expect(await readFile(scene.target)).toEqual(content);
  });

  it('leaves nothing to trust in a part of unknown origin', async () => {
    const url = await start(scene, sendRange(content, '"v1"'));
    await mkdir(join(scene.target, '..'), { recursive: true });
    await writeFile(`${scene.target}.part`, 'left by something else');
    await download(scene, [url]);
    expect(await readFile(scene.target)).toEqual(content);
  });

  it('gives the right bytes wherever it is cut, ranges honoured or not', async () => {
    const cuts = fc.array(fc.record({ bytes: fc.nat(content.length), ranges: fc.boolean() }), {
      maxLength: 4,
    });
    await fc.assert(
      fc.asyncProperty(cuts, async (attempts) => {
        const url = await start(scene, [
          ...attempts.map(({ bytes, ranges }) =>
            ranges ? sendRange(content, '"v1"', bytes) : sendCut(content, bytes, { ETag: '"v1"' }),
          ),
          sendRange(content, '"v1"'),
        ]);
        await download(scene, [url], { maxAttempts: 6 });
        expect((await readFile(scene.target)).equals(content)).toBe(true);
        await scene.server.close();
      }),
      { numRuns: 25, seed: 1 },
    );
  });
});
