import { afterAll, beforeAll, expect, it } from 'vitest';
import { accessibilityViolations, openSite, type Site, spaced, visit } from '../site.ts';

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

const views = [
  ['clusters', 'clusters-answer'],
  ['inequality', 'inequality-answer'],
  ['history', 'history-answer'],
  ['sensitivity', 'sensitivity-answer'],
] as const;

it.each(views)(
  '%s: in English, in the dark, on a phone, without a fault of accessibility',
  async (view, answer) => {
    const { page, errors } = await visit(
      site,
      `?tiroir=${view}&niveau=departement&territoire=region-94&langue=en&theme=dark`,
      { viewport: { width: 360, height: 800 }, map: false },
    );
    const said = page.getByTestId(answer);
    await said.waitFor();
    expect(spaced(await said.textContent())).toMatch(/^[A-Z].{40,}[.)]$/);
    // Nothing sticks out, of the page nor of what it clips.
    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(width).toBeLessThanOrEqual(360);
    const panel = await page.getByRole('tabpanel').boundingBox();
    const tab = await page.getByRole('tab', { selected: true }).boundingBox();
    expect(tab?.x).toBeGreaterThanOrEqual(0);
    expect((tab?.x ?? 0) + (tab?.width ?? 999)).toBeLessThanOrEqual(360);
    expect((panel?.x ?? 0) + (panel?.width ?? 999)).toBeLessThanOrEqual(360);
    expect(await accessibilityViolations(page)).toEqual([]);
    expect(errors).toEqual([]);
  },
);

it('are reached with the keyboard alone, and left with Escape', async () => {
  const { page, errors } = await visit(site, '?tiroir=clusters&niveau=region');
  // Its answer takes a hundred draws, which the keys do not wait for.
  await page.getByRole('tabpanel').getByRole('heading').first().waitFor();
  await page.getByRole('tab', { name: 'Grappes' }).focus();
  for (const [view, answer] of views.slice(1)) {
    await page.keyboard.press('ArrowRight');
    await page.getByTestId(answer).waitFor();
    expect(new URL(page.url()).searchParams.get('tiroir')).toBe(view);
  }
  await page.keyboard.press('Escape');
  await page.getByRole('tabpanel').waitFor({ state: 'detached' });
  // Closed: no tab is chosen, the keys go along the row, Enter opens, and again closes.
  expect(await page.getByRole('tab', { selected: true }).count()).toBe(0);
  await page.keyboard.press('Home');
  expect(new URL(page.url()).searchParams.get('tiroir')).toBe(null);
  await page.keyboard.press('Enter');
  await page.getByRole('table', { name: /Tableau/ }).waitFor();
  expect(new URL(page.url()).searchParams.get('tiroir')).toBe('table');
  await page.keyboard.press('Enter');
  await page.getByRole('tabpanel').waitFor({ state: 'detached' });
  expect(errors).toEqual([]);
});
