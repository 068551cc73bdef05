import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Manifest } from '../../src/edition/manifest.ts';
import { literal, rows, withDatabase } from '../../src/etl/duckdb.ts';
import { folders } from '../../src/etl/folders.ts';
import { askPublished, french } from './published.ts';
import { accessibilityViolations, openSite, type Site, spaced, visit } from './site.ts';

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
  const [download] = await Promise.all([page.waitForEvent('download', { timeout: 60_000 }), act()]);
  return { name: download.suggestedFilename(), path: await download.path() };
}

describe('the data portal', () => {
  it('lists each table with its rows, licence and sizes, and asks no one else', async () => {
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
    expect(entry).toContain(`${french(n)} lignes · Licence Ouverte 2.0`);
    const odbl = page.locator('section[aria-labelledby="group-odbl"]');
    const listed = await odbl
      .locator('[data-table]')
      .evaluateAll((all) => all.map((each) => (each as HTMLElement).dataset.table));
    const apart = manifest.tables.filter(({ licence }) => licence === 'odbl-1.0');
    expect(listed).toEqual(apart.map(({ name }) => name));
    expect(spaced(await odbl.textContent())).toContain('ODbL 1.0');
    expect(await page.locator('[data-table]').count()).toBe(manifest.tables.length);
    expect(await accessibilityViolations(page)).toEqual([]);
    expect([errors, foreign]).toEqual([[], []]);
    await page.context().close();
  });

  it('says what each column means', async () => {
    const { page } = await visit(site, 'donnees/');
    const entry = page.locator('[data-table="coverage"]');
    await entry.locator('summary').click();
    const row = spaced(await entry.locator('tr', { hasText: 'mean_km' }).textContent());
    expect(row).toBe(
      'mean_kmDOUBLEkilomètres à vol d’oiseaudistance moyenne pondérée par la population',
    );
    await page.context().close();
  });

  it('gives a CSV that a French spreadsheet opens, with the values of the edition', async () => {
    const { page } = await visit(site, 'donnees/');
    const entry = page.locator('[data-table="indicators_departement"]');
    const { name, path } = await downloaded(page, () =>
      entry.getByRole('button', { name: 'CSV français' }).click(),
    );
    expect(name).toBe('indicators_departement.fr.csv');
    await expect
      .poll(async () => spaced(await entry.textContent()))
      .toContain(`${name} est enregistré.`);
    const text = await readFile(path, 'utf8');
    expect(text.startsWith('\ufeffcode;name;')).toBe(true);
    await withDatabase(':memory:', async (db) => {
      const csv = `read_csv(${literal(path)}, delim = ';', decimal_separator = ',', header = true, types = {'code': 'VARCHAR'})`;
      const read = await rows(
        db,
        `SELECT code, name, median_income_eur_status, population::INT AS population, distance_france_services_km::DOUBLE AS km FROM ${csv} ORDER BY code`,
      );
      const published = await askPublished(
        `SELECT code, name, median_income_eur_status, population::INT AS population, distance_france_services_km AS km FROM {indicators_departement} ORDER BY code`,
      );
      expect(read).toEqual(published);
      expect(read).toHaveLength(101);
    });
    await page.context().close();
  });

  it('links to files that are there, under the permanent address too', async () => {
    const { page } = await visit(site, 'donnees/');
    await page.locator('[data-table="communes"] summary').waitFor();
    const addresses = await page
      .locator('a[download]')
      .evaluateAll((all) => all.map((each) => (each as HTMLAnchorElement).href));
    expect(addresses.length).toBeGreaterThanOrEqual(2 * manifest.tables.length + 2);
    for (const address of addresses) {
      const permanent = address.replace('/edition/', `/edition/${manifest.id}/`);
      for (const each of [address, permanent]) {
        const response = await fetch(each, { method: 'HEAD' });
        expect(response.status, each).toBe(200);
      }
    }
    await page.context().close();
  });

  it('is complete in English', async () => {
    const { page } = await visit(site, 'donnees/?langue=en');
    await page.locator('[data-table="communes"] summary').waitFor();
    const text = spaced(await page.locator('main').textContent());
    expect(text).toContain('Everything that this site shows can be taken away');
    expect(text).toContain('Access of communes to each service');
    expect(text).not.toMatch(/lignes|Télécharger|Citer/);
    await page.context().close();
  });
});
