import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { bbox, rewind } from '@turf/turf';
import { unzipSync } from 'fflate';
import type { Feature, FeatureCollection, MultiPolygon } from 'geojson';
import { parquetReadObjects } from 'hyparquet';
import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { LevelIndex } from '../../../src/edition/manifest.ts';
import { literal, rows, withDatabase } from '../../../src/etl/duckdb.ts';
import { folders } from '../../../src/etl/folders.ts';
import { askPublished } from '../published.ts';
import { accessibilityViolations, openSite, type Site, visit } from '../site.ts';

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

async function downloaded(page: Page, button: Locator): Promise<{ name: string; path: string }> {
  const [download] = await Promise.all([
    page.waitForEvent('download', { timeout: 60_000 }),
    button.click(),
  ]);
  return { name: download.suggestedFilename(), path: await download.path() };
}

async function levelIndex(level: string): Promise<LevelIndex> {
  const path = join(folders.dist, 'edition', 'levels', `${level}.json.gz`);
  return JSON.parse(gunzipSync(await readFile(path)).toString('utf8'));
}

describe('outlines', () => {
  it('are the same in both formats, wound as GeoJSON asks, within the published bounds', async () => {
    const { page, errors, foreign } = await visit(site, 'donnees/');
    const buttons = page.locator('[data-shapes=epci]').getByRole('button');
    const json = await downloaded(page, buttons.first());
    expect(json.name).toBe('ecarts-epci-contours.geojson');
    const { type, features }: FeatureCollection<MultiPolygon> = JSON.parse(
      await readFile(json.path, 'utf8'),
    );
    const { codes, names, population, bounds } = await levelIndex('epci');
    expect(type).toBe('FeatureCollection');
    expect(features.map(({ properties }) => properties)).toEqual(
      codes.map((code, i) => ({ code, name: names[i], population: population[i] })),
    );
    features.forEach((feature: Feature<MultiPolygon>, i) => {
      expect(rewind(feature)).toEqual(feature);
      const [west, south, east, north] = bbox(feature);
      const [w, s, e, n] = bounds[i] as readonly number[];
      // Published bounds are those of communes, rounded outwards; outlines are simplified.
      for (const [found, published] of [
        [west, w],
        [south, s],
        [east, e],
        [north, n],
      ]) {
        expect(Math.abs(found - published), codes[i]).toBeLessThan(0.06);
      }
    });

    const parquet = await downloaded(page, buttons.nth(1));
    await withDatabase(':memory:', async (db) => {
      const [counted] = await rows(
        db,
        `SELECT count(*)::INT AS n, sum(population)::DOUBLE AS people, count(geometry)::INT AS shapes
         FROM read_parquet(${literal(parquet.path)})`,
      );
      const known = population.reduce<number>((sum, one) => sum + (one ?? 0), 0);
      expect(counted).toEqual({ n: codes.length, people: known, shapes: codes.length });
      const [geo] = await rows<{ value: string }>(
        db,
        `SELECT decode(value) AS value FROM parquet_kv_metadata(${literal(parquet.path)}) WHERE decode(key) = 'geo'`,
      );
      expect(JSON.parse(geo.value)).toMatchObject({
        version: '1.1.0',
        primary_column: 'geometry',
        columns: { geometry: { encoding: 'WKB', geometry_types: ['MultiPolygon'] } },
      });
    });
    const bytes = Uint8Array.from(await readFile(parquet.path)).buffer;
    const read = await parquetReadObjects({ file: bytes });
    expect(read.map(({ geometry }) => geometry)).toEqual(features.map(({ geometry }) => geometry));
    expect([errors, foreign]).toEqual([[], []]);
  });
});

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
    const again = await withDatabase(':memory:', (db) => rows(db, query));
    expect(features.map(({ properties }) => properties)).toEqual(again);
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
