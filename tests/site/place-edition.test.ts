import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { placeEdition } from '../../src/site/build-site.ts';

let folder: string;
let dist: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'ecarts-place-'));
  dist = join(folder, 'dist');
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const [first, second] = ['2026-01-01-0000000a', '2026-02-01-0000000b'];

async function place(id: string, files: Record<string, string>): Promise<void> {
  const edition = join(folder, id);
  for (const [name, content] of Object.entries(files)) {
    await mkdir(join(edition, name, '..'), { recursive: true });
    await writeFile(join(edition, name), content);
  }
  await placeEdition(edition, id, dist);
}

const read = (...path: string[]) => readFile(join(dist, 'edition', ...path), 'utf8');

it('puts the newest beside every edition before it', async () => {
  await place(first, { 'manifest.json': 'one', 'tables/old.csv': 'gone later' });
  await place(second, { 'manifest.json': 'two', 'tables/new.csv': 'rows' });
  expect(await read('manifest.json')).toBe('two');
  expect(await read('tables', 'new.csv')).toBe('rows');
  expect(existsSync(join(dist, 'edition', 'tables', 'old.csv'))).toBe(false);
  expect(await read(second, 'tables', 'new.csv')).toBe('rows');
  expect(await read(first, 'manifest.json')).toBe('one');
  expect(await read(first, 'tables', 'old.csv')).toBe('gone later');
  expect(await readdir(dist)).toEqual(['edition']);
});

it('starts again after a run that was killed, whole editions kept', async () => {
  await place(first, { 'manifest.json': 'one' });
  // Killed while the next content was prepared, then between the two renames.
  await mkdir(join(dist, '.edition-next', second), { recursive: true });
  await writeFile(join(dist, '.edition-next', second, 'manifest.json'), 'half');
  await rename(join(dist, 'edition'), join(dist, '.edition-previous'));
  await place(second, { 'manifest.json': 'two' });
  expect(await read(first, 'manifest.json')).toBe('one');
  expect(await read(second, 'manifest.json')).toBe('two');
  expect(await readdir(dist)).toEqual(['edition']);
});
