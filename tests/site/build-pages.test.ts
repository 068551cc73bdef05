import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { buildPages } from '../../src/site/build-site.ts';

let site: string;
beforeEach(async () => {
  site = await mkdtemp(join(tmpdir(), 'ecarts-build-'));
});
afterEach(() => rm(site, { recursive: true, force: true }));

const bundled = async (folder: string) => {
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, 'index.html'), 'bundled');
};
const rendered = (text: string) => async (folder: string) => {
  await mkdir(join(folder, 'indicateur'));
  await writeFile(join(folder, 'indicateur', 'index.html'), text);
};

it('puts the pages that are rendered ahead in place with the others', async () => {
  await buildPages(site, rendered('before'), bundled);
  expect((await readdir(site)).sort()).toEqual(['index.html', 'indicateur']);
  let meanwhile = '';
  const after = async (folder: string) => {
    await rendered('after')(folder);
    meanwhile = await readFile(join(site, 'indicateur', 'index.html'), 'utf8');
  };
  await buildPages(site, after, bundled);
  expect(meanwhile).toBe('before');
  expect(await readFile(join(site, 'indicateur', 'index.html'), 'utf8')).toBe('after');
});

it('leaves those of the last build when they cannot be rendered', async () => {
  await buildPages(site, rendered('before'), bundled);
  await writeFile(join(site, 'index.html'), 'last');
  const failing = async () => {
    throw new Error('edition cut');
  };
  await expect(buildPages(site, failing, bundled)).rejects.toThrow('edition cut');
  expect(await readFile(join(site, 'index.html'), 'utf8')).toBe('last');
  expect(await readFile(join(site, 'indicateur', 'index.html'), 'utf8')).toBe('before');
});
