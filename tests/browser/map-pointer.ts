import type { Page } from 'playwright-core';
import { expect } from 'vitest';

/**
 * What is drawn on the map answers to the pointer once it has come to the map, which no picture and no
 * word of the page tells: as a reader does, these look at what the map makes of the pointer.
 */

type Position = readonly [x: number, y: number];

/** Moves the mouse there, again and again, until what it is told of is so. */
export async function pointUntil(
  page: Page,
  [x, y]: Position,
  isSo: () => Promise<boolean>,
): Promise<void> {
  await expect
    .poll(async () => {
      // A mouse that does not move asks for nothing.
      await page.mouse.move(x + 1, y);
      await page.mouse.move(x, y);
      return isSo();
    })
    .toBe(true);
}

/** Moves the mouse to a point of the map once it can be taken hold of there. */
export function pointAtHandle(page: Page, at: Position): Promise<void> {
  const canvas = page.locator('.maplibregl-canvas');
  return pointUntil(page, at, () =>
    canvas.evaluate((map) => (map as HTMLElement).style.cursor === 'grab'),
  );
}
