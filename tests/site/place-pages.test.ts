import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { placePages } from '../../src/site/place-pages.ts';

let site: string;
beforeEach(async () => {
  site = await mkdtemp(join(tmpdir(), 'ecarts-pages-'));
});
afterEach(() => rm(site, { recursive: true, force: true }));

const kept = ['edition', 'fiche'];

async function write(folder: string, paths: readonly string[], content: string): Promise<void> {
  for (const path of paths) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), content);
  }
}

async function content(): Promise<string[]> {
  const entries = await readdir(site, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name).slice(site.length + 1))
    .sort();
}

it('leaves the pages of this build, with editions and sheets as they were', async () => {
  const before = ['index.html', 'assets/old-1.js', 'indicateur/gone/index.html'];
  await write(site, [...before, 'edition/manifest.json', 'fiche/assets/index.html'], 'before');
  const next = join(site, '.pages-next');
  await write(next, ['index.html', 'assets/new-2.js', 'donnees/sql/index.html'], 'after');
  await placePages(next, site, kept);
  expect(await content()).toEqual([
    'assets/new-2.js',
    'donnees/sql/index.html',
    'edition/manifest.json',
    'fiche/assets/index.html',
    'index.html',
  ]);
  expect(await readFile(join(site, 'index.html'), 'utf8')).toBe('after');
  expect((await readdir(site)).sort()).toEqual(['assets', 'donnees', ...kept, 'index.html']);
});

it('stopped on the way, leaves pages with what they load', async () => {
  await write(site, ['index.html', 'assets/old-1.js'], 'before');
  const next = join(site, '.pages-next');
  await write(next, ['index.html', 'assets/new-2.js'], 'after');
  // What no page can take the place of.
  await write(site, ['qualite/index.html/in-the-way'], '');
  await write(next, ['qualite/index.html'], 'after');
  await expect(placePages(next, site, kept)).rejects.toThrow();
  expect(await content()).toEqual(expect.arrayContaining(['assets/new-2.js', 'assets/old-1.js']));
});
