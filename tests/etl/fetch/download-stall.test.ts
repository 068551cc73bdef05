import { spawn } from 'node:child_process';
import { readFile, stat } from 'node:fs/promises';
import { describe, expect, it, vi } from 'vitest';
import {
  content,
  download,
  downloadScene,
  leftovers,
  problemsOf,
  start,
} from './download-scene.ts';
import { declare } from './raw-file-fixture.ts';
import { sendRange, sendStalled, silence } from './scripted-server.ts';

const scene = downloadScene();

describe('a server that stalls', () => {
  it('is resumed when it stops in the middle', async () => {
    const headers = { ETag: '"v1"' };
    const url = await start(scene, [
      sendStalled(content, 30_000, headers),
      sendRange(content, '"v1"'),
    ]);
    await download(scene, [url], { idleTimeoutMs: 150 });
    expect(scene.server.requests[1]?.headers.range).toBe('bytes=30000-');
    expect(await readFile(scene.target)).toEqual(content);
  });

  it('is given up when it never answers', async () => {
    const url = await start(scene, silence);
    const [problem] = await problemsOf(
      download(scene, [url], { idleTimeoutMs: 100, maxAttempts: 2 }),
    );
    expect(problem).toMatchObject({ code: 'stalled', url });
    expect(problem?.message).toContain('0,1 s');
    expect(scene.server.requests).toHaveLength(2);
  });

  it('shows no file before it is whole', async () => {
    const url = await start(scene, sendStalled(content, 30_000, { ETag: '"v1"' }));
    const work = download(scene, [url], { idleTimeoutMs: 100, maxAttempts: 1 });
    expect(await problemsOf(work)).toMatchObject([{ code: 'stalled', url }]);
    await expect(stat(scene.target)).rejects.toThrow('ENOENT');
    expect((await stat(`${scene.target}.part`)).size).toBe(30_000);
  });
});

describe('a run that is killed', () => {
  it('leaves no file, and the next run continues its part', async () => {
    const url = await start(scene, [
      sendStalled(content, 30_000, { ETag: '"v1"' }),
      sendRange(content, '"v1"'),
    ]);
    const script = new URL('./download-process.ts', import.meta.url).pathname;
    const file = JSON.stringify(declare(content, [url]));
    const child = spawn(process.execPath, ['--import', 'tsx', script, file, scene.target]);
    const ended = new Promise((resolve) => child.on('exit', resolve));
    await vi.waitFor(async () => expect((await stat(`${scene.target}.part`)).size).toBe(30_000), {
      timeout: 20_000,
    });
    child.kill('SIGKILL');
    await ended;
    expect(await leftovers(scene)).toEqual(['communes.csv.part', 'communes.csv.part.json']);
    await download(scene, [url]);
    expect(scene.server.requests[1]?.headers.range).toBe('bytes=30000-');
    expect(await readFile(scene.target)).toEqual(content);
  });
});
