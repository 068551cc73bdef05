import { afterAll, beforeAll, expect, it } from 'vitest';
import { accessibilityViolations, mapDrawn, openSite, type Site, visit } from './site.ts';

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

const explorer = '?territoire=commune-69256&couches=qpv,frr&tiroir=table';

it.each([
  ['explorer, light', explorer, 'light', 'fr'],
  ['explorer, dark', `${explorer}&theme=dark`, 'dark', 'fr'],
  ['explorer, English', `${explorer}&langue=en`, 'light', 'en'],
  ['quality', 'qualite/', 'light', 'fr'],
  ['quality, dark, English', 'qualite/?theme=dark&langue=en', 'dark', 'en'],
] as const)('breaks no rule of WCAG 2.2 AA: %s', async (_, path, theme, language) => {
  const { page } = await visit(site, path);
  if (!path.startsWith('qualite')) {
    await mapDrawn(page);
    await page.getByRole('heading', { name: 'Vaulx-en-Velin' }).waitFor();
    await page.getByRole('table', { name: /Tableau|Table/ }).waitFor();
  } else await page.getByTestId('balance').waitFor();
  expect(await page.locator('html').getAttribute('data-theme')).toBe(theme);
  expect(await page.locator('html').getAttribute('lang')).toBe(language);
  expect(await accessibilityViolations(page)).toEqual([]);
  await page.context().close();
});

it.each([
  ['phone', 390, 844],
  ['narrowest', 320, 640],
])('fits a %s screen without scrolling sideways', async (_, width, height) => {
  for (const path of [explorer, 'qualite/']) {
    const { page } = await visit(site, path, { viewport: { width, height }, hasTouch: true });
    await page.waitForSelector('h1, h2');
    if (path === explorer) await page.getByRole('heading', { name: 'Vaulx-en-Velin' }).waitFor();
    else await page.getByTestId('balance').waitFor();
    const overflow = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(overflow, path).toBeLessThanOrEqual(0);
    expect(await accessibilityViolations(page)).toEqual([]);
    await page.context().close();
  }
});
