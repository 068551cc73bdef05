import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { validateXML } from 'xmllint-wasm';
import { writeSitemap } from '../../src/site/sitemap.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'ecarts-sitemap-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

async function problems(contents: string): Promise<readonly string[]> {
  const schema = await readFile(
    new URL('../vectors/catalogues/sitemap-0.9.xsd', import.meta.url),
    'utf8',
  );
  const { errors } = await validateXML({
    xml: [{ fileName: 'sitemap.xml', contents }],
    schema: [schema],
  });
  return errors.map(({ message }) => message);
}

test('the site map keeps to the schema of its protocol and has every page', async () => {
  const pages = [
    '',
    'donnees/',
    'donnees/indicateur/',
    'donnees/indicateur/median_income_eur/',
    'fiche/commune/2A004/',
  ];
  for (const page of [...pages, 'edition/', 'assets/']) {
    await mkdir(join(folder, page), { recursive: true });
    await writeFile(join(folder, page, 'index.html'), '');
  }
  expect(await writeSitemap(folder, 'https://exemple.fr/a&b/', '2026-11-22')).toBe(pages.length);
  const xml = await readFile(join(folder, 'sitemap.xml'), 'utf8');
  expect(await problems(xml)).toEqual([]);
  for (const page of pages) expect(xml).toContain(`<loc>https://exemple.fr/a&amp;b/${page}</loc>`);
  expect(await problems(xml.replace('2026-11-22', '22/11/2026'))).not.toEqual([]);
  expect(await problems(xml.replaceAll('loc>', 'location>'))).not.toEqual([]);
});
