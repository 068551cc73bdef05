import { afterAll, beforeAll, expect, it } from 'vitest';
import { drawerViews } from '../../../src/app/state/parameters/view/drawer.ts';
import { askPublished, french } from '../published.ts';
import { goTo, openSite, type Site, spaced, visit } from '../site.ts';

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

const levels = ['commune', 'epci', 'arrondissement', 'departement', 'region', 'qpv'];
const alerts = '[role="alert"]:not(:has-text("WebGL"))';

it('opens each view, the lens and an area at every level of the map', async () => {
  const address = (level: string) =>
    `?niveau=${level}&lentille=10,france-services&zone=autour,commune-13055,150&tiroir=table`;
  const { page, errors } = await visit(site, address(levels[0]), { map: false });
  const panel = page.getByRole('tabpanel');
  for (const level of levels) {
    await goTo(page, address(level));
    // The area keeps some of each level.
    await page
      .getByTestId('selection')
      .locator('strong', { hasText: /^([1-9]|Une? )/ })
      .waitFor();
    for (const view of drawerViews) {
      if (view !== drawerViews[0]) await page.locator(`[role=tab][data-key=${view}]`).click();
      await panel.locator('h2, h3, table, p').first().waitFor();
      await panel.locator('[aria-busy="true"]').first().waitFor({ state: 'detached' });
      expect(await page.locator(alerts).allTextContents(), `${level} ${view}`).toEqual([]);
    }
  }
  expect(errors).toEqual([]);
});

it('compares QPV with each other, and says why they have no clusters', async () => {
  const [{ near, far, people, total }] = await askPublished<Record<string, number>>(`
    SELECT count(*) FILTER (distance_km > 10)::INT AS far, count(*) FILTER (distance_km > 5)::INT AS near,
      coalesce(sum(population) FILTER (distance_km > 10), 0)::INT AS people, count(*)::INT AS total
    FROM {access_qpv} a JOIN {qpv} q ON q.code = a.qpv
    WHERE service = 'france-services' AND distance_km IS NOT NULL AND q.population IS NOT NULL`);
  const { page, errors } = await visit(site, '?niveau=qpv&tiroir=sensitivity&ailleurs=commune,5', {
    map: false,
  });
  await page.getByTestId('sensitivity-answer').waitFor();
  expect(spaced(await page.getByTestId('sensitivity-qpv').textContent())).toBe(
    'Un QPV n’est pas fait de communes : les QPV ne se comparent qu’entre eux, à une autre distance.',
  );
  const table = page.getByRole('table', { name: 'Les deux questions côte à côte' });
  const rows = (await table.getByRole('row').allTextContents()).map(spaced);
  expect(rows[1]).toContain(french(people));
  expect(rows[3]).toContain(`${french(far)} sur ${french(total)}`);
  expect(rows[3]).toContain(`${french(near)} sur ${french(total)}`);
  // Without borders there is no cluster to look for: said, with a way on.
  await page.goto(new URL('?niveau=qpv&indicateur=population&tiroir=clusters', site.address).href);
  const clusters = page.getByTestId('clusters-answer');
  await clusters.waitFor();
  expect(spaced(await clusters.textContent())).toMatch(/^Les quartiers .* ne se touchent pas :/);
  await page.getByRole('button', { name: 'Chercher parmi les communes' }).click();
  expect(new URL(page.url()).searchParams.get('niveau')).toBeNull();
  expect(errors).toEqual([]);
});

it('keeps the page when the code of a view does not come, and tries again', async () => {
  const { page } = await visit(site, '?niveau=region', {
    map: false,
    prepare: async (page) => {
      await page.route(/(history-view|printed-insets)-.*\.js$/, (route) => route.abort());
      await page.addInitScript(() => {
        window.print = () => document.documentElement.setAttribute('data-printed', '');
      });
    },
  });
  await page.getByTestId('answer').waitFor();
  await page.locator('[role=tab][data-key=history]').click();
  const alert = page.getByRole('tabpanel').getByRole('alert');
  await alert.waitFor();
  expect(spaced(await alert.textContent())).toContain(
    'Cette partie de la page n’a pas pu être affichée',
  );
  expect(await page.getByTestId('answer').isVisible()).toBe(true);
  // Without what draws the small maps, the page is printed without them.
  await page.keyboard.press('Control+p');
  await page.locator('html[data-printed]').waitFor();
  await page.unroute(/(history-view|printed-insets)-.*\.js$/);
  await alert.getByRole('button', { name: 'Réessayer' }).click();
  await alert.getByRole('button', { name: 'Réessayer' }).click();
  await page.getByTestId('history-answer').waitFor();
  // Back undoes a date.
  const slider = page.getByRole('slider');
  await slider.focus();
  await page.keyboard.press('Home');
  await expect.poll(() => slider.inputValue()).toBe('0');
  await page.goBack();
  await expect.poll(() => slider.inputValue()).not.toBe('0');
  expect(await page.getByTestId('history-answer').isVisible()).toBe(true);
});
