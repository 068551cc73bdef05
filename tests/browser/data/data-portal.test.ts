import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Manifest } from '../../../src/edition/manifest.ts';
import { literal, rows, withDatabase } from '../../../src/etl/duckdb.ts';
import { folders } from '../../../src/etl/folders.ts';
import { packageProblems } from '../../frictionless.ts';
import { askPublished, french } from '../published.ts';
import { accessibilityViolations, openSite, type Site, spaced, visit } from '../site.ts';

let site: Site;
let manifest: Manifest;
beforeAll(async () => {
  site = await openSite();
  manifest = JSON.parse(await readFile(`${folders.dist}/edition/manifest.json`, 'utf8'));
});
afterAll(() => site.close());

async function downloaded(
  page: Page,
  act: () => Promise<void>,
): Promise<{ name: string; path: string }> {
  const [download] = await Promise.all([page.waitForEvent('download'), act()]);
  return { name: download.suggestedFilename(), path: await download.path() };
}

describe('the data portal', () => {
  it('lists each table with its rows, licence, sizes and columns, links to files that are there, and asks no one else', async () => {
    const { page, errors, foreign } = await visit(site, 'donnees/');
    await page.locator('[data-table="communes"] summary').waitFor();
    expect(spaced(await page.locator('main').textContent())).toContain(
      `${manifest.tables.length} tables, ${manifest.indicators.length} indicateurs, ${manifest.sources.length} sources`,
    );
    const [{ n }] = (await askPublished<{ n: number }>(
      'SELECT count(*)::INT AS n FROM {access_commune}',
    )) as [{ n: number }];
    const entry = spaced(await page.locator('[data-table="access_commune"]').textContent());
    expect(entry).toContain('Accès des communes à chaque service');
    // The delegates’ list of 2018 has no stated licence: said, beside that of the table.
    expect(entry).toContain(
      `${french(n)} lignes · Licence Ouverte 2.0 · une partie des sources sans licence précisée par son producteur`,
    );
    const odbl = page.locator('section[aria-labelledby="group-odbl"]');
    const listed = await odbl
      .locator('[data-table]')
      .evaluateAll((all) => all.map((each) => (each as HTMLElement).dataset.table));
    const apart = manifest.tables.filter(({ licence }) => licence === 'odbl-1.0');
    expect(listed).toEqual(apart.map(({ name }) => name));
    expect(spaced(await odbl.textContent())).toContain('ODbL 1.0');
    expect(await page.locator('[data-table]').count()).toBe(manifest.tables.length);
    expect(await accessibilityViolations(page)).toEqual([]);

    const coverage = page.locator('[data-table="coverage"]');
    await coverage.locator('summary').click();
    const row = spaced(await coverage.locator('tr', { hasText: 'mean_km' }).textContent());
    expect(row).toBe(
      'mean_kmDOUBLEkilomètres à vol d’oiseaudistance moyenne pondérée par la population (absente : aucun point recensé)',
    );

    // Two databases: what the page says of each is what they hold, and its queries run as written.
    const database = page.locator('section[aria-labelledby="database"]');
    expect(spaced(await database.textContent())).toContain(
      `ecarts.duckdb a ${manifest.tables.length - apart.length} tables ; ecarts-odbl.duckdb a les ${apart.length} tables « odbl_… »`,
    );
    const opening = (await database.locator('pre').textContent())!.replaceAll(
      new URL(`edition/${manifest.id}/`, site.address).href,
      `${folders.dist}/edition/`,
    );
    await withDatabase(':memory:', async (db) => {
      const [main, odbl, all, ...read] = opening.split(';\n');
      await db.run(`${main}; ${odbl}`);
      const attached = await rows<{ database: string; name: string }>(db, all);
      const namesIn = (database: string) =>
        attached.filter((table) => table.database === database).map(({ name }) => name);
      expect(namesIn('ecarts_odbl')).toEqual(apart.map(({ name }) => name).sort());
      expect(namesIn('ecarts')).toHaveLength(manifest.tables.length - apart.length);
      expect(read).toHaveLength(1);
      const [ain] = await rows(db, read[0].replace(/;$/, " WHERE code = '01'"));
      expect(ain).toMatchObject({ name: 'Ain', distance_la_poste_km: expect.any(Number) });
    });

    const addresses = await page
      .locator('a[download]')
      .evaluateAll((all) => all.map((each) => (each as HTMLAnchorElement).href));
    // Parquet and two CSV a table, three formats of outlines a level, two databases.
    expect(addresses).toHaveLength(3 * manifest.tables.length + 3 * manifest.levels.length + 2);
    for (const address of addresses) {
      const permanent = address.replace('/edition/', `/edition/${manifest.id}/`);
      for (const each of [address, permanent]) {
        const response = await fetch(each, { method: 'HEAD' });
        expect(response.status, each).toBe(200);
      }
    }
    expect([errors, foreign]).toEqual([[], []]);
  });

  it('is complete in English', async () => {
    const { page } = await visit(site, 'donnees/?langue=en');
    await page.locator('[data-table="communes"] summary').waitFor();
    const text = spaced(await page.locator('main').textContent());
    expect(text).toContain('Everything that this site shows can be taken away');
    expect(text).toContain('Access of communes to each service');
    expect(text).not.toMatch(/lignes|Télécharger|Citer/);
    const coverage = page.locator('[data-table="coverage"]');
    await coverage.locator('summary').click();
    const row = spaced(await coverage.locator('tr', { hasText: 'mean_km' }).textContent());
    expect(row).toBe(
      'mean_kmDOUBLEkilometres as the crow fliesmean distance weighted by the population (absent: no listed place)',
    );
    expect(
      await coverage.locator('tr', { hasText: 'population_without_point' }).textContent(),
    ).toContain('INTEGERinhabitants');
    // On the narrowest screen a column is told without scrolling aside.
    await page.setViewportSize({ width: 320, height: 640 });
    const scroller = coverage.getByRole('table').locator('..');
    expect(await scroller.evaluate((box) => box.scrollWidth - box.clientWidth)).toBe(0);
  });
});

describe('a selection', () => {
  const choose = (page: Page, label: string, value: string) =>
    page.getByTestId('selection').getByLabel(label, { exact: true }).selectOption(value);

  it('says what it holds before it is made, from the first', async () => {
    const { page, errors } = await visit(site, 'donnees/');
    const size = page.getByTestId('selection-size');
    await size.waitFor();
    expect(spaced(await size.textContent())).toMatch(
      /^101 lignes, 2 indicateurs, environ \d+(,\d)? ko une fois compressés \(à un quart près\) ; licence de l’ensemble : Licence Ouverte 2\.0\.$/,
    );
    const [first] = await askPublished<{ km: number; population: number }>(
      `SELECT distance_france_services_km AS km, population FROM {indicators_departement} ORDER BY code LIMIT 1`,
    );
    await expect
      .poll(async () =>
        spaced(
          await page.getByTestId('selection-preview').locator('tbody tr').first().textContent(),
        ),
      )
      .toBe(`01Ain${french(first.km, 1)} km${french(first.population)} hab.`);
    await choose(page, 'Territoires', 'commune');
    await choose(page, 'Où', 'departement 2A');
    const [{ n }] = (await askPublished<{ n: number }>(
      `SELECT count(*)::INT AS n FROM {communes} WHERE departement = '2A'`,
    )) as [{ n: number }];
    await expect
      .poll(async () => spaced(await size.textContent()))
      .toContain(`${n} lignes, 2 indicateurs`);
    // One more territory, of another level.
    await page.getByRole('button', { name: 'Ajouter un territoire' }).click();
    await choose(page, 'Où, 2', 'arrondissement 011');
    const [{ more }] = (await askPublished<{ more: number }>(
      `SELECT count(*)::INT AS more FROM {communes} WHERE departement = '2A' OR arrondissement = '011'`,
    )) as [{ more: number }];
    expect(more).toBeGreaterThan(n);
    await expect
      .poll(async () => spaced(await size.textContent()))
      .toContain(`${more} lignes, 2 indicateurs`);
    expect(await accessibilityViolations(page)).toEqual([]);
    expect(errors).toEqual([]);
  });

  it('is an archive: its data are the edition’s, its query gives them again, its package is valid', async () => {
    const { page, foreign } = await visit(site, 'donnees/');
    await page.getByTestId('selection-size').waitFor();
    await choose(page, 'Territoires', 'commune');
    await choose(page, 'Où', 'departement 01');
    await choose(page, 'Format', 'parquet');
    const themes = page.getByTestId('selection').locator('details:not([open]) > summary');
    while ((await themes.count()) > 0) await themes.first().click();
    const tick = async (id: string) => {
      const { label } = manifest.indicators.find((indicator) => indicator.id === id)!;
      await page.getByTestId('selection').getByLabel(label.fr, { exact: true }).check();
    };
    await tick('rsa_households');
    await tick('distance_la_poste_km');
    await expect
      .poll(async () => spaced(await page.getByTestId('selection-size').textContent()))
      .toMatch(
        /4 indicateurs, environ \d+ ko une fois compressés \(à un quart près\) ; licence de l’ensemble : ODbL 1\.0\.$/,
      );
    const { name, path } = await downloaded(page, () =>
      page.getByRole('button', { name: 'Télécharger la sélection (zip)' }).click(),
    );
    expect(name).toBe('ecarts-commune-departement-01.zip');
    const files = unzipSync(await readFile(path));
    expect(Object.keys(files).sort()).toEqual([
      'LISEZMOI.md',
      'datapackage.json',
      'ecarts-commune-departement-01.parquet',
      'requete.sql',
    ]);
    const folder = await mkdtemp(join(tmpdir(), 'ecarts-selection-'));
    try {
      const data = join(folder, 'data.parquet');
      await writeFile(data, files['ecarts-commune-departement-01.parquet']);
      // The query reads the permanent address: here, the same files in the built site.
      const query = Buffer.from(files['requete.sql'])
        .toString('utf8')
        .replaceAll(new URL('edition/', site.address).href, `${folders.dist}/edition/`)
        .replace(/;\s*$/, '');
      await withDatabase(':memory:', async (db) => {
        const read = await rows(db, `FROM read_parquet(${literal(data)}) ORDER BY code`);
        expect(read).toEqual(await rows(db, query));
        expect(read.length).toBeGreaterThan(380);
        expect(Object.keys(read[0])).toEqual(
          expect.arrayContaining([
            'code',
            'name',
            'rsa_households_low',
            'rsa_households_status',
            'distance_la_poste_km',
          ]),
        );
        const published = await askPublished(
          `SELECT i.code, i.rsa_households, i.rsa_households_high, o.distance_la_poste_km FROM {indicators_commune} i
           JOIN {odbl_indicators_commune} o USING (code) JOIN {communes} c USING (code) WHERE c.departement = '01' ORDER BY code`,
        );
        expect(
          await rows(
            db,
            `SELECT code, rsa_households, rsa_households_high, distance_la_poste_km FROM read_parquet(${literal(data)}) ORDER BY code`,
          ),
        ).toEqual(published);
      });
    } finally {
      await rm(folder, { recursive: true });
    }
    const described = JSON.parse(Buffer.from(files['datapackage.json']).toString('utf8'));
    expect(packageProblems(described)).toEqual([]);
    const readme = Buffer.from(files['LISEZMOI.md']).toString('utf8');
    expect(readme).toContain('la plus restrictive des licences');
    expect(readme).toContain('ODbL 1.0 (https://opendatacommons.org/licenses/odbl/1-0/)');
    expect(readme).toContain('### `rsa_households` — Foyers bénéficiaires du RSA');
    expect(foreign).toEqual([]);
  });

  it('holds every commune and forty columns', async () => {
    const { page } = await visit(site, 'donnees/');
    await page.getByTestId('selection-size').waitFor();
    await choose(page, 'Territoires', 'commune');
    const size = page.getByTestId('selection-size');
    await expect.poll(async () => spaced(await size.textContent())).toContain('34 875');
    const themes = page.getByTestId('selection').locator('details:not([open]) > summary');
    while ((await themes.count()) > 0) await themes.first().click();
    const boxes = page.getByTestId('selection').getByRole('checkbox');
    for (let i = 0; i < 20; i++) await boxes.nth(i).check();
    const save = page.getByRole('button', { name: 'Télécharger la sélection (zip)' });
    // A workbook that is cancelled is not made: its worker is ended.
    await choose(page, 'Format', 'xlsx');
    const saved: string[] = [];
    page.on('download', (download) => saved.push(download.suggestedFilename()));
    await save.click();
    const progress = page.getByRole('progressbar');
    await expect.poll(async () => Number(await progress.getAttribute('value'))).toBeGreaterThan(0);
    await page.getByRole('button', { name: 'Annuler' }).click();
    const isMaking = () => page.workers().some((worker) => worker.url().includes('export-worker'));
    await expect.poll(isMaking).toBe(false);
    await save.waitFor();
    expect(saved).toEqual([]);

    await choose(page, 'Format', 'french');
    const { path } = await downloaded(page, () => save.click());
    const [file] = Object.values(unzipSync(await readFile(path)));
    const lines = Buffer.from(file).toString('utf8').trimEnd().split('\r\n');
    expect(lines.length).toBe(34_876);
    expect(lines[0].split(';').length).toBeGreaterThanOrEqual(40);
  });
});
