import { afterAll, beforeAll, expect, it } from 'vitest';
import { accessibilityViolations, goTo, openSite, type Site, spaced, visit } from '../../site.ts';

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

it('are in English, in the dark, on a phone, without a fault of accessibility', async () => {
  const address = (view: string) =>
    `?tiroir=${view}&niveau=departement&territoire=region-94&langue=en&theme=dark`;
  const { page, errors } = await visit(site, address(views[0][0]), {
    viewport: { width: 360, height: 800 },
    map: false,
  });
  for (const [view, answer] of views) {
    await goTo(page, address(view));
    const said = page.getByTestId(answer);
    await said.waitFor();
    expect(spaced(await said.textContent()), view).toMatch(/^[A-Z].{40,}[.)]$/);
    // Nothing sticks out, of the page nor of what it clips.
    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(width, view).toBeLessThanOrEqual(360);
    for (const part of [page.getByRole('tabpanel'), page.getByRole('tab', { selected: true })]) {
      await expect
        .poll(
          async () => {
            const box = await part.boundingBox();
            return box !== null && box.x >= 0 && box.x + box.width <= 360;
          },
          { message: view },
        )
        .toBe(true);
    }
    expect(await accessibilityViolations(page), view).toEqual([]);
  }
  expect(errors).toEqual([]);
});

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
