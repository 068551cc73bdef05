import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { renderNotFound } from '../../../src/sheet/not-found-document.tsx';
import { sheetAssets } from '../../../src/site/sheets/sheet-assets.ts';
import { askPublished, french } from '../published.ts';
import { accessibilityViolations, openSite, type Site, spaced, visit } from '../site.ts';

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(async () => {
  await site?.close();
});

const portSaintLouis = 'fiche/commune/13078/';

describe('a sheet without JavaScript', () => {
  it('says once a name that a département and its région share', async () => {
    const { page } = await visit(site, 'fiche/commune/97608/', { javaScriptEnabled: false });
    const within = async () => spaced(await page.locator('.within').textContent());
    expect(await within()).toMatch(/ · Mayotte$/);
    expect(await within()).not.toMatch(/Mayotte.*Mayotte/);
    await page.goto(new URL('fiche/departement/976/', site.address).href);
    expect(await within()).toBe('Mayotte (région)');
    await page.goto(new URL('fiche/commune/75056/', site.address).href);
    expect(await within()).toContain('· Paris (arrondissement) · Paris (département) ·');
  });

  it.each(['75056', '69123', '13055'])(
    'says that the distances of %s are means, and whose place is named',
    async (code) => {
      const { page } = await visit(site, `fiche/commune/${code}/`, { javaScriptEnabled: false });
      const [{ km, name, within }] = await askPublished<{
        km: number;
        name: string;
        within: number;
      }>(
        `WITH pairs AS (
         SELECT d.id, d.population, p.name,
           2 * 6371.0088 * asin(sqrt(pow(sin(radians(d.latitude - p.latitude) / 2), 2)
             + cos(radians(d.latitude)) * cos(radians(p.latitude))
             * pow(sin(radians(d.longitude - p.longitude) / 2), 2))) AS km
         FROM {demand_points} d JOIN {access_points} p ON p.service = 'justice'
         WHERE d.commune = '${code}'),
       points AS (
         SELECT id, any_value(population) AS population, min(km) AS km, arg_min(name, km) AS name,
           count(*) FILTER (km <= 20) AS within FROM pairs GROUP BY id)
       SELECT sum(km * population) / sum(population) AS km, arg_max(name, population) AS name,
         arg_max(within, population)::INT AS within FROM points`,
      );
      const court = page.locator('.places li', { hasText: 'Tribunaux' });
      expect(spaced(await court.textContent())).toContain(`${french(km, 1)} km en moyenne`);
      expect(spaced(await court.textContent())).toContain(name);
      expect(spaced(await court.textContent())).toContain(`${within} à 20 km`);
      const access = spaced(await page.locator('#acces').textContent());
      expect(access).toContain('moyenne des arrondissements municipaux');
      expect(access).toContain('sont ceux du plus peuplé');
      expect(access).not.toContain('depuis le point où les habitants sont comptés');
      expect(spaced(await page.locator('figure').textContent())).toContain(
        'du chef-lieu de l’arrondissement le plus peuplé',
      );
    },
  );

  it('says the population, the nearest places and the comparisons, with published numbers', async () => {
    const { page, foreign } = await visit(site, portSaintLouis, { javaScriptEnabled: false });
    const [{ population }] = await askPublished<{ population: number }>(
      `SELECT population FROM {communes} WHERE code = '13078'`,
    );
    expect(await page.locator('h1').textContent()).toBe('Port-Saint-Louis-du-Rhône');
    expect(spaced(await page.locator('.lead').textContent())).toContain(
      `${french(population)} habitants`,
    );
    const [court] = await askPublished<{ distance: number; within: number; name: string }>(
      `SELECT a.distance_km AS distance, a.within_20km AS within, p.name
       FROM {access_commune} a JOIN {access_points} p ON p.service = a.service AND p.id = a.point
       WHERE a.commune = '13078' AND a.service = 'justice'`,
    );
    const place = spaced(await page.locator('.places li', { hasText: 'Tribunaux' }).textContent());
    expect(place).toContain(`${french(court.distance)} km`);
    expect(place).toContain(court.name);
    expect(place).toContain(`${french(court.within)} à 20 km`);
    const [poverty] = await askPublished<{ own: number; rank: number; compared: number }>(
      `WITH own AS (
         SELECT c.code, c.density, c.population, i.poverty_rate_pct AS rate
         FROM {communes} c JOIN {indicators_commune} i USING (code)),
       me AS (FROM own WHERE code = '13078'),
       peers AS (
         SELECT o.* FROM own o, me WHERE o.density = me.density AND o.code <> me.code AND o.population > 0
         ORDER BY abs(ln(o.population / me.population)), o.population LIMIT 50)
       SELECT any_value(me.rate) AS own, count(*) FILTER (peers.rate < me.rate) + 1 AS rank,
         count(peers.rate) + 1 AS compared FROM peers, me`,
    );
    const row = await page.locator('tr', { hasText: 'Taux de pauvreté' }).allTextContents();
    expect(spaced(row[0])).toContain(`${french(poverty.own)} %`);
    expect(spaced(row[0])).toContain(`${poverty.rank} sur ${poverty.compared}`);
    expect(foreign).toEqual([]);
  });

  it('leads from each figure to its definition', async () => {
    const { page } = await visit(site, portSaintLouis, { javaScriptEnabled: false });
    const labels = page.locator('.compared th[scope="row"]');
    expect(await labels.locator('a').count()).toBe(await labels.count());
    await labels.getByRole('link', { name: 'Taux de pauvreté' }).click();
    expect(page.url()).toBe(`${site.address}donnees/indicateur/poverty_rate_pct/`);
    expect(await page.locator('h1').textContent()).toContain('pauvreté');
  });

  it('says why a value is missing', async () => {
    const { page } = await visit(site, portSaintLouis, { javaScriptEnabled: false });
    const row = page.locator('tr', { hasText: 'Complémentaire santé gratuite' });
    const letter = await row.locator('th + td sup').textContent();
    const notes = page.locator('#population .note', { hasText: `${letter} secret statistique` });
    expect(await notes.count()).toBe(1);
  });
});

describe('a sheet', () => {
  it.each(['light', 'dark'] as const)(
    'breaks no rule of accessibility (%s)',
    async (colorScheme) => {
      const { page, errors } = await visit(site, portSaintLouis, { colorScheme });
      await page.locator('html[data-theme]').waitFor();
      expect(await accessibilityViolations(page)).toEqual([]);
      // A figure leads to how this very figure was computed.
      const [{ value }] = await askPublished<{ value: number }>(
        `SELECT poverty_rate_pct AS value FROM {indicators_commune} WHERE code = '13078'`,
      );
      const label = page
        .locator('.compared th[scope="row"]')
        .getByRole('link', { name: 'Taux de pauvreté' });
      await expect.poll(() => label.getAttribute('href')).toContain('territoire=commune-13078');
      await label.click();
      const asked = page.locator('.asked');
      await asked.waitFor();
      expect(spaced(await asked.textContent())).toBe(
        `Port-Saint-Louis-du-Rhône : ${french(value)} %. Comment ce chiffre est calculé`,
      );
      const again = page.locator('.again').last();
      expect(await again.locator('pre').first().textContent()).toContain("WHERE code = '13078'");
      expect(await accessibilityViolations(page)).toEqual([]);
      expect(errors).toEqual([]);
    },
  );

  it('is not found for a code that no territory has', async () => {
    const { status } = await fetch(new URL('fiche/commune/00000/', site.address));
    expect(status).toBe(404);
  });

  it.each([
    ['', 'dark', 'dark'],
    ['', 'light', 'light'],
    ['?theme=light', 'dark', 'light'],
  ] as const)('says so in the theme of the reader: %s, %s', async (query, colorScheme, theme) => {
    const manifest = { levels: [] };
    const { page, errors } = await visit(site, `fiche/commune/00000/${query}`, {
      colorScheme,
      map: false,
      prepare: (opened) =>
        opened.route('**/00000/*', (route) =>
          route.fulfill({
            contentType: 'text/html; charset=utf-8',
            body: renderNotFound(manifest, '/', sheetAssets),
          }),
        ),
    });
    await page.waitForSelector(`:root[data-theme="${theme}"]`);
    const paper = await page.evaluate(
      () => getComputedStyle(document.documentElement).backgroundColor,
    );
    expect(paper).toBe({ dark: 'rgb(21, 21, 27)', light: 'rgb(251, 250, 246)' }[theme]);
    // Nothing of a sheet is added to it.
    expect(await page.locator('button').count()).toBe(0);
    expect(await accessibilityViolations(page)).toEqual([]);
    expect(errors).toEqual([]);
  });
});

it('is no wider than its window, ranges and all, nor than the paper', async () => {
  const { page } = await visit(site, 'fiche/epci/200068625/', { javaScriptEnabled: false });
  expect(await page.textContent('.compared >> nth=2')).toMatch(/\d–\d/);
  for (const [width, media] of [
    [320, 'screen'],
    [641, 'screen'],
    [720, 'screen'],
    [821, 'screen'],
    // A4 within its margins, at 96 px an inch.
    [703, 'print'],
  ] as const) {
    await page.setViewportSize({ width, height: 900 });
    await page.emulateMedia({ media });
    const needed = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(needed, `${media}, ${width} px`).toBeLessThanOrEqual(width);
    // The heading of a column stays in it.
    const across = await page
      .locator('.compared thead th')
      .evaluateAll((all) => all.filter((one) => one.scrollWidth > one.clientWidth).length);
    expect(across, `headings, ${media}, ${width} px`).toBe(0);
  }
});

it('is what the search offers below its best match', async () => {
  const { page, errors } = await visit(site, '', { map: false });
  const search = page.getByRole('combobox', {
    name: 'Chercher une commune, un code postal, un QPV…',
  });
  await search.fill('Massiac');
  const sheet = page.getByRole('option', { name: 'Lire la fiche : Massiac' });
  await sheet.waitFor();
  const names = await page.getByRole('option').allTextContents();
  expect(names[0]).toMatch(/^Massiac/);
  expect(spaced(names[1])).toBe('Lire la fiche : Massiac');
  await sheet.click();
  await page.waitForURL(`${site.address}fiche/commune/15119/`);
  expect(await page.locator('h1').textContent()).toBe('Massiac');
  expect(errors).toEqual([]);
});
