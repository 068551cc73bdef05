import { afterAll, beforeAll, expect, it } from 'vitest';
import { askPublished, french } from '../../published.ts';
import { goTo, mapDrawn, openSite, type Site, spaced, visit } from '../../site.ts';
import { isColour, mainColour, offsetOf, onPage } from '../map-pane/map-pixels.ts';
import { barsOf } from './histogram-bars.ts';

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

it('brushes the scatter plot with the mouse: every other view keeps the same territories', async () => {
  const view = { longitude: 2.5, latitude: 46.5, zoom: 5 };
  const { page, errors } = await visit(
    site,
    '?niveau=departement&tiroir=charts&croise=unemployment_pct&vue=2.5,46.5,5',
  );
  await mapDrawn(page);
  // What is around the plot has come, and moves it no more.
  const scatter = page.getByTestId('scatter');
  for (const part of [scatter.getByRole('slider').last(), page.getByTestId('without-value')])
    await part.waitFor();
  await page.getByTestId('peers').waitFor();
  const frame = (await scatter.boundingBox())!;
  const at = (across: number, down: number) =>
    [frame.x + frame.width * across, frame.y + frame.height * down] as const;
  await page.mouse.move(...at(0.45, 0.35));
  await page.mouse.down();
  await page.mouse.move(...at(0.6, 0.6), { steps: 3 });
  await page.mouse.move(...at(0.8, 0.8), { steps: 3 });
  await page.mouse.up();
  const range = (id: string) =>
    (new URL(page.url()).searchParams.get('entre') ?? '')
      .split(',')
      .find((one) => one.startsWith(`${id}:`))
      ?.split(':')
      .slice(1)
      .map(Number);
  await expect.poll(() => range('unemployment_pct')).toHaveLength(2);
  const [nearest, farthest] = range('distance_france_services_km')!;
  const [least, most] = range('unemployment_pct')!;
  const departements = await askPublished<
    Record<'km' | 'unemployed' | 'people' | 'longitude' | 'latitude', number> & { name: string }
  >(
    `SELECT i.code, i.name, i.distance_france_services_km AS km,
       round(i.unemployment_pct, 1) AS unemployed, i.population::INTEGER AS people,
       avg(d.longitude) AS longitude, avg(d.latitude) AS latitude
     FROM {indicators_departement} i JOIN {communes} c ON c.departement = i.code
     JOIN {demand_points} d ON d.commune = c.code GROUP BY ALL ORDER BY i.code`,
  );
  const isAcross = ({ unemployed }: { unemployed: number | null }) =>
    unemployed !== null && unemployed >= least && unemployed <= most;
  const kept = departements.filter(
    (one) => isAcross(one) && one.km >= nearest && one.km <= farthest,
  );
  expect(kept.length, page.url()).toBeGreaterThan(10);
  expect(kept.length).toBeLessThan(80);
  const people = kept.reduce((sum, one) => sum + one.people, 0);
  await expect
    .poll(async () => spaced(await page.getByTestId('selection').textContent()))
    .toContain(
      `${kept.length} départements, où vivent ${french(Math.round(people / 100) * 100)} personnes`,
    );
  await expect
    .poll(async () => spaced(await page.getByTestId('peers').textContent()))
    .toContain(`sur ${kept.length} `);
  // The histogram has every distance among those of the other interval: its own is no filter of it.
  const counted = departements.filter(isAcross);
  expect(counted.length).toBeGreaterThan(kept.length);
  await expect
    .poll(async () => {
      const bars = await barsOf(page);
      const height = bars.reduce((sum, bar) => sum + bar.height, 0);
      return bars.map((bar) => Math.round((counted.length * bar.height) / height));
    })
    .toEqual(
      (await barsOf(page)).map(
        ({ low, high }) => counted.filter(({ km }) => km >= low && km < high).length,
      ),
    );
  // The map fades those left out.
  const classes = await page
    .getByRole('figure', { name: 'Légende' })
    .locator('li')
    .evaluateAll((lines) =>
      lines.flatMap((line) => {
        const bar = line.firstElementChild?.firstElementChild;
        return bar ? [getComputedStyle(bar).backgroundColor] : [];
      }),
    );
  const isShown = async (one: (typeof departements)[0]) => {
    const spot = await onPage(page, offsetOf(view, one));
    const seen = await mainColour(page, spot, 12);
    return classes.some((colour) => isColour(seen, colour));
  };
  const named = (name: string) => departements.find((one) => one.name === name)!;
  const [inside, outside] = ['Puy-de-Dôme', 'Nièvre'].map(named);
  expect([inside, outside].map((one) => kept.includes(one))).toEqual([true, false]);
  await expect.poll(() => isShown(inside)).toBe(true);
  await expect.poll(() => isShown(outside)).toBe(false);
  // The table lists them, and says in one breath what the map shows.
  await page.getByRole('tab', { name: 'Tableau' }).click();
  const table = page.getByRole('table', { name: /Tableau/ });
  await expect.poll(() => table.getAttribute('aria-rowcount')).toBe(String(kept.length + 1));
  const ascending = kept.toSorted((a, b) => a.km - b.km);
  const [first, last] = [ascending[0], ascending[ascending.length - 1]];
  const km = (value: number) => `${french(value, value < 10 ? 1 : 0)} km`;
  expect(spaced(await page.getByTestId('table-summary').textContent())).toBe(
    `${kept.length} départements, ${french(people)} habitants. La moitié de ces territoires ne dépasse pas ${km(ascending[(kept.length - 1) >> 1].km)}. Du plus bas au plus haut : ${first.name} (${km(first.km)}), ${last.name} (${km(last.km)}).`,
  );
  expect(errors).toEqual([]);
});

it('brushes two indicators with the keyboard, and says what to do where nothing is left', async () => {
  const { page, errors } = await visit(
    site,
    '?niveau=departement&tiroir=charts&croise=unemployment_pct',
    { map: false },
  );
  const scatter = page.getByTestId('scatter');
  await scatter
    .getByRole('slider', { name: 'Distance à une France services : borne haute' })
    .focus();
  await page.keyboard.press('PageDown');
  await scatter.getByRole('slider', { name: /^Chômage.* : borne basse$/ }).focus();
  await page.keyboard.press('PageUp');
  const selection = page.getByTestId('selection');
  await selection.waitFor();
  const kept = () => new URL(page.url()).searchParams.get('entre')?.split(',') ?? [];
  await expect.poll(kept).toHaveLength(2);
  const ranges = kept();
  const bound = (id: string, at: number) =>
    Number(ranges.find((range) => range.startsWith(`${id}:`))!.split(':')[at]);
  const [{ count }] = await askPublished<{ count: number }>(
    `SELECT count(*)::INTEGER AS count FROM {indicators_departement}
     WHERE distance_france_services_km <= ${bound('distance_france_services_km', 2)}
     AND round(unemployment_pct, 1) >= ${bound('unemployment_pct', 1)}`,
  );
  expect(count).toBeGreaterThan(0);
  await expect
    .poll(async () => spaced(await selection.textContent()))
    .toMatch(new RegExp(`^${french(count)} départements, où `));

  // The focus stays on what was used while the other indicator loads.
  const crossed = page.getByRole('button', { name: /^Indicateur croisé/ });
  await crossed.press('Enter');
  await page.getByRole('searchbox').fill('monoparentales');
  await page.getByRole('searchbox').press('Enter');
  await expect.poll(() => page.url()).toContain('croise=single_parent_pct');
  await page.getByRole('dialog').waitFor({ state: 'detached' });
  await scatter.waitFor();
  expect(await crossed.evaluate((one) => one === document.activeElement)).toBe(true);

  await goTo(page, '?niveau=departement&tiroir=charts&population=90000000:');
  const nothing = page.getByTestId('nothing-kept');
  await nothing.waitFor();
  await nothing.getByRole('button', { name: 'Retirer tous les filtres' }).press('Enter');
  await nothing.waitFor({ state: 'detached' });
  expect(new URL(page.url()).searchParams.get('population')).toBe(null);

  await goTo(page, '?niveau=epci&indicateur=median_income_eur');
  const notice = page.getByTestId('level-notice');
  await notice.waitFor();
  expect(spaced(await notice.textContent())).toContain(
    '« Niveau de vie médian » n’a pas de valeur pour les intercommunalités (EPCI) : la carte montre les communes.',
  );
  await notice.getByRole('button', { name: 'restez aux communes' }).press('Enter');
  await notice.waitFor({ state: 'detached' });
  expect(errors).toEqual([]);
});
