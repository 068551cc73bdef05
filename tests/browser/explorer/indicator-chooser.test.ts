import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { askPublished, french } from '../published.ts';
import { accessibilityViolations, openSite, type Site, spaced, visit } from '../site.ts';

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

const entries = (page: Page, id: string) =>
  page.getByRole('dialog').locator(`[data-indicator="${id}"]`);
const parameter = (page: Page, name: string) => new URL(page.url()).searchParams.get(name);

/** Presses Tab until what has the focus is called so. */
async function tabTo(page: Page, name: RegExp): Promise<void> {
  for (let i = 0; i < 60; i++) {
    await page.keyboard.press('Tab');
    const focused = await page.evaluate(() => {
      const { activeElement } = document;
      const ids = activeElement?.getAttribute('aria-labelledby')?.split(' ') ?? [];
      const labels = ids.map((id) => document.getElementById(id)?.textContent);
      return `${labels.join(' ')} ${activeElement?.getAttribute('aria-label')} ${activeElement?.textContent}`;
    });
    if (name.test(spaced(focused))) return;
  }
  throw new Error(`nothing called ${name} takes the focus`);
}

it('goes from page load to a territory and another indicator with the keyboard alone', async () => {
  const { page, errors, foreign } = await visit(site, '', { map: false });
  await page.getByTestId('answer').waitFor();
  await tabTo(page, /^Chercher une commune/);
  await page.keyboard.type('vaulx en velin');
  await page.getByRole('option', { name: /Vaulx-en-Velin.*Rhône/ }).waitFor();
  // What is typed is searched a moment later, and what is found anew has no focus.
  await expect
    .poll(async () => {
      await page.keyboard.press('ArrowDown');
      const focused = page.locator('[role="option"][data-focused="true"]');
      return (await focused.allTextContents()).join();
    })
    .toMatch(/^Vaulx-en-Velin/);
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { name: 'Vaulx-en-Velin' }).waitFor();
  await tabTo(page, /^Indicateur Distance/);
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog', { name: 'Indicateur' });
  await dialog.waitFor();
  await page.keyboard.type('PAUVRETE taux');
  const entry = entries(page, 'poverty_rate_pct');
  const [{ known, communes }] = await askPublished<{ known: number; communes: number }>(
    `SELECT count(poverty_rate_pct) AS known, count(*) AS communes FROM {indicators_commune}`,
  );
  await expect
    .poll(async () => spaced(await entry.textContent()))
    .toContain(`INSEE, 2021 · connu pour ${french(known)} communes sur ${french(communes)}`);
  // From the search to the row, then along its buttons: what to beware of, and the star.
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Enter');
  await dialog.getByText('Arrondi au point par le producteur.').waitFor();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Enter');
  const star = dialog.getByRole('button', { name: /^Favori : Taux de pauvreté$/ });
  expect(await star.getAttribute('aria-pressed')).toBe('true');
  expect(await accessibilityViolations(page)).toEqual([]);
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('Enter');
  await dialog.waitFor({ state: 'detached' });
  expect(parameter(page, 'indicateur')).toBe('poverty_rate_pct');
  expect(parameter(page, 'territoire')).toBe('commune-69256');
  // The focus comes back to the word that opened it, which says what was chosen.
  await expect
    .poll(() => page.evaluate(() => document.activeElement?.textContent))
    .toContain('Taux de pauvreté');

  // The favourite is kept on this device, and a search that finds nothing says so.
  await page.reload();
  await page.getByRole('button', { name: /^Indicateur Taux de pauvreté/ }).click();
  await expect.poll(() => entries(page, 'poverty_rate_pct').count()).toBe(2);
  await dialog.getByRole('radio', { name: 'Favoris' }).click();
  await expect.poll(() => page.locator('[role="dialog"] [data-indicator]').count()).toBe(1);
  await page.getByRole('searchbox').fill('<b>médecin</b> martien');
  await dialog.getByText('Aucun indicateur ne correspond à').waitFor();
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
  await dialog.waitFor({ state: 'detached' });
  expect(errors).toEqual([]);
  expect(foreign).toEqual([]);
});

it('fills a phone, works without storage, and serves columns, filters and crossings', async () => {
  const { page, errors } = await visit(
    site,
    '?niveau=region&couleurs=croisees&tiroir=table&langue=en&theme=dark',
    {
      viewport: { width: 390, height: 844 },
      hasTouch: true,
      map: false,
      prepare: (phone) =>
        phone.addInitScript(() =>
          Object.defineProperty(window, 'localStorage', {
            get: () => {
              throw new DOMException('refused', 'SecurityError');
            },
          }),
        ),
    },
  );
  await page.getByRole('button', { name: /Add a column/ }).tap();
  const dialog = page.getByRole('dialog', { name: /Add a column/ });
  await dialog.waitFor();
  expect(await dialog.boundingBox()).toEqual({ x: 0, y: 0, width: 390, height: 844 });
  // Medians do not aggregate: a column of regions cannot be one.
  expect(await entries(page, 'median_income_eur').count()).toBe(0);
  await entries(page, 'unemployment_pct')
    .first()
    .getByRole('button', { name: /^Favourite/ })
    .tap();
  await expect.poll(() => entries(page, 'unemployment_pct').count()).toBe(2);
  expect(await accessibilityViolations(page)).toEqual([]);
  await entries(page, 'unemployment_pct').first().tap();
  await expect.poll(() => parameter(page, 'colonnes')).toBe('unemployment_pct');

  await page.setViewportSize({ width: 1440, height: 900 });
  await page.getByRole('heading', { name: 'The map shows' }).click();
  await page.getByRole('button', { name: /^Crossed with/ }).click();
  await page.getByRole('dialog').getByRole('searchbox').fill('unemployment');
  await entries(page, 'unemployment_pct').click();
  await expect.poll(() => parameter(page, 'croise')).toBe('unemployment_pct');
  await page.getByRole('heading', { name: 'Filters' }).click();
  await page.getByRole('button', { name: /Filter by another indicator/ }).click();
  await entries(page, 'unemployment_pct').first().click();
  await page
    .getByRole('group', { name: /^Unemployment/ })
    .getByLabel('At least')
    .fill('15');
  await page.keyboard.press('Enter');
  await expect.poll(() => parameter(page, 'entre')).toBe('unemployment_pct:15:');
  expect(errors).toEqual([]);
});
