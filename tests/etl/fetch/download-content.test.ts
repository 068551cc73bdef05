import { readFile } from 'node:fs/promises';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import {
  content,
  download,
  downloadScene,
  leftovers,
  problemsOf,
  start,
} from './download-scene.ts';
import { csvOf, declare, sha256 } from './raw-file-fixture.ts';
import type { Reply } from './scripted-server.ts';
import { send } from './scripted-server.ts';

const scene = downloadScene();

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
    const url = await start(scene, send(body, { 'Content-Type': 'text/csv' }));
    const [problem] = await problemsOf(download(scene, [url]));
    expect(problem).toMatchObject({ code: 'unexpected-content', url });
    expect(problem?.message).toContain(words);
    expect(await leftovers(scene)).toEqual([]);
    expect(scene.server.requests).toHaveLength(1);
  });

  it('is refused when it is short and nothing told its end', async () => {
    const url = await start(scene, (response) => {
      response.shouldKeepAlive = false;
      response.useChunkedEncodingByDefault = false;
      response.writeHead(200).end(content.subarray(0, 30_000));
    });
    const [problem] = await problemsOf(download(scene, [url], { maxAttempts: 2 }));
    expect(problem).toMatchObject({ code: 'truncated' });
    expect(problem?.message).toContain('tronqué ?');
    expect(scene.server.requests).toHaveLength(2);
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
      const url = await start(scene, reply);
      expect(await download(scene, [url])).toMatchObject({ changed: true, bytes: shorter.length });
      await scene.server.close();
    }
  });
});

describe('a file sent in a container', () => {
  it('is decompressed when its name does not say gzip', async () => {
    const url = await start(scene, send(gzipSync(content)));
    expect(await download(scene, [url])).toMatchObject({ changed: false, sha256: sha256(content) });
    expect(await readFile(scene.target)).toEqual(content);
    expect(JSON.parse(await readFile(`${scene.target}.sha256`, 'utf8')).unpacked).toEqual(['gzip']);
  });

  it('is decompressed when the server insists on Content-Encoding', async () => {
    const url = await start(scene, send(gzipSync(content), { 'Content-Encoding': 'gzip' }));
    expect(await download(scene, [url])).toMatchObject({ changed: false });
  });

  it('is refused in an encoding that nobody asked for', async () => {
    const url = await start(scene, send('\u0000\u0001', { 'Content-Encoding': 'br' }));
    const [problem] = await problemsOf(download(scene, [url]));
    expect(problem).toMatchObject({ code: 'unexpected-content' });
    expect(problem?.message).toContain('encodage HTTP « br »');
  });

  it('keeps the bytes of a .gz file that the server calls encoded', async () => {
    const packed = gzipSync(content);
    const url = await start(scene, send(packed, { 'Content-Encoding': 'gzip' }));
    const file = declare(packed, [url], { path: 'communes-test/communes.csv.gz' });
    const result = await download(scene, [], {}, file);
    expect(result).toMatchObject({ sha256: sha256(packed), changed: false });
  });

  it.each([
    ['cut', gzipSync(content).subarray(0, 5000)],
    ['damaged', Buffer.from(gzipSync(content)).fill(0, 3000, 3100)],
  ])('is refused when its gzip is %s, under either name', async (_, packed) => {
    const url = await start(scene, send(packed));
    const [plain] = await problemsOf(download(scene, [url]));
    expect(plain).toMatchObject({ code: 'unexpected-content' });
    expect(plain?.message).toContain('gzip abîmé ou tronqué');
    const file = declare(content, [url], { path: 'communes-test/communes.csv.gz' });
    const [named] = await problemsOf(download(scene, [], {}, file));
    expect(named?.message).toContain('gzip abîmé ou tronqué');
    expect(await leftovers(scene)).toEqual([]);
  });

  it('is refused when a .gz file comes plain', async () => {
    const url = await start(scene, send(content));
    const file = declare(gzipSync(content), [url], { path: 'communes-test/communes.csv.gz' });
    const [problem] = await problemsOf(download(scene, [], {}, file));
    expect(problem?.message).toContain('du texte au lieu de CSV compressé (gzip)');
  });
});
