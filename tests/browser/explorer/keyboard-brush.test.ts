import { afterAll, beforeAll, expect, it } from 'vitest';
import { askPublished, french } from '../published.ts';
import { goTo, openSite, type Site, spaced, visit } from '../site.ts';

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

it('brushes two indicators with the keyboard, and says what to do where nothing is left', async () => {
  const { page, errors } = await visit(
    site,
    '?niveau=departement&tiroir=charts&croise=unemployment_pct',
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
  const ranges = new URL(page.url()).searchParams.get('entre')!.split(',');
  const bound = (id: string, at: number) =>
    Number(ranges.find((range) => range.startsWith(`${id}:`))!.split(':')[at]);
  const [{ count }] = await askPublished<{ count: number }>(
    `SELECT count(*)::INTEGER AS count FROM {indicators_departement}
     WHERE round(distance_france_services_km, 1) <= ${bound('distance_france_services_km', 2)}
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
