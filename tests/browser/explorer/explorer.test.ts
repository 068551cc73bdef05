import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { firstQuestions } from '../../../src/app/explorer/question/first-questions.ts';
import { folders } from '../../../src/etl/folders.ts';
import { askPublished, french } from '../published.ts';
import {
  goTo,
  mapDrawn,
  openSite,
  openVisit,
  type Site,
  spaced,
  type Visit,
  visit,
} from '../site.ts';
import { mainColour, offsetOf, onPage } from './map-pane/map-pixels.ts';

const compress = promisify(brotliCompress);

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

it('answers the question for France with the number of the published table, on 600 kB of code and style', async () => {
  const { page, errors, foreign, own } = await visit(site, '');
  await mapDrawn(page);
  const [france] = await askPublished<{ people: number; share: number; median: number }>(
    `SELECT beyond_10km AS people, beyond_10km_pct AS share, median_km AS median FROM {coverage}
     WHERE "grouping" = 'pays' AND service = 'france-services'`,
  );
  const people = french(Math.round(france.people / 100) * 100);
  expect(spaced(await page.getByTestId('answer').textContent())).toBe(
    `${people} personnes vivent à plus de 10 km à vol d’oiseau d’une France services, soit ${french(france.share, 1)} % de la population. La moitié de la population vit à moins de ${french(france.median, 1)} km, l’autre moitié plus loin.`,
  );
  expect(errors).toEqual([]);
  expect(foreign).toEqual([]);
  expect(own.filter((address) => address.includes('duckdb'))).toEqual([]);
  const code = [...new Set(own.map((address) => new URL(address).pathname))].filter((path) =>
    /\.(js|mjs|css)$/.test(path),
  );
  // The outlines of the territories overseas come apart from the code.
  await expect.poll(() => own.some((address) => address.endsWith('/frames.svg'))).toBe(true);
  expect(code.length).toBeGreaterThan(2);
  // Beside the server, which goes on answering.
  const compressed = await Promise.all(
    code.map(async (path) => compress(await readFile(join(folders.dist, path)))),
  );
  const bytes = compressed.reduce((sum, { length }) => sum + length, 0);
  expect(bytes).toBeLessThanOrEqual(600_000);

  // The first screen teaches by example; what is asked takes its place, and « back » gives it back.
  const first = page.getByRole('navigation', { name: 'Pour commencer' });
  await expect
    .poll(() =>
      first
        .getByRole('link')
        .allTextContents()
        .then((links) => links.map(spaced)),
    )
    .toEqual([
      'Où habite-t-on loin d’une France services, dans une commune pauvre ?',
      'Quels quartiers prioritaires n’ont pas de délégué du Défenseur des droits à 5 km ?',
      'Où ouvrir vingt France services de plus ?',
    ]);
  await first.getByRole('link', { name: /quartiers prioritaires/ }).press('Enter');
  await expect.poll(() => first.count()).toBe(0);
  const { searchParams: asked } = new URL(page.url());
  for (const [name, value] of new URLSearchParams(firstQuestions[1].query))
    expect(asked.get(name)).toBe(value);
  // The question above the answer is that question too, not the one before.
  await expect
    .poll(async () => spaced(await page.getByTestId('answer').textContent()))
    .toContain('vivent à plus de 5 km à vol d’oiseau d’un délégué du Défenseur des droits');
  // The link is gone, and the focus is on what it asked.
  await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('question');
  await page.goBack();
  await first.waitFor();
});

it('finds Vaulx-en-Velin and reads its population and distances', async () => {
  const { page, errors, foreign } = await visit(site, '', { map: false });
  await page.getByRole('combobox', { name: /Chercher/ }).fill('vaulx en velin');
  await page.getByRole('option', { name: /Vaulx-en-Velin.*Rhône/ }).click();
  const panel = page.getByRole('complementary');
  await panel.getByRole('heading', { name: 'Vaulx-en-Velin' }).waitFor();
  const [commune] = await askPublished<{ population: number }>(
    `SELECT population FROM {communes} WHERE code = '69256'`,
  );
  expect(spaced(await panel.textContent())).toContain(`${french(commune.population)} habitants`);
  for (const service of ['france-services', 'delegues-ddd']) {
    const [access] = await askPublished<{ distance_km: number; name: string }>(
      `SELECT a.distance_km, p.name FROM {access_commune} a
       JOIN {access_points} p ON p.service = a.service AND p.id = a.point
       WHERE a.commune = '69256' AND a.service = '${service}'`,
    );
    const item = spaced(await panel.locator(`[data-service="${service}"]`).textContent());
    expect(item).toContain(`${french(access.distance_km, access.distance_km < 10 ? 1 : 0)} km`);
    expect(item).toContain(spaced(access.name));
  }
  // What the région cannot have has its reason, not a dash alone.
  const beside = panel.locator('[data-indicator="median_income_eur"] td').nth(1);
  await expect
    .poll(async () => spaced(await beside.textContent()))
    .toBe('—ne s’agrège pas à ce niveau (une médiane ne se moyenne pas)');
  expect(new URL(page.url()).search).toContain('territoire=commune-69256');
  await page.goBack();
  await panel.waitFor({ state: 'detached' });
  // Paris has a mean beside the name of one place: both are said to be what they are.
  await goTo(page, '?territoire=commune-75056');
  await panel.getByText(/moyenne des arrondissements municipaux/).waitFor();
  expect(errors).toEqual([]);
  expect(foreign).toEqual([]);
});

describe('search', () => {
  let searched: Visit;
  beforeAll(async () => {
    searched = await openVisit(site, '', { map: false });
  });
  afterAll(() => searched.page.context().close());

  it.each([
    ['69120', 'Vaulx-en-Velin'],
    ['69256', 'Vaulx-en-Velin'],
    ['VAULX-EN-VELIN', 'Vaulx-en-Velin'],
    ['saint etienne', 'Saint-Étienne'],
    ['plaine commune', 'Plaine Commune'],
    ['QN06903M', 'Les Pérouses'],
    ['zzzzz', 'Aucun territoire ne correspond à « zzzzz ».'],
  ])('finds « %s »', async (query, expected) => {
    const { page } = searched;
    const found = page.getByRole('listbox').getByRole('option');
    // Nothing of the search before is left.
    await page.getByRole('combobox', { name: /Chercher/ }).fill('');
    await expect.poll(() => found.count()).toBe(0);
    await page.getByRole('combobox', { name: /Chercher/ }).fill(query);
    const first = found.first();
    await expect.poll(async () => spaced(await first.textContent())).toContain(expected);
  });

  it('takes Enter for the best match', async () => {
    const { page } = searched;
    const box = page.getByRole('combobox', { name: /Chercher/ });
    await box.fill('nievre');
    await box.press('Enter');
    const panel = page.getByRole('complementary');
    await panel.getByRole('heading', { name: 'Nièvre' }).waitFor();
    // The distance of an area is a mean, and said to be one.
    await panel.getByText(/moyenne des habitants, chaque point compté/).waitFor();
    await expect.poll(() => box.inputValue()).toBe('');
    expect(new URL(page.url()).searchParams.get('territoire')).toBe('departement-58');
  });
});

it('switches level and indicator, and the table says what the map shows', async () => {
  const { page, errors } = await visit(
    site,
    '?niveau=departement&indicateur=beyond_10km_france_services_pct&tiroir=table',
  );
  await mapDrawn(page);
  const [first] = await askPublished<{ name: string; value: number; n: number }>(
    `SELECT name, beyond_10km_france_services_pct AS value, count(*) OVER () AS n
     FROM {indicators_departement} ORDER BY value DESC NULLS LAST, code LIMIT 1`,
  );
  const table = page.getByRole('table', { name: /Tableau/ });
  const row = table.getByRole('row').nth(1);
  await row.waitFor();
  expect(await table.getAttribute('aria-rowcount')).toBe(String(first.n + 1));
  expect(spaced(await row.textContent())).toContain(first.name);
  expect(spaced(await row.textContent())).toContain(`${french(first.value, 1)} %`);
  await page.getByRole('heading', { name: 'La carte montre' }).click();
  await page.getByRole('button', { name: /Niveau/ }).click();
  await page.getByRole('option', { name: 'régions' }).click();
  await expect.poll(() => page.url()).toContain('niveau=region');
  await expect.poll(() => table.getAttribute('aria-rowcount')).toBe('19');
  expect(errors).toEqual([]);
});

it('follows a deep link: territory, layers, places, view, language and theme; Enter selects what is in the centre', async () => {
  // Vaugneray: no neighbourhood nor delegate there lies over the commune.
  const [centre] = await askPublished<{ longitude: number; latitude: number }>(
    `SELECT longitude, latitude FROM {demand_points} WHERE commune = '69255'`,
  );
  const view = { ...centre, zoom: 8.5 };
  const { page, errors } = await visit(
    site,
    `?territoire=departement-69&couches=qpv,frr&points=delegues-ddd&vue=${view.longitude},${view.latitude},${view.zoom}&langue=en&theme=dark`,
  );
  await mapDrawn(page);
  await page.getByRole('heading', { name: 'Rhône' }).waitFor();
  expect(await page.locator('html').getAttribute('lang')).toBe('en');
  expect(await page.locator('html').getAttribute('data-theme')).toBe('dark');
  expect(await page.getByRole('checkbox', { name: /Priority neighbourhoods/ }).isChecked()).toBe(
    true,
  );
  expect(await page.getByRole('checkbox', { name: /Delegates/ }).isChecked()).toBe(true);
  // FRR is hatched over a commune that is classed, and over no other.
  const [classed, other] = await askPublished<{ longitude: number; latitude: number }>(
    `SELECT d.longitude, d.latitude, c.frr IN ('socle', 'plus') AS classed
     FROM {communes} c JOIN {demand_points} d ON d.commune = c.code
     WHERE c.frr IN ('socle', 'plus', 'none') AND c.density >= '5' AND d.longitude BETWEEN 4.3 AND 5.3
       AND d.latitude BETWEEN 45.6 AND 46
     QUALIFY row_number() OVER (PARTITION BY classed ORDER BY c.area_km2 DESC) = 1
     ORDER BY classed DESC`,
  );
  const plain = async (place: typeof classed) =>
    (await mainColour(page, await onPage(page, offsetOf(view, place)), 10)).share;
  await expect.poll(() => plain(classed)).toBeLessThan(0.8);
  await expect.poll(() => plain(other)).toBeGreaterThan(0.9);
  await page.getByRole('checkbox', { name: /FRR/ }).uncheck();
  await expect.poll(() => plain(classed)).toBeGreaterThan(0.9);
  const [rhone] = await askPublished<{ people: number; share: number }>(
    `SELECT beyond_10km AS people, beyond_10km_pct AS share FROM {coverage}
     WHERE "grouping" = 'departement' AND code = '69' AND service = 'france-services'`,
  );
  const count = new Intl.NumberFormat('en-GB').format(rhone.people);
  await expect
    .poll(async () => spaced(await page.getByTestId('answer').textContent()))
    .toContain(
      `${count} people live more than 10 km from a France services desk, as the crow flies: ${rhone.share.toFixed(1)}% of the population.`,
    );
  await page.locator('.maplibregl-canvas').focus();
  await page.keyboard.press('Enter');
  await expect.poll(() => new URL(page.url()).search).toContain('territoire=commune-69255');
  // The keyboard is told which territory is there, with its value.
  await expect
    .poll(async () => spaced(await page.getByTestId('map-centre').textContent()))
    .toMatch(/\d km .*[\d,]+ inhabitants$/);
  expect(errors).toEqual([]);
});

it('goes to each territory overseas by key and by finger, and chooses a commune there', async () => {
  const { page } = await visit(site, '?vue=2.5,46.5,5');
  await mapDrawn(page);
  const frames = page.getByRole('list', { name: 'Aller à un territoire' });
  const centre = () => new URL(page.url()).searchParams.get('vue')?.split(',').map(Number) ?? [];
  for (const [name, west, south, east, north] of [
    ['Guadeloupe', -61.82, 15.8, -61.0, 16.55],
    ['Martinique', -61.25, 14.36, -60.8, 14.9],
    ['Guyane', -54.65, 2.1, -51.6, 5.8],
    ['La Réunion', 55.2, -21.42, 55.86, -20.85],
    ['Mayotte', 45.0, -13.02, 45.32, -12.62],
  ] as const) {
    await frames.getByRole('button', { name }).press('Enter');
    await expect
      .poll(() => {
        const [longitude, latitude] = centre();
        return longitude > west && longitude < east && latitude > south && latitude < north;
      })
      .toBe(true);
  }
  await page.setViewportSize({ width: 390, height: 844 });
  await frames.getByRole('button', { name: 'La Réunion' }).click();
  await expect.poll(() => centre()[0]).toBeGreaterThan(50);
  await page.locator('.maplibregl-canvas').focus();
  await expect
    .poll(async () => {
      await page.keyboard.press('Enter');
      return new URL(page.url()).searchParams.get('territoire') ?? '';
    })
    .toMatch(/^commune-974/);
});
