import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import packageJson from '../../../package.json' with { type: 'json' };
import {
  content,
  download,
  downloadScene,
  leftovers,
  problemsOf,
  start,
} from './download-scene.ts';
import { sha256 } from './raw-file-fixture.ts';
import { redirect, send, serve, silence, status } from './scripted-server.ts';

const lastModified = 'Wed, 01 Jan 2025 00:00:00 GMT';
const scene = downloadScene();

describe('a download that goes well', () => {
  it('says who asks, keeps the bytes and records where they came from', async () => {
    const url = await start(
      scene,
      send(content, { ETag: '"v1"', 'Last-Modified': lastModified, Date: lastModified }),
    );
    const result = await download(scene, [url]);
    expect(result).toEqual({ sha256: sha256(content), bytes: content.length, changed: false });
    expect(await readFile(scene.target)).toEqual(content);
    expect(scene.server.requests[0]?.headers).toMatchObject({
      'user-agent': `Ecarts-ETL/${packageJson.version} (+open observatory)`,
      'accept-encoding': 'identity',
    });
    expect(await leftovers(scene)).toEqual(['communes.csv', 'communes.csv.sha256']);
    expect(JSON.parse(await readFile(`${scene.target}.sha256`, 'utf8'))).toEqual({
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
    scene.server = await serve({
      '/old': redirect('/moved', 301),
      '/moved': (response, request) =>
        redirect(`http://${request.headers.host}/final.csv`, 307)(response, request),
      '/final.csv': send(content),
    });
    await download(scene, [`${scene.server.url}/old`]);
    expect(scene.server.requests.map(({ path }) => path)).toEqual(['/old', '/moved', '/final.csv']);
    const provenance = JSON.parse(await readFile(`${scene.target}.sha256`, 'utf8'));
    expect(provenance).toMatchObject({
      url: `${scene.server.url}/old`,
      finalUrl: `${scene.server.url}/final.csv`,
    });
  });

  it('takes the second address when the first refuses, and says why', async () => {
    scene.server = await serve({ '/a': status(403), '/b': send(content) });
    await download(scene, [`${scene.server.url}/a`, `${scene.server.url}/b`]);
    expect(await readFile(scene.target)).toEqual(content);
    expect(scene.messages.join('\n')).toContain(`${scene.server.url}/a : 403, accès refusé`);
    expect(scene.waitsMs).toEqual([]);
  });

  it('keeps a changed file and announces it', async () => {
    const newer = Buffer.concat([content, Buffer.from('99999;Nouvelle\n')]);
    const url = await start(scene, send(newer, { 'Last-Modified': lastModified }));
    const result = await download(scene, [url]);
    expect(result).toEqual({ sha256: sha256(newer), bytes: newer.length, changed: true });
    expect(await readFile(scene.target)).toEqual(newer);
    const announced = scene.messages.find((message) => message.includes('le producteur a changé'));
    expect(announced).toContain(lastModified);
    expect(announced).toContain(sha256(content));
    expect(announced).toContain(sha256(newer));
    expect(JSON.parse(await readFile(`${scene.target}.sha256`, 'utf8'))).toMatchObject({
      sha256: sha256(newer),
      declaredSha256: sha256(content),
    });
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
    const url = await start(scene, status(code));
    const [problem] = await problemsOf(download(scene, [url]));
    expect(problem).toMatchObject({ code: 'http-status', status: code, url });
    expect(problem?.message).toContain(`${code}, `);
    expect(problem?.message).toContain(words);
    expect(scene.server.requests).toHaveLength(1);
  });

  it.each([408, 500, 502, 503, 504])('is asked again after %i', async (code) => {
    const url = await start(scene, [status(code), send(content)]);
    await download(scene, [url]);
    expect(await readFile(scene.target)).toEqual(content);
    expect(scene.waitsMs).toEqual([500]);
  });

  it('is left the time it asks for (429, Retry-After in seconds)', async () => {
    const url = await start(scene, [status(429, { 'Retry-After': '7' }), send(content)]);
    await download(scene, [url]);
    expect(scene.waitsMs).toEqual([7000]);
  });

  it('is left the time it asks for (503, Retry-After as a date)', async () => {
    const dates = { Date: lastModified, 'Retry-After': 'Wed, 01 Jan 2025 00:00:09 GMT' };
    const url = await start(scene, [status(503, dates), send(content)]);
    await download(scene, [url]);
    expect(scene.waitsMs).toEqual([9000]);
  });

  it('is given up when it asks for too long', async () => {
    const url = await start(scene, status(429, { 'Retry-After': '3600' }));
    const [problem] = await problemsOf(download(scene, [url]));
    expect(problem).toMatchObject({ code: 'http-status', status: 429 });
    expect(problem?.message).toContain('trop de requêtes (revenir dans 3600 s)');
    expect(scene.waitsMs).toEqual([]);
  });

  it('may send round in circles', async () => {
    const url = await start(scene, redirect('/f.csv'));
    const [problem] = await problemsOf(download(scene, [url], { maxRedirects: 3 }));
    expect(problem).toMatchObject({ code: 'too-many-redirects', url });
    expect(scene.server.requests).toHaveLength(4);
  });

  it('may not be there', async () => {
    const url = await start(scene, silence);
    await scene.server.close();
    const [problem] = await problemsOf(download(scene, [url], { maxAttempts: 2 }));
    expect(problem).toMatchObject({ code: 'network' });
    expect(problem?.message).toContain('connexion impossible');
    expect(scene.waitsMs).toEqual([500]);
  });

  it.each(['ftp://127.0.0.1/f.csv', 'fichier.csv'])('is never asked at %s', async (address) => {
    const [problem] = await problemsOf(download(scene, [address]));
    expect(problem).toMatchObject({ code: 'invalid-address', url: address });
  });
});
