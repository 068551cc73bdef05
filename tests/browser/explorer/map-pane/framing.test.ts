import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { askPublished } from '../../published.ts';
import { openSite, type Site, visit } from '../../site.ts';
import { offsetOf, onPage, type View } from './map-pixels.ts';

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

/** What the address says that the map looks at. */
function viewOf(page: Page): View | null {
  const view = new URL(page.url()).searchParams.get('vue')?.split(',').map(Number);
  return view ? { longitude: view[0], latitude: view[1], zoom: view[2] } : null;
}

it.each([
  ['beside the panels', { width: 1280, height: 720 }],
  ['on a phone', { width: 390, height: 844 }],
])(
  'shows the whole of a département, none of it below the legend: %s',
  async (_where, viewport) => {
    const communes = await askPublished<{ longitude: number; latitude: number }>(
      "SELECT longitude, latitude FROM {communes} WHERE departement = '02'",
    );
    const { page, errors } = await visit(site, '?dans=departement-02', { viewport });
    await page.getByRole('figure', { name: 'Légende' }).waitFor();
    const hidden = async () => {
      const view = viewOf(page);
      if (!view) return 'no view';
      const legend = (await page.getByRole('figure', { name: 'Légende' }).boundingBox())!;
      const map = (await page.getByTestId('map').boundingBox())!;
      const isIn = (x: number, y: number, box: typeof map) =>
        x >= box.x && x <= box.x + box.width && y >= box.y && y <= box.y + box.height;
      const [east, south] = await onPage(page, [0, 0]);
      return communes.filter((one) => {
        const [x, y] = offsetOf(view, one);
        const at = [east + x, south + y] as const;
        return isIn(...at, legend) || !isIn(...at, map);
      }).length;
    };
    await expect.poll(hidden).toBe(0);
    expect(errors).toEqual([]);
  },
);

it('shows the whole of the mainland between its buttons and the legend on the smallest phone', async () => {
  const { page, errors } = await visit(site, '?niveau=departement', {
    viewport: { width: 320, height: 568 },
  });
  const legend = page.getByRole('figure', { name: 'Légende' });
  const button = page.getByRole('button', { name: 'Hexagone' });
  await legend.waitFor();
  await button.click();
  const places = await askPublished<{ longitude: number; latitude: number }>(
    "SELECT longitude, latitude FROM {communes} WHERE departement IN ('29', '59', '66', '67')",
  );
  const outside = async () => {
    const view = viewOf(page);
    if (!view) return 'no view';
    const buttons = (await button.boundingBox())!;
    const { y: bottom } = (await legend.boundingBox())!;
    const [east, south] = await onPage(page, [0, 0]);
    return places.filter((one) => {
      const [x, y] = offsetOf(view, one);
      const isInside = south + y > buttons.y + buttons.height && south + y < bottom;
      return !isInside || east + x < 0 || east + x > 320;
    }).length;
  };
  await expect.poll(outside).toBe(0);
  expect(errors).toEqual([]);
});
