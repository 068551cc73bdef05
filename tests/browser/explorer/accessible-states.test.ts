import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { accessibilityViolations, goTo, mapDrawn, openSite, type Site, visit } from '../site.ts';

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

const overflow = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

it('breaks no rule in what opens over and below the map, in either theme', async () => {
  const { page, errors } = await visit(
    site,
    '?niveau=departement&couleurs=croisees&tiroir=charts&filtre=frr.socle',
  );
  await mapDrawn(page);
  const clean = async (state: string) => {
    for (const theme of ['light', 'dark']) {
      // The colours alone change: the page is opened once.
      await page.evaluate((name) => {
        document.documentElement.dataset.theme = name;
      }, theme);
      expect(await accessibilityViolations(page), `${state}, ${theme}`).toEqual([]);
    }
  };
  await page.getByTestId('scatter').waitFor();
  await page.getByTestId('peers').waitFor();
  await page.getByRole('heading', { name: 'Filtres' }).click();
  await clean('filters, charts, crossed legend');
  await page.getByRole('tab', { name: 'Grappes' }).click();
  await page.getByTestId('clusters-answer').waitFor();
  await page.getByRole('heading', { name: 'Couverture' }).click();
  await page.getByRole('button', { name: 'Montrer la couverture' }).click();
  await page.getByTestId('lens-answer').waitFor();
  await page.getByRole('heading', { name: 'Votre zone' }).click();
  await page.getByRole('button', { name: 'Tracer sur la carte' }).click();
  await clean('clusters, lens, drawing');
  await page.getByRole('button', { name: /^Indicateur/ }).click();
  await page.getByRole('dialog').waitFor();
  await page.getByRole('button', { name: 'Détails' }).first().click();
  await clean('chooser');
  expect(errors).toEqual([]);
});

it('cuts nothing at 320 pixels, nor at 200 % of zoom', async () => {
  // 320 px: the narrowest screen; 720 × 450: a screen of 1440 × 900 at 200 %.
  const { page } = await visit(site, '?langue=en&tiroir=charts&couleurs=croisees&niveau=region', {
    viewport: { width: 320, height: 640 },
  });
  await page.getByTestId('peers').waitFor();
  expect(await overflow(page)).toBeLessThanOrEqual(0);
  await page.setViewportSize({ width: 720, height: 450 });
  expect(await overflow(page)).toBeLessThanOrEqual(0);
  await page.getByRole('button', { name: /^Indicator/ }).click();
  const dialog = page.getByRole('dialog');
  await dialog.waitFor();
  for (const [width, height] of [
    [720, 450],
    [320, 640],
  ]) {
    await page.setViewportSize({ width, height });
    expect(await overflow(page)).toBeLessThanOrEqual(0);
    expect(await dialog.boundingBox()).toEqual({ x: 0, y: 0, width, height });
    // Nothing of the list goes beyond its own width.
    const cut = await dialog
      .locator('[data-indicator] *')
      .evaluateAll(
        (all) => all.filter((one) => one.getBoundingClientRect().right > window.innerWidth).length,
      );
    expect(cut).toBe(0);
  }
  await page.keyboard.press('Escape');
  await dialog.waitFor({ state: 'detached' });
  // Two indicators crossed leave half of the map to be seen: their words are unfolded.
  await goTo(page, '?langue=en&couleurs=croisees&niveau=region');
  const square = page.getByTestId('crossed-legend');
  const unfold = square.getByRole('button', { name: 'What the crossing says' });
  await unfold.waitFor();
  const heightOf = async (part: Locator) => (await part.boundingBox())?.height ?? 0;
  const [covered, whole] = [await heightOf(square), await heightOf(page.getByTestId('map'))];
  expect(covered).toBeGreaterThan(0);
  expect(covered).toBeLessThan(whole / 2);
  expect(await square.getByTestId('crossed-answer').isVisible()).toBe(false);
  await unfold.press('Enter');
  await square.getByTestId('crossed-answer').waitFor();
  expect(await overflow(page)).toBeLessThanOrEqual(0);
  // The long bounds of incomes stand beside one another, within the screen.
  await goTo(page, '?langue=en&indicateur=median_income_eur&niveau=region');
  const bounds = page.getByRole('figure', { name: 'Legend' }).getByRole('listitem');
  await expect.poll(() => bounds.first().textContent()).toMatch(/\d,\d{3}/);
  const places = await bounds.evaluateAll((items) =>
    items.map((item) => {
      const range = document.createRange();
      range.selectNodeContents(item.children[1]);
      const { left, right, top } = range.getBoundingClientRect();
      return { left, right, top };
    }),
  );
  for (const [i, { left, right, top }] of places.entries()) {
    expect(right).toBeLessThanOrEqual(320);
    const before = places[i - 1];
    if (before?.top === top) expect(left).toBeGreaterThan(before.right);
  }
});
