import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { readMeasures } from '../../../src/site/read-measures.ts';
import { askPublished, french } from '../published.ts';
import { accessibilityViolations, openSite, type Site, spaced, visit } from '../site.ts';

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

it('shows the formula, convention and reference of the docstrings, and computes what the tables give', async () => {
  const { page, errors, foreign } = await visit(site, 'methode/');
  const formula = page.getByTestId('formula-gini');
  await formula.waitFor();
  expect(spaced(await formula.textContent())).toBe('G = Σi Σj wiwj|xi − xj| / (2 W² x), W = Σ wi');
  expect(await formula.getAttribute('aria-label')).toBe(
    'G = Σᵢ Σⱼ wᵢwⱼ|xᵢ − xⱼ| / (2 W² x̄), W = Σ wᵢ',
  );
  const entry = page.getByRole('article', { name: 'Indice de Gini' });
  const text = spaced(await entry.textContent());
  expect(text).toContain('Population form (divisor n²), as PySAL inequality');
  expect(text).toContain('C. Gini, 1912, Variabilità e mutabilità');
  const projectFolder = join(import.meta.dirname, '..', '..', '..');
  const measures = readMeasures(join(projectFolder, 'src', 'core'), projectFolder);
  expect(await page.getByTestId(/^formula-/).count()).toBe(measures.length);

  await page.getByRole('button', { name: /Calculer les deux valeurs/ }).click();
  const table = page.getByTestId('distance-inequality');
  await table.waitFor();
  const [expected] = await askPublished<{ n: number; plain: number; with_term: number }>(
    `WITH one AS (
       SELECT c.population AS w, a.distance_km AS d,
         sqrt(a.distance_km ** 2 + 4 / 9 * c.area_km2 / pi()) AS t
       FROM {access_commune} a JOIN {communes} c ON c.code = a.commune
       WHERE a.service = 'france-services' AND c.population > 0
         AND c.region <> '94' AND c.region NOT LIKE '0%'
     ), mean AS (SELECT sum(w) AS w, sum(w * d) / sum(w) AS d, sum(w * t) / sum(w) AS t FROM one)
     SELECT count(*)::INT AS n,
       sum(CASE WHEN one.d > 0 THEN one.w / mean.w * one.d / mean.d * ln(one.d / mean.d) ELSE 0 END) AS plain,
       sum(one.w / mean.w * one.t / mean.t * ln(one.t / mean.t)) AS with_term
     FROM one, mean`,
  );
  const rows = table.getByRole('row');
  expect(spaced(await table.locator('caption').textContent())).toContain(
    `${french(expected.n)} communes`,
  );
  expect(spaced(await rows.nth(1).textContent())).toBe(
    `Theil${french(expected.plain, 2)}${french(expected.with_term, 2)}`,
  );
  expect(expected.plain).toBeGreaterThan(expected.with_term);

  // With what was computed.
  expect(await accessibilityViolations(page)).toEqual([]);
  expect(errors).toEqual([]);
  expect(foreign).toEqual([]);
});

it('defines every published indicator under its own anchor', async () => {
  const manifest = await (await fetch(new URL('edition/manifest.json', site.address))).json();
  const { page } = await visit(site, `methode/#${manifest.indicators[0].id}`);
  await page.locator('#mesures').waitFor();
  expect(manifest.indicators.length).toBeGreaterThan(0);
  for (const { id, label, definition } of manifest.indicators) {
    const heading = page.locator(`[id="${id}"]`);
    expect(spaced(await heading.textContent())).toBe(spaced(label.fr));
    expect(spaced(await page.locator('article').filter({ has: heading }).textContent())).toContain(
      spaced(definition.fr),
    );
  }
  expect(await page.locator(`[id="${manifest.indicators[0].id}"]`).boundingBox()).toMatchObject({
    y: expect.toSatisfy((y: number) => y >= 0 && y < 720),
  });
  expect(await page.locator('article:has(details[open]) h4').allTextContents()).toEqual([
    manifest.indicators[0].label.fr,
  ]);
  const ids = await page.evaluate(() =>
    Array.from(document.querySelectorAll('[id]'), ({ id }) => id),
  );
  expect(ids.filter((id, i) => ids.indexOf(id) !== i)).toEqual([]);
  const missing = await page.evaluate(() =>
    Array.from(
      document.querySelectorAll('a[href^="#"]'),
      (link) => link.getAttribute('href')!,
    ).filter((anchor) => !document.getElementById(anchor.slice(1))),
  );
  expect(missing).toEqual([]);
});

it('breaks no rule of WCAG 2.2 AA in the dark, in English, on the narrowest screen', async () => {
  const { page } = await visit(site, 'methode/?theme=dark&langue=en', {
    viewport: { width: 320, height: 844 },
  });
  await page.locator('#mesures').waitFor();
  expect(await page.locator('html').getAttribute('lang')).toBe('en');
  expect(await accessibilityViolations(page)).toEqual([]);
  const overflow = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect(overflow).toBeLessThanOrEqual(0);
});

it('says where open data is silent on discrimination, in both languages', async () => {
  const { page } = await visit(site, 'methode/#discriminations');
  const section = page.getByRole('region', { name: /Discriminations/ });
  await section.waitFor();
  expect(spaced(await section.textContent())).toContain(
    'Une distance n’est pas une discrimination.',
  );
  expect(spaced(await section.textContent())).toContain(
    'Écarts n’en publie rien à l’échelle de la commune, de l’IRIS ou du quartier',
  );
  await page.getByRole('button', { name: 'Read this site in English' }).click();
  await page.getByRole('region', { name: /Discrimination: what open data says/ }).waitFor();
  expect(new URL(page.url()).hash).toBe('#discriminations');
});
