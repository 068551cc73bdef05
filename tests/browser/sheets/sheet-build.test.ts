import { existsSync, readFileSync } from 'node:fs';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { folders } from '../../../src/etl/folders.ts';
import { buildSheets, discardOldSheets } from '../../../src/site/sheets/build-sheets.ts';
import { openSheetEdition } from '../../../src/site/sheets/open-sheet-edition.ts';
import { sheetServer } from '../../../src/site/sheets/serve-sheets.ts';
import { writeSitemap } from '../../../src/site/sitemap.ts';

let distFolder: string;
beforeAll(async () => {
  distFolder = await mkdtemp(join(tmpdir(), 'ecarts-sheets-'));
});
afterAll(async () => {
  await rm(distFolder, { recursive: true, force: true });
});

const { manifest, level } = openSheetEdition(folders.edition);
const count = (id: string) => level(id)!.index.codes.length;

function build(
  levels: readonly string[],
  options: { siteUrl?: string; signal?: AbortSignal } = {},
) {
  return buildSheets({
    editionFolder: folders.edition,
    distFolder,
    siteUrl: options.siteUrl ?? null,
    isWanted: (id) => levels.includes(id),
    signal: options.signal,
    threads: 1,
    log: () => {},
  });
}

async function files(): Promise<string[]> {
  const found = await readdir(join(distFolder, 'fiche'), { recursive: true });
  return found.filter((path) => /\.(html|json|part)$/.test(path));
}

describe('building the sheets', () => {
  it('goes on where it was interrupted, each file whole', async () => {
    const abort = new AbortController();
    const interrupted = build(['region', 'ept', 'arrondissement'], { signal: abort.signal });
    // The first batch is that of the 11 EPT or the 18 régions.
    await expect.poll(() => existsSync(join(distFolder, 'fiche', 'arrondissement'))).toBe(true);
    abort.abort();
    await expect(interrupted).rejects.toThrow('stopped');
    const total = count('region') + count('ept') + count('arrondissement');
    const { rendered, present } = await build(['region', 'ept', 'arrondissement']);
    expect(rendered).toBeLessThan(total);
    expect(present).toBe(total);
    const written = await files();
    expect(written.filter((path) => path.endsWith('.part'))).toEqual([]);
    expect(written).toHaveLength(2 * total);
    for (const path of written) {
      const text = readFileSync(join(distFolder, 'fiche', path), 'utf8');
      if (path.endsWith('.json')) expect(JSON.parse(text).edition).toBe(manifest.id);
      else expect(text.endsWith('</main>')).toBe(true);
    }
    expect((await build(['region', 'ept', 'arrondissement'])).rendered).toBe(0);
  });

  it('writes what the server answers', async () => {
    const answer = sheetServer(folders.edition, null)('/fiche/region/84/');
    const written = readFileSync(join(distFolder, 'fiche', 'region', '84', 'index.html'), 'utf8');
    expect(written).toBe(answer?.body);
  });

  it('has the sheet of an EPT below `epci`, by its SIREN, and nowhere else', () => {
    const serve = sheetServer(folders.edition, null);
    const path = join(distFolder, 'fiche', 'epci', '200057867');
    const written = readFileSync(join(path, 'index.html'), 'utf8');
    expect(written).toContain('<h1>Plaine Commune</h1>');
    expect(serve('/fiche/epci/200057867/')?.body).toBe(written);
    expect(JSON.parse(serve('/fiche/epci/200057867/donnees.json')!.body).level).toBe('ept');
    expect(serve('/fiche/ept/200057867/')).toBeNull();
    expect(serve('/fiche/epci/20005786/')).toBeNull();
    // An EPCI is still one.
    expect(JSON.parse(serve('/fiche/epci/200054781/donnees.json')!.body).level).toBe('epci');
  });

  it('tells the arrondissement from the town that it is named after', () => {
    const html = sheetServer(folders.edition, null)('/fiche/commune/58194/')!.body;
    const [, within] = /<p class=within>(.*?)<p/.exec(html) ?? [];
    expect(within.replace(/<[^>]+>/g, '')).toBe(
      'CA de Nevers · Nevers (arrondissement) · Nièvre · Bourgogne-Franche-Comté',
    );
  });

  it('starts again for another address, of which it makes what must be absolute', async () => {
    const { rendered } = await build(['ept'], { siteUrl: 'https://exemple.fr/ecarts/' });
    expect(rendered).toBe(count('ept'));
    expect(await files()).toHaveLength(2 * count('ept'));
    const path = join(distFolder, 'fiche', 'epci', '200057867');
    const html = readFileSync(join(path, 'index.html'), 'utf8');
    const address = 'https://exemple.fr/ecarts/fiche/epci/200057867/';
    expect(html).toContain(`<link rel=canonical href=${address}>`);
    const [, json] = /<script type="application\/ld\+json">(.*?)<\/script>/.exec(html) ?? [];
    const data = JSON.parse(json);
    expect(data).toMatchObject({
      '@type': 'Dataset',
      url: address,
      spatialCoverage: { '@type': 'AdministrativeArea', identifier: '200057867' },
      distribution: { contentUrl: `${address}donnees.json` },
    });
    expect(await writeSitemap(distFolder, 'https://exemple.fr/ecarts/', manifest.date)).toBe(
      count('ept'),
    );
    expect(readFileSync(join(distFolder, 'sitemap.xml'), 'utf8')).toContain(
      `<loc>${address}</loc>`,
    );
    await discardOldSheets(distFolder, manifest.id, null);
    expect(await files()).toEqual([]);
  });
});

it('keeps the sheet of a commune within 20 kB, 6 kB gzipped, on average, with what an address adds', () => {
  const serve = sheetServer(folders.edition, 'https://ecarts.example/');
  const { codes } = level('commune')!.index;
  const sample = codes.filter((_, i) => i % 173 === 0);
  const pages = sample.map((code) => Buffer.from(serve(`/fiche/commune/${code}/`)!.body));
  const mean = (sizes: number[]) => sizes.reduce((sum, size) => sum + size, 0) / sizes.length;
  expect(pages.length).toBeGreaterThan(200);
  expect(mean(pages.map((page) => page.length))).toBeLessThanOrEqual(20_000);
  expect(mean(pages.map((page) => gzipSync(page).length))).toBeLessThanOrEqual(6_000);
});
