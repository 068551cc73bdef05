import { afterAll, beforeAll, expect, it } from 'vitest';
import { terre } from '../../../src/sheet/colours/scales.ts';
import { askPublished, french } from '../published.ts';
import { accessibilityViolations, openSite, type Site, spaced, visit } from '../site.ts';

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

const page = 'donnees/indicateur/rsa_households_per_1000/';

it('is read without JavaScript, with published numbers', async () => {
  const { page: read, foreign } = await visit(site, page, { javaScriptEnabled: false });
  const [row] = await askPublished<Record<string, number>>(
    `SELECT count(rsa_households_per_1000)::INT AS known, median(rsa_households_per_1000) AS median,
       count(*) FILTER (rsa_households_per_1000_status = 'below-threshold')::INT AS ranges
     FROM {indicators_commune}`,
  );
  const [brittany] = await askPublished<{ low: number; high: number }>(
    `SELECT rsa_households_per_1000_low AS low, rsa_households_per_1000_high AS high
     FROM {indicators_region} WHERE code = '53'`,
  );
  expect(await read.locator('h1').textContent()).toBe(
    'Foyers bénéficiaires du RSA pour 1\u202f000 habitants',
  );
  const text = async (selector: string) => spaced(await read.locator(selector).textContent());
  expect(await text('[data-territory="region-53"] td')).toBe(
    `de ${french(brittany.low, 1)} à ${french(brittany.high, 1)} ‰`,
  );
  expect(await text('section:has(#repartition) p')).toContain(
    `${french(row.known)} communes ont une valeur`,
  );
  expect(await text('section:has(#repartition) p')).toContain(`ont ${french(row.median, 1)} ‰`);
  const cells = await read.locator('[data-level="commune"] td').allTextContents();
  expect(cells.slice(1, 3).map(spaced)).toEqual([french(row.known), french(row.ranges)]);
  expect(await read.locator('figure.france image').getAttribute('href')).toBe('carte.png');
  expect(foreign).toEqual([]);
});

it('is complete in English, with queries on the address of the site, readable by all', async () => {
  const { page: read, errors, foreign } = await visit(site, `${page}?langue=en&theme=dark`);
  await read.getByRole('heading', { name: 'How was this computed?' }).waitFor();
  await expect
    .poll(() => read.locator('.again pre').first().textContent())
    .toContain(`FROM '${site.address}edition/`);
  expect(await read.locator('html').getAttribute('lang')).toBe('en');
  expect(await read.locator('.copy').count()).toBe(await read.locator('figure.code').count());
  // Map, classes and histogram have the colours of the dark; what is printed has those of paper.
  const drawn = async () => [
    await read.locator('figure.france image').getAttribute('href'),
    ...(
      await read
        .locator('.classes rect')
        .evaluateAll((all) => all.map((one) => one.getAttribute('fill')))
    ).slice(0, 6),
  ];
  expect(await drawn()).toEqual(['carte-sombre.png', ...terre.dark]);
  expect((await read.request.get(`${site.address}${page}carte-sombre.png`)).status()).toBe(200);
  await read.evaluate(() => dispatchEvent(new Event('beforeprint')));
  expect(await drawn()).toEqual(['carte.png', ...terre.light]);
  await read.evaluate(() => dispatchEvent(new Event('afterprint')));
  expect(await accessibilityViolations(read)).toEqual([]);
  await read.goto(`${site.address}donnees/indicateur/?langue=en`);
  await read.getByRole('heading', { name: 'Income and poverty' }).waitFor();
  expect(await accessibilityViolations(read)).toEqual([]);
  await read.getByRole('link', { name: 'Median standard of living' }).click();
  await read.waitForURL('**/median_income_eur/?langue=en');
  await read.getByText('No national or regional value is published').waitFor();
  expect([errors, foreign]).toEqual([[], []]);
});
