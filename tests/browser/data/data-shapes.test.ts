import { readFile } from 'node:fs/promises';
import { unzipSync } from 'fflate';
import type { FeatureCollection } from 'geojson';
import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { rows, withDatabase } from '../../../src/etl/duckdb.ts';
import { folders } from '../../../src/etl/folders.ts';
import { askPublished } from '../published.ts';
import { accessibilityViolations, openSite, type Site, visit } from '../site.ts';

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

async function downloaded(page: Page, button: Locator): Promise<{ name: string; path: string }> {
  const [download] = await Promise.all([page.waitForEvent('download'), button.click()]);
  return { name: download.suggestedFilename(), path: await download.path() };
}

describe('a selection of a zone and of several dates', () => {
  it('is what its query gives again, with outlines', async () => {
    const { page } = await visit(site, 'donnees/');
    const builder = page.getByTestId('selection');
    const choose = (label: string, value: string) =>
      builder.getByLabel(label, { exact: true }).selectOption(value);
    await page.getByTestId('selection-size').waitFor();
    await choose('Territoires', 'commune');
    await choose('Où', 'epci 240100750');
    await choose('Zone', 'density.4');
    await choose('Format', 'geojson');
    const years = builder.getByRole('group', { name: /: autres dates$/ });
    expect(
      await years.locator('label').evaluateAll((found) => found.map((one) => one.textContent)),
    ).toEqual([' 12 octobre 2020', ' 7 juillet 2023', ' 1er août 2024']);
    await years.getByLabel('12 octobre 2020').check();
    expect(await accessibilityViolations(page)).toEqual([]);
    const { name, path } = await downloaded(
      page,
      page.getByRole('button', { name: 'Télécharger la sélection (zip)' }),
    );
    expect(name).toBe('ecarts-commune-epci-240100750-density-4.zip');
    const files = unzipSync(await readFile(path));
    const { features }: FeatureCollection = JSON.parse(
      Buffer.from(files['ecarts-commune-epci-240100750-density-4.geojson']).toString('utf8'),
    );
    const query = Buffer.from(files['requete.sql'])
      .toString('utf8')
      .replaceAll(new URL('edition/', site.address).href, `${folders.dist}/edition/`)
      .replace(/;\s*$/, '');
    expect(query).toContain(`WHERE "epci" = '240100750' AND "density" = '4'`);
    const again = await withDatabase(':memory:', async (db) => ({
      properties: await rows(db, `SELECT * EXCLUDE (geometry) FROM (${query})`),
      outlines: await rows(db, `SELECT count(geometry)::INTEGER AS count FROM (${query})`),
    }));
    expect(features.map(({ properties }) => properties)).toEqual(again.properties);
    expect(again.outlines).toEqual([{ count: features.length }]);
    const published = await askPublished(
      `SELECT i.code, distance_france_services_2020_km AS before, distance_france_services_km AS now
       FROM {indicators_commune} i JOIN {communes} c USING (code)
       WHERE c.epci = '240100750' AND c.density = '4' ORDER BY code`,
    );
    expect(published.length).toBeGreaterThan(3);
    expect(
      features.map(({ properties }) => ({
        code: properties?.code,
        before: properties?.distance_france_services_2020_km,
        now: properties?.distance_france_services_km,
      })),
    ).toEqual(published);
    expect(features.every(({ geometry }) => /Polygon$/.test(geometry.type))).toBe(true);
  });
});
