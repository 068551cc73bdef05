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

test('more addresses than a file may hold are in several, which the site map names', async () => {
  for (const page of ['', 'donnees/', 'fiche/commune/01001/', 'fiche/commune/01002/', 'methode/']) {
    await mkdir(join(folder, page), { recursive: true });
    await writeFile(join(folder, page, 'index.html'), '');
  }
  expect(await writeSitemap(folder, 'https://exemple.fr/', '2026-11-22', 2)).toBe(5);
  const locations = async (name: string) => {
    const xml = await readFile(join(folder, name), 'utf8');
    return [...xml.matchAll(/<loc>https:\/\/exemple\.fr\/(.*?)<\/loc>/g)].map(([, path]) => path);
  };
  const parts = await locations('sitemap.xml');
  expect(parts).toEqual(['sitemap-1.xml', 'sitemap-2.xml', 'sitemap-3.xml']);
  expect(await readFile(join(folder, 'sitemap.xml'), 'utf8')).toContain('<sitemapindex xmlns=');
  const named = [];
  for (const part of parts) {
    expect(await problems(await readFile(join(folder, part), 'utf8'))).toEqual([]);
    named.push(await locations(part));
  }
  expect(named.map(({ length }) => length)).toEqual([2, 2, 1]);
  expect(named.flat().sort()).toEqual(
    ['', 'donnees/', 'fiche/commune/01001/', 'fiche/commune/01002/', 'methode/'].sort(),
  );
});
