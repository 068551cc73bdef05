import { join } from 'node:path';
import AxeBuilder from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { onTestFinished } from 'vitest';
import { folders } from '../../src/etl/folders.ts';
import { openVisit, type Site, type Visit, type VisitOptions } from './open-site.ts';

export {
  mapDrawn,
  openSite,
  openVisit,
  type Site,
  type Visit,
  type VisitOptions,
} from './open-site.ts';

/** Opens a page until the end of the test that asks for it. */
export async function visit(site: Site, path: string, options?: VisitOptions): Promise<Visit> {
  const visited = await openVisit(site, path, options);
  onTestFinished(() => visited.page.context().close());
  return visited;
}

/** Goes to another view of the page as the back button does, without loading it again. */
export function goTo(page: Page, query: string): Promise<void> {
  return page.evaluate((search) => {
    history.pushState(null, '', location.pathname + search);
    dispatchEvent(new PopStateEvent('popstate'));
  }, query);
}

/** Rules of WCAG 2.2 A and AA that the page breaks, each with the element concerned. */
export async function accessibilityViolations(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page })
    // Only what is wrong is collected; every frame of a page is of the site.
    .options({ resultTypes: ['violations'] })
    .setLegacyMode(true)
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
    .analyze();
  const found = violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')} — ${failureSummary}`),
  );
  return [...found, ...(await namelessRegions(page))];
}

/** What takes the focus because it scrolls, and does not say what it holds. */
function namelessRegions(page: Page): Promise<string[]> {
  return page
    .locator(
      'div[tabindex="0"]:not([role]), section[tabindex="0"]:not([aria-label]):not([aria-labelledby])',
    )
    .evaluateAll((regions) =>
      regions.map(({ outerHTML }) => `no name: ${outerHTML.slice(0, 200)}`),
    );
}

/** A text without the differences between kinds of spaces. */
export function spaced(text: string | null): string {
  return (text ?? '').replace(/\s+/gu, ' ').trim();
}

/** Path of a published table, to recompute what the site shows. */
export function publishedTable(name: string): string {
  return join(folders.dist, 'edition', 'tables', `${name}.parquet`);
}
