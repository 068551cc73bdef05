import { afterAll, beforeAll, expect, it } from 'vitest';
import { mapDrawn, openSite, type Site, visit } from '../../site.ts';
import { isColour, mainColour } from './map-pixels.ts';

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

it('draws the map again, circles and colours, when the graphics come back', async () => {
  const { page, errors } = await visit(
    site,
    '?indicateur=social_dwellings&niveau=departement&vue=2.36,48.87,8',
  );
  await mapDrawn(page);
  const box = await page.getByTestId('map').boundingBox();
  if (!box) throw new Error('no map');
  // Below the circle of Paris all is land.
  const colour = () => mainColour(page, [box.x + box.width / 2, box.y + box.height / 2], 12);
  const land = await page.evaluate(() => {
    const probe = document.body.appendChild(document.createElement('i'));
    probe.style.color = 'var(--land)';
    return getComputedStyle(probe).color;
  });
  await expect.poll(async () => isColour(await colour(), land)).toBe(false);
  const drawn = `rgb(${(await colour()).rgb.join(', ')})`;
  const lose = (what: 'loseContext' | 'restoreContext') =>
    page.evaluate((step) => {
      const known = window as { lost?: WEBGL_lose_context | null };
      known.lost ??= document
        .querySelector<HTMLCanvasElement>('.maplibregl-canvas')
        ?.getContext('webgl2')
        ?.getExtension('WEBGL_lose_context');
      known.lost?.[step]();
    }, what);
  await lose('loseContext');
  await expect.poll(async () => isColour(await colour(), drawn)).toBe(false);
  await lose('restoreContext');
  await expect.poll(async () => isColour(await colour(), drawn)).toBe(true);
  expect(errors).toEqual([]);
});
