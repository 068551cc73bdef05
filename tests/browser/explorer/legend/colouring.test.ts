import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { askPublished, french } from '../../published.ts';
import { goTo, mapDrawn, openSite, type Site, spaced, visit } from '../../site.ts';

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

/** A class as the legend shows it. */
interface ShownClass {
  readonly words: string;
  readonly count: number;
  readonly colour: string;
}

const legend = (page: Page) => page.getByRole('figure', { name: 'Légende' });
const title = async (page: Page) => spaced(await legend(page).locator('figcaption').textContent());
const classes = (page: Page): Promise<ShownClass[]> =>
  legend(page)
    .locator('li')
    .evaluateAll((entries) =>
      entries.flatMap((entry) => {
        const [track, words, count] = entry.children;
        const bar = track.firstElementChild;
        if (!bar) return [];
        return {
          words: (words.textContent ?? '').replace(/\s+/gu, ' '),
          count: Number(count.firstElementChild?.textContent),
          colour: getComputedStyle(bar).backgroundColor,
        };
      }),
    );

/** The bounds of a class in metres, from words such as « −0,3 à +1,2 ». */
function boundsOf(words: string): readonly [low: number, high: number] {
  const [low, high] = words
    .split(' à ')
    .map((bound) => 100 * Math.round(10 * Number(bound.replace('−', '-').replace(',', '.'))));
  return [low, high];
}

/** Counts again, in metres, what lies in each class: above its lower bound, except in the first. */
function expectCounts(shown: readonly ShownClass[], metres: readonly number[]): void {
  expect(shown.length).toBeGreaterThan(3);
  shown.forEach(({ words, count }, i) => {
    const [low, high] = boundsOf(words);
    const inside = metres.filter((one) => (i === 0 ? one >= low : one > low) && one <= high);
    expect(count, words).toBe(inside.length);
  });
  expect(shown.reduce((sum, { count }) => sum + count, 0)).toBe(metres.length);
}

it('paints in the palette that is chosen, and the gap to a reference, as its legend says', async () => {
  const { page, errors } = await visit(site, '?niveau=departement');
  await mapDrawn(page);
  const distances = await askPublished<{ metres: number }>(
    'SELECT round(1000 * distance_france_services_km)::INT AS metres FROM {indicators_departement}',
  );
  const metres = distances.map((one) => one.metres);
  const [{ france }] = await askPublished<{ france: number }>(
    'SELECT round(1000 * distance_france_services_km)::INT AS france FROM {indicators_pays}',
  );
  await page.getByRole('heading', { name: 'La carte montre' }).click();
  expect(await title(page)).toBe('Distance à une France services km');
  const sand = await classes(page);
  expectCounts(sand, metres);

  await page.getByText('Découpage et palette').click();
  await page.getByLabel('Palette').selectOption({ label: 'bleus' });
  await expect.poll(async () => (await classes(page))[0].colour).toBe('rgb(238, 242, 248)');
  const blue = await classes(page);
  expect(blue.at(-1)?.colour).toBe('rgb(18, 59, 116)');
  // The colours alone are others.
  expect(blue.map(({ words, count }) => [words, count])).toEqual(
    sand.map(({ words, count }) => [words, count]),
  );
  expect(new URL(page.url()).searchParams.get('palette')).toBe('bleus');

  await page.getByLabel('Les couleurs disent').selectOption({ label: 'l’écart à une référence' });
  await expect
    .poll(() => title(page))
    .toBe(`Distance à une France services km — écart à la France (${french(france / 1000, 1)} km)`);
  const gaps = await classes(page);
  expectCounts(
    gaps,
    metres.map((one) => one - france),
  );
  // Nearer than in France in blue-green, farther in red, and sand about the same.
  const around = gaps.find(({ words }) => /^−.* à \+/.test(words));
  expect(around?.colour).toBe('rgb(244, 239, 227)');
  expect(gaps.at(-1)?.colour).toBe('rgb(154, 63, 53)');

  const sorted = metres.toSorted((a, b) => a - b);
  await page.getByLabel('Référence').selectOption({ label: 'la médiane des territoires' });
  const median = sorted[Math.floor(sorted.length / 2)];
  await expect
    .poll(() => title(page))
    .toBe(
      `Distance à une France services km — écart à la médiane des départements (${french(median / 1000, 1)} km)`,
    );
  expectCounts(
    await classes(page),
    metres.map((one) => one - median),
  );
  await page.getByLabel('Référence').selectOption({ label: 'une valeur donnée' });
  await page.getByLabel('Valeur (km)').fill('5');
  await page.keyboard.press('Enter');
  await expect.poll(() => title(page)).toBe('Distance à une France services km — écart à 5,0 km');
  expectCounts(
    await classes(page),
    metres.map((one) => one - 5000),
  );
  const { searchParams } = new URL(page.url());
  expect([searchParams.get('couleurs'), searchParams.get('reference')]).toEqual(['ecart', '5']);

  await page.goBack();
  await expect
    .poll(() => title(page))
    .toBe(`Distance à une France services km — écart à ${french(median / 1000, 1)} km`);
  expect(errors).toEqual([]);
});

it('colours a change on either side of 0, unless the reader chooses a scale that goes one way', async () => {
  const shown = '?niveau=departement&indicateur=population_change_since_2016_pct';
  const { page, errors } = await visit(site, shown);
  await expect.poll(() => title(page)).toMatch(/^Population depuis 2016/);
  const around = await classes(page);
  const bounds = around.map(({ words }) => boundsOf(words));
  // Each bound below 0 has its twin above, as far as values reach, and signs say the side.
  const breaks = bounds.slice(1).map(([low]) => low);
  const most = Math.min(Math.max(...breaks), -Math.min(...breaks));
  expect(most).toBeGreaterThan(0);
  expect(breaks.filter((one) => one > 0 && one <= most)).toEqual(
    breaks.flatMap((one) => (one < 0 && -one <= most ? [-one] : [])).toReversed(),
  );
  expect(around.some(({ words }) => words.includes('+'))).toBe(true);
  const [{ below, above }] = await askPublished<{ below: number; above: number }>(
    `SELECT count(*) FILTER (round(population_change_since_2016_pct, 1) <= ${Math.max(...breaks.filter((one) => one < 0)) / 1000})::INTEGER AS below,
       count(*) FILTER (round(population_change_since_2016_pct, 1) > ${Math.min(...breaks.filter((one) => one > 0)) / 1000})::INTEGER AS above
     FROM {indicators_departement}`,
  );
  const people = (side: (bound: readonly [number, number]) => boolean) =>
    around.reduce((sum, { count }, i) => sum + (side(bounds[i]) ? count : 0), 0);
  expect(people(([, high]) => high < 0)).toBe(below);
  expect(people(([low]) => low > 0)).toBe(above);
  await goTo(page, `${shown}&palette=terre`);
  await expect
    .poll(async () => (await classes(page)).map(({ colour }) => colour))
    .not.toEqual(around.map(({ colour }) => colour));
  expect(errors).toEqual([]);
});

it('counts in its legend the territories that a filter keeps, in the classes of all', async () => {
  const { page, errors } = await visit(site, '?niveau=departement');
  await mapDrawn(page);
  const all = await classes(page);
  await goTo(page, '?niveau=departement&dans=region-32');
  const kept = await askPublished<{ metres: number }>(
    `SELECT round(1000 * distance_france_services_km)::INT AS metres
     FROM {indicators_departement}
     WHERE code IN (SELECT departement FROM {communes} WHERE region = '32')`,
  );
  await expect
    .poll(async () => (await classes(page)).reduce((sum, { count }) => sum + count, 0))
    .toBe(kept.length);
  const shown = await classes(page);
  expectCounts(
    shown,
    kept.map((one) => one.metres),
  );
  expect(shown.map(({ words, colour }) => [words, colour])).toEqual(
    all.map(({ words, colour }) => [words, colour]),
  );
  // Its own interval is not among what it leaves out.
  await goTo(page, '?niveau=departement&entre=distance_france_services_km:5:9');
  await page.getByTestId('selection').waitFor();
  await expect.poll(() => classes(page)).toEqual(all);
  expect(errors).toEqual([]);
});
