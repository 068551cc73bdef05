import type { Locator } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { loadNetwork } from '../../edition/planner/plan-figures.ts';
import { openSite, type Site } from '../site.ts';
import { openPlanner, type PlannerVisit } from './planner-page.ts';

let site: Site;
let planner: PlannerVisit;
const kept = ['01001', '01002'].map(
  (commune) => `${commune}!!france-services!fermer!nom:${commune}`,
);
beforeAll(async () => {
  site = await openSite();
  const closed = (await loadNetwork('france-services'))
    .filter(({ commune }) => commune.startsWith('23'))
    .slice(0, 2)
    .map(({ id }) => id);
  planner = await openPlanner(
    site,
    `?question=fermer&fermes=${closed.join(',')}&territoire=departement-23&ajouts=23008,23096,23079&gardes=${encodeURIComponent(kept.join(';'))}`,
    { map: false },
  );
});
afterAll(async () => {
  expect(planner.errors).toEqual([]);
  await site.close();
});

const isFocused = (locator: Locator) =>
  expect.poll(() => locator.evaluate((element) => element === document.activeElement)).toBe(true);

it('goes to the next of the same kind when what the keyboard is on goes away', async () => {
  const { page } = planner;
  const press = async (button: Locator) => {
    await button.focus();
    await page.keyboard.press('Enter');
  };
  const byHand = page.getByRole('region', { name: /^Sur la carte/ });
  const remove = page.getByTestId('places').getByRole('button', { name: /^Retirer/ });
  const reopen = page.getByRole('button', { name: /^Rouvrir/ });
  await expect.poll(() => reopen.count()).toBe(2);
  await press(reopen.first());
  await expect.poll(() => reopen.count()).toBe(1);
  await isFocused(reopen);
  await page.keyboard.press('Enter');
  await isFocused(byHand);

  await expect.poll(() => remove.count()).toBe(3);
  await press(remove.last());
  await expect.poll(() => remove.count()).toBe(2);
  await isFocused(remove.last());

  await press(page.getByRole('button', { name: 'Annuler' }));
  await expect.poll(() => remove.count()).toBe(3);
  await press(page.getByRole('button', { name: 'Tout effacer' }));
  await isFocused(byHand);

  const drop = page.getByTestId('compare').getByRole('button', { name: /^Retirer/ });
  await press(drop.last());
  await expect.poll(() => drop.count()).toBe(1);
  await isFocused(drop);
  await page.keyboard.press('Enter');
  await isFocused(page.getByRole('region', { name: 'Scénario', exact: true }));
});

it('stays where the search was when that is cancelled, taken up again and ended', async () => {
  const { page, go } = planner;
  await go('?question=minimum&part=95&seuil=15&service=delegues-ddd');
  const cancel = page.getByRole('button', { name: 'Annuler', exact: true });
  await cancel.focus();
  await page.keyboard.press('Enter');
  const again = page.getByRole('button', { name: 'Reprendre', exact: true });
  await isFocused(again);
  await page.keyboard.press('Enter');
  const stop = page.getByRole('button', { name: 'S’arrêter là' });
  await stop.waitFor();
  await stop.focus();
  await page.keyboard.press('Enter');
  await isFocused(page.getByRole('region', { name: 'Réponse', exact: true }));
  await page.getByTestId('proof').waitFor();
  expect(await page.getByTestId('proof').textContent()).toContain('Recherche arrêtée avant sa fin');
});
