import { afterAll, beforeAll, expect, it } from 'vitest';
import { askPublished, french } from '../../published.ts';
import { goTo, openSite, type Site, spaced, visit } from '../../site.ts';
import { barsOf } from './histogram-bars.ts';

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

it('draws the communes of the chosen territory in front of those of France, and says so', async () => {
  const communes = await askPublished<{ km: number; people: number; income: number | null }>(
    `SELECT i.distance_france_services_km AS km, i.median_income_eur AS income,
       c.population::INTEGER AS people
     FROM {indicators_commune} i JOIN {communes} c ON c.code = i.code
     WHERE c.departement = '69'`,
  );
  const without = communes.filter(({ income }) => income === null);
  expect(without.length).toBeGreaterThan(0);
  const { page, errors } = await visit(site, '?territoire=departement-69&tiroir=charts', {
    map: false,
  });
  const whose = page.getByTestId('whose');
  await expect
    .poll(async () => (await whose.allTextContents()).map(spaced))
    .toEqual(
      Array(2).fill(
        `Dans : Rhône — ${communes.length} communes ; derrière, en gris, toute la France.`,
      ),
    );
  // The bars have the shape of the values of its communes.
  const bars = await barsOf(page);
  const height = bars.reduce((sum, bar) => sum + bar.height, 0);
  const inBars = communes.filter(({ km }) => km < bars[bars.length - 1].high);
  expect(bars.map((bar) => Math.round((inBars.length * bar.height) / height))).toEqual(
    bars.map(({ low, high }) => inBars.filter(({ km }) => km >= low && km < high).length),
  );
  // The axes of the plot say what they measure, and in which unit.
  await expect
    .poll(async () => (await page.locator('p[data-axis]').allTextContents()).map(spaced))
    .toEqual(['↑ Niveau de vie médian (€)', 'Distance à une France services (km) →']);
  await expect
    .poll(async () => spaced(await page.getByTestId('scatter').locator('title').textContent()))
    .toMatch(/\(km\) en abscisse, .*\(€\) en ordonnée/);
  // Those that the plot cannot place are its own too.
  expect(spaced(await page.getByTestId('without-value').textContent())).toContain(
    `${without.length} commune${without.length > 1 ? 's' : ''} (${french(without.reduce((sum, { people }) => sum + people, 0))} habitants) sans valeur`,
  );
  await expect
    .poll(async () => spaced(await page.getByTestId('peers').textContent()))
    .toContain(`Dans : Rhône. `);

  // Filters are told with it; without either, what is shown is France.
  await goTo(page, '?territoire=departement-69&population=:500&tiroir=charts');
  const few = communes.filter(({ people }) => people <= 500);
  await expect
    .poll(async () => spaced(await whose.first().textContent()))
    .toMatch(new RegExp(`^Dans : Rhône · Population : .* — ${few.length} communes ; derrière`));
  await goTo(page, '?tiroir=charts');
  await whose.first().waitFor({ state: 'detached' });
  expect(await whose.count()).toBe(0);
  expect(errors).toEqual([]);
});
