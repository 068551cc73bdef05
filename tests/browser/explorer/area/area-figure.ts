import type { Page } from 'playwright-core';
import { spaced } from '../../site.ts';

/** What the drawer says of an indicator in the area, as it stands now: its figure, or why there is none. */
export async function areaFigure(page: Page, indicator: string): Promise<string> {
  const cell = page.locator(`[data-testid="area-view"] [data-indicator="${indicator}"] td`);
  return spaced(await cell.first().textContent());
}
