import { gzipSync } from 'node:zlib';
import { afterEach, expect, it, vi } from 'vitest';
import { openEdition } from '../../../src/app/edition/edition-files.ts';
import type { LevelRecord, Manifest } from '../../../src/edition/manifest.ts';

const root = new URL('https://example.org/edition/');
const region = { id: 'region', count: 2, index: { path: 'levels/region.json.gz' } } as LevelRecord;
const service = { points: { path: 'points/justice.json.gz', bytes: 1, sha256: '' } };
const manifest = {
  format: 1,
  id: '2026-01-01-aaaaaaaa',
  levels: [region],
  files: { search: { path: 'search.json.gz' } },
} as unknown as Manifest;

afterEach(() => vi.unstubAllGlobals());

/** What the host answers, by path; the bodies as they are, all others gzipped. */
function host(files: Readonly<Record<string, unknown>>): void {
  vi.stubGlobal('fetch', async (address: URL) => {
    const content = files[address.href.slice(root.href.length)];
    if (content === undefined) return new Response('absent', { status: 404 });
    return new Response(typeof content === 'string' ? content : gzipSync(JSON.stringify(content)));
  });
}

it.each([
  [
    'of another edition',
    { edition: '2025-01-01-bbbbbbbb' },
    /belongs to edition 2025-01-01-bbbbbbbb/,
  ],
  ['that does not say of which', {}, /belongs to edition unknown/],
  ['of nothing', null, /belongs to edition unknown/],
  ['of a portal that wants a password', '<!DOCTYPE html>', /unreadable JSON/],
  ['that is empty', '', /unreadable JSON/],
])('refuses a file %s by its name, and asks again', async (_, content, message) => {
  host({ 'manifest.json': manifest, 'search.json.gz': content });
  const files = await openEdition(root);
  const failing = files.search();
  await expect(failing).rejects.toThrow(message);
  await expect(failing).rejects.toMatchObject({ file: 'search.json.gz' });
  host({ 'search.json.gz': { edition: manifest.id, levels: [] } });
  expect(await files.search()).toMatchObject({ levels: [] });
});

it.each([
  ['of another level', { level: 'pays', codes: ['FR', 'XX'] }],
  ['of fewer territories', { level: 'region', codes: ['84'] }],
  ['of nothing', {}],
])('refuses an index %s', async (_, content) => {
  host({ 'manifest.json': manifest, 'levels/region.json.gz': content });
  const files = await openEdition(root);
  await expect(files.levelIndex(region)).rejects.toThrow('is not the index of 2 region');
});

it('refuses points without places, and a manifest that is none', async () => {
  host({ 'manifest.json': manifest, 'points/justice.json.gz': {} });
  const files = await openEdition(root);
  await expect(files.points(service)).rejects.toThrow('has no places');
  host({ 'manifest.json': null });
  await expect(openEdition(root)).rejects.toMatchObject({ file: 'manifest.json' });
});
