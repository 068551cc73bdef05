import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { askPublished, french } from '../../published.ts';
import { accessibilityViolations, openSite, type Site, spaced, visit } from '../../site.ts';
import { documentedAnswer } from '../question/documented-answers.ts';
import { areaFigure } from './area-figure.ts';

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

/** A box around Lyon and its surroundings: membership is a comparison of coordinates. */
const box = { west: 4.6, south: 45.6, east: 5.2, north: 45.95 };
const corners = [
  [box.west, box.south],
  [box.east, box.south],
  [box.east, box.north],
  [box.west, box.north],
];
const boxGeoJson = JSON.stringify({
  type: 'FeatureCollection',
  features: [
    {
      type: 'Feature',
      properties: {},
      geometry: { type: 'Polygon', coordinates: [[...corners, corners[0]]] },
    },
  ],
});
const within = `longitude BETWEEN ${box.west} AND ${box.east} AND latitude BETWEEN ${box.south} AND ${box.north}`;
const members = `SELECT commune AS code, sum(population) AS people FROM {demand_points} WHERE ${within} GROUP BY ALL`;

const inSentence = (people: number) =>
  french(people > 10_000 ? Math.round(people / 100) * 100 : people);

async function openSection(page: Page): Promise<void> {
  await page.getByRole('heading', { name: 'Votre zone' }).click();
}

/** Gives a file to the upload control. */
async function upload(page: Page, name: string, content: string): Promise<void> {
  await page
    .getByLabel('Importer un fichier GeoJSON')
    .setInputFiles({ name, mimeType: 'application/geo+json', buffer: Buffer.from(content) });
}

it('question 7: counts an uploaded area, and aggregates each indicator by its rule', async () => {
  const { page, errors, foreign } = await visit(site, '', { map: false });
  await openSection(page);
  await upload(page, 'Grand Lyon.geojson', boxGeoJson);
  const answer = page.getByTestId('area-answer');
  const [area] = await askPublished<{ people: number; communes: number }>(
    `SELECT sum(people)::BIGINT AS people, count(*) AS communes FROM (${members})`,
  );
  const [qpv] = await askPublished<{ people: number; count: number }>(
    `SELECT sum(population)::BIGINT AS people, count(*) AS count FROM {qpv} WHERE population IS NOT NULL AND ${within}`,
  );
  await expect
    .poll(async () => spaced(await answer.textContent()))
    .toContain(
      `${inSentence(area.people)} personnes vivent dans la zone de « Grand Lyon.geojson » : ${french(area.communes)} communes dont le chef-lieu s’y trouve`,
    );
  expect(spaced(await answer.textContent())).toContain(
    `${french(qpv.count)} quartiers prioritaires s’y trouvent, où ${inSentence(qpv.people)} personnes vivent`,
  );
  expect(new URL(page.url()).searchParams.get('zone')).toBe('fichier');
  await page.getByRole('button', { name: 'Voir ses indicateurs' }).click();
  const [found] = await askPublished<Record<string, number>>(`
    WITH m AS (${members})
    SELECT
      sum(i.social_dwellings) AS social_dwellings,
      -- A published count is rounded to 5, a withheld one has its own bounds.
      sum(coalesce(i.rsa_households - 2, i.rsa_households_low)) AS rsa_low,
      sum(coalesce(i.rsa_households + 2, i.rsa_households_high)) AS rsa_high,
      100 * sum(p.share_75_over_pct_numerator) / sum(p.share_75_over_pct_denominator) AS share_75_over_pct,
      1000 * sum(p.rsa_households_per_1000_numerator_low) / sum(p.rsa_households_per_1000_denominator) AS per_low,
      1000 * sum(p.rsa_households_per_1000_numerator_high) / sum(p.rsa_households_per_1000_denominator) AS per_high,
      sum(p.apl_gp_consultations_numerator) / sum(p.apl_gp_consultations_denominator) AS apl_gp_consultations,
      (SELECT 100 * sum(d.population * (a.distance_km > 5)::INT) / sum(d.population)
       FROM {demand_points} d JOIN {access_commune} a ON a.commune = d.commune AND a.service = 'justice'
       WHERE ${within} AND d.commune <> '69123') AS beyond_5km_without_lyon
    FROM m JOIN {indicators_commune} i USING (code) JOIN {indicator_parts_commune} p USING (code)`);
  const cell = (id: string) => areaFigure(page, id);
  await expect.poll(() => cell('social_dwellings')).toContain(french(found.social_dwellings));
  expect(found.rsa_high).toBeGreaterThan(found.rsa_low);
  await expect
    .poll(() => cell('rsa_households'))
    .toContain(`de ${french(found.rsa_low)} à ${french(found.rsa_high)}`);
  await expect
    .poll(() => cell('share_75_over_pct'))
    .toBe(`${french(found.share_75_over_pct, 1)} %`);
  await expect
    .poll(() => cell('rsa_households_per_1000'))
    .toContain(`de ${french(found.per_low, 1)} à ${french(found.per_high, 1)}`);
  await expect
    .poll(() => cell('apl_gp_consultations'))
    .toContain(french(found.apl_gp_consultations, 1));
  await expect
    .poll(() => cell('median_income_eur'))
    .toBe('ne s’agrège pas à ce niveau (une médiane ne se moyenne pas)');
  // Every other view follows.
  await expect
    .poll(async () => spaced(await page.getByTestId('selection').textContent()))
    .toContain(`${french(area.communes)} communes`);
  expect(await accessibilityViolations(page)).toEqual([]);
  await page.getByRole('button', { name: 'Effacer la zone' }).click();
  await answer.waitFor({ state: 'detached' });
  await page.goBack();
  await answer.waitFor();
  expect(errors).toEqual([]);
  expect(foreign).toEqual([]);
});

it('begins an area in the drawer that says its figures', async () => {
  const { page, errors } = await visit(site, '?tiroir=area', { map: false });
  const none = page.getByTestId('area-none');
  await none.getByRole('button', { name: 'Tracer sur la carte' }).press('Enter');
  await none.getByText('Tracé en cours').waitFor();
  await none.getByRole('button', { name: 'Abandonner' }).press('Enter');
  await upload(page, 'Grand Lyon.geojson', boxGeoJson);
  await page.getByTestId('area-view').waitFor();
  const people = page.getByTestId('area-view').locator('[data-indicator="population"] td').first();
  const [area] = await askPublished<{ people: number }>(
    `SELECT sum(people)::BIGINT AS people FROM (${members})`,
  );
  await expect.poll(async () => spaced(await people.textContent())).toContain(french(area.people));
  expect(errors).toEqual([]);
});

it('gives for whole départements what is published of them', async () => {
  const rows = await askPublished<Record<string, number>>(`
    SELECT i.share_75_over_pct AS published,
      100 * sum(p.share_75_over_pct_numerator) / sum(p.share_75_over_pct_denominator) AS summed,
      i.rsa_households_per_1000_high AS published_high,
      1000 * sum(p.rsa_households_per_1000_numerator_high) / sum(p.rsa_households_per_1000_denominator) AS summed_high
    FROM {communes} c JOIN {indicator_parts_commune} p USING (code)
    JOIN {indicators_departement} i ON i.code = c.departement
    WHERE i.share_75_over_pct IS NOT NULL AND i.rsa_households_per_1000_high IS NOT NULL
    GROUP BY ALL`);
  expect(rows.length).toBeGreaterThan(80);
  for (const { published, summed, published_high, summed_high } of rows) {
    expect(summed).toBeCloseTo(published, 3);
    expect(summed_high).toBeCloseTo(published_high, 3);
  }
});

it('question 7: takes all that is within a distance of a territory', async () => {
  const { query, sentence } = documentedAnswer(7);
  const { page } = await visit(site, query, { map: false });
  const km = `2 * 6371.0088 * asin(sqrt(pow(sin(radians(d.latitude - c.latitude) / 2), 2)
    + cos(radians(d.latitude)) * cos(radians(c.latitude)) * pow(sin(radians(d.longitude - c.longitude) / 2), 2)))`;
  const within = (table: string, count: string) =>
    askPublished<{ people: number; count: number }>(
      `WITH centre AS (SELECT longitude, latitude FROM {demand_points} WHERE commune = '69256')
       SELECT sum(d.population)::BIGINT AS people, count(${count}) AS count
       FROM {${table}} d, centre c WHERE d.population IS NOT NULL AND ${km} <= 12.5`,
    );
  const [[near], [qpv]] = await Promise.all([
    within('demand_points', 'DISTINCT d.commune'),
    within('qpv', '*'),
  ]);
  await expect
    .poll(async () => spaced(await page.getByTestId('area-answer').textContent()))
    .toBe(
      `${inSentence(near.people)} personnes vivent à 12,5 km ou moins du territoire choisi (Vaulx-en-Velin) : ${french(near.count)} communes dont le chef-lieu s’y trouve. ${french(qpv.count)} quartiers prioritaires s’y trouvent, où ${inSentence(qpv.people)} personnes vivent.`,
    );
  expect(spaced(await page.getByTestId('area-answer').textContent())).toBe(sentence);
  await page.getByRole('tab', { name: 'Tableau' }).click();
  // The map, the table and the charts keep its communes, as long as the reader wants them to.
  const table = page.getByRole('table', { name: /Tableau/ });
  const listed = async () => Number(await table.getAttribute('aria-rowcount')) - 1;
  await expect.poll(listed).toBe(near.count);
  await page.getByRole('tab', { name: 'Graphiques' }).click();
  await expect
    .poll(async () => spaced(await page.getByTestId('peers').textContent()))
    .toContain(`sur ${french(near.count)} `);
  await page.getByRole('tab', { name: 'Tableau' }).click();
  await page.getByRole('button', { name: /Retirer le filtre À 12,5 km ou moins/ }).click();
  expect(new URL(page.url()).searchParams.get('hors-zone')).toBe('visible');
  const [{ all }] = await askPublished<{ all: number }>('SELECT count(*) AS "all" FROM {communes}');
  await expect.poll(listed).toBe(all);
  await page.getByTestId('area-answer').waitFor();
  await page.getByRole('checkbox', { name: 'Ne garder que les communes de cette zone' }).check();
  await expect.poll(listed).toBe(near.count);
  await page.getByRole('button', { name: 'Tout retirer' }).click();
  await expect.poll(listed).toBe(all);
});

it('says what is wrong with a file, and that a link does not hold one', async () => {
  const { page, errors } = await visit(site, '?zone=fichier', { map: false });
  expect(spaced(await page.getByText(/venait d’un fichier/).textContent())).toContain(
    'importez-le à nouveau',
  );
  const lambert = {
    type: 'Polygon',
    coordinates: [
      [
        [842000, 6519000],
        [843000, 6519000],
        [843000, 6520000],
      ],
    ],
  };
  const line = { type: 'LineString', coordinates: corners };
  for (const [content, expected] of [
    ['PK zip', 'n’est pas du JSON'],
    ['{"type":"FeatureCollection","features":[]}', 'ne contient aucune forme'],
    [JSON.stringify(line), 'sans surface (LineString)'],
    [JSON.stringify(lambert), 'sans doute en Lambert-93 (EPSG:2154), par exemple 842000, 6519000'],
    [`{"a":"${'x'.repeat(9_000_000)}"}`, 'Ce fichier pèse 9,0 Mo'],
  ]) {
    await upload(page, 'zone.geojson', content);
    await expect
      .poll(async () => spaced(await page.getByTestId('area-problem').textContent()))
      .toContain(expected);
  }
  expect(errors).toEqual([]);
});

it('reports an area that a link spells wrongly', async () => {
  const { page } = await visit(site, '?zone=trace,AAA', { map: false });
  expect(spaced(await page.getByRole('status').first().textContent())).toContain('zone');
});
