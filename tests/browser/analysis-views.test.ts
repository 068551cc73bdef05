import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { accessibilityViolations, openSite, type Site, spaced, visit } from './site.ts';

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
      { viewport: { width: 360, height: 800 } },
    );
    const said = page.getByTestId(answer);
    await said.waitFor();
    expect(spaced(await said.textContent())).toMatch(/^[A-Z].{40,}[.)]$/);
    // Nothing sticks out, of the page nor of what it clips.
    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(width).toBeLessThanOrEqual(360);
    const panel = await page.getByRole('tabpanel').boundingBox();
    expect((panel?.x ?? 0) + (panel?.width ?? 999)).toBeLessThanOrEqual(360);
    expect(await accessibilityViolations(page)).toEqual([]);
    expect(errors).toEqual([]);
    await page.context().close();
  },
);

it('are reached with the keyboard alone, and left with Escape', async () => {
  const { page, errors } = await visit(site, '?tiroir=clusters&niveau=region');
  await page.getByTestId('clusters-answer').waitFor();
  await page.getByRole('tab', { name: 'Grappes' }).focus();
  for (const [view, answer] of views.slice(1)) {
    await page.keyboard.press('ArrowRight');
    await page.getByTestId(answer).waitFor();
    expect(new URL(page.url()).searchParams.get('tiroir')).toBe(view);
  }
  await page.keyboard.press('Escape');
  await page.getByRole('tabpanel').waitFor({ state: 'detached' });
  expect(errors).toEqual([]);
  await page.context().close();
});

/** Times (ms) from a request to its result, as the page sees them. */
async function timeTasks(page: Page) {
  await page.addInitScript(() => {
    const times: number[] = [];
    const starts = new Map<number, number>();
    const Native = window.Worker;
    window.Worker = class extends Native {
      constructor(address: string | URL, options?: WorkerOptions) {
        super(address, options);
        this.addEventListener('message', ({ data }) => {
          if (data?.kind === 'result' && starts.has(data.id)) {
            times.push(performance.now() - (starts.get(data.id) as number));
          }
        });
      }
      // biome-ignore lint/suspicious/noExplicitAny: the two forms of the method
      postMessage(message: any, options?: any) {
        if (message?.kind === 'run') starts.set(message.id, performance.now());
        super.postMessage(message, options);
      }
    };
    Object.assign(window, { taskTimes: times });
  });
}

it('finds the clusters of 34,875 communes with 999 permutations within 1.5 s, in a worker', async () => {
  const { page, errors } = await visit(site, '?tiroir=clusters&indicateur=median_income_eur', {
    prepare: timeTasks,
  });
  const answer = page.getByTestId('clusters-answer');
  await answer.waitFor();
  // Again, with the code at hand: the first includes its loading.
  await page.getByRole('button', { name: /Comparer/ }).click();
  await page.getByRole('option', { name: /attendu/ }).click();
  await page.getByText('La carte montre le reste.').waitFor();
  const times = await page.evaluate(() => (window as never as { taskTimes: number[] }).taskTimes);
  expect(times).toHaveLength(2);
  console.log(`clusters: ${times.map(Math.round).join(' and ')} ms`);
  expect(Math.min(...times)).toBeLessThan(1500);
  expect(errors).toEqual([]);
  await page.context().close();
});
