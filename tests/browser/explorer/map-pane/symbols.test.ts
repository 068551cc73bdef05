import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { askPublished, french } from '../../published.ts';
import { mapDrawn, openSite, type Site, spaced, visit } from '../../site.ts';
import { isColour, mainColour } from './map-pixels.ts';

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

it('draws a count as circles whose areas are in proportion, on the map and in what is taken away', async () => {
  const counts = await askPublished<{ code: string; name: string; homes: number }>(
    `SELECT code, name, social_dwellings AS homes
     FROM {indicators_departement} ORDER BY homes DESC NULLS LAST`,
  );
  const { page, errors } = await visit(site, '?indicateur=social_dwellings&niveau=departement');
  await mapDrawn(page);
  const legend = page.getByTestId('symbol-legend');
  await expect
    .poll(async () => spaced(await legend.textContent()))
    .toContain('Un cercle par territoire, de surface proportionnelle au nombre');
  await page.locator('summary', { hasText: 'Partager' }).press('Enter');
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Dessin (SVG)' }).click(),
  ]);
  const drawing = await readFile(await file.path(), 'utf8');
  const circles = await page.evaluate((text) => {
    const parsed = new DOMParser().parseFromString(text, 'image/svg+xml');
    const numbers = (one: Element) => ['cx', 'cy', 'r'].map((of) => Number(one.getAttribute(of)));
    const [map, ...insets] = parsed.querySelectorAll(':root > svg');
    return {
      map: [...map.querySelectorAll('circle')].map(numbers),
      insets: insets.flatMap((one) => [...one.querySelectorAll('circle')].map(numbers)),
      legend: [...parsed.querySelectorAll(':root > circle')].map(numbers),
      texts: [...parsed.querySelectorAll(':root > text')].map((one) => one.textContent),
    };
  }, drawing);
  const known = counts.filter(({ homes }) => homes > 0);
  const drawn = known.filter(({ code }) => code.length === 2);
  expect(circles.map).toHaveLength(drawn.length);
  const [[x, y, largest]] = circles.map;
  circles.map.forEach(([, , radius], i) => {
    expect((radius / largest) ** 2, drawn[i].name).toBeCloseTo(drawn[i].homes / drawn[0].homes, 2);
  });
  // Overseas, on small maps, circles have the sizes of the main map.
  const overseas = known.filter(({ code }) => code.length === 3);
  const sizes = circles.insets.map(([, , radius]) => radius).sort((a, b) => b - a);
  expect(sizes).toHaveLength(overseas.length);
  sizes.forEach((radius, i) => {
    expect((radius / largest) ** 2).toBeCloseTo(overseas[i].homes / drawn[0].homes, 2);
  });
  // The circles of the legend say what their size means.
  const words = circles.texts.map((text) => spaced(text));
  const [first] = circles.legend;
  const value = Number(((first[2] / largest) ** 2 * drawn[0].homes).toPrecision(1));
  expect(words).toContain(french(value));
  const box = await page.getByTestId('map').boundingBox();
  if (!box) throw new Error('no map');
  // The map has them where the drawing has: those that no other touches are of one colour on the land.
  const [fill, land] = await page.evaluate((text) => {
    const legendCircle = /<circle[^>]*fill="(#[0-9a-f]{6})"/.exec(text);
    return [legendCircle?.[1] ?? '', getComputedStyle(document.body).getPropertyValue('--land')];
  }, drawing);
  const mixed = [1, 3, 5].map((at) => {
    const [above, below] = [fill, land].map((one) => Number.parseInt(one.slice(at, at + 2), 16));
    return Math.round(below + 0.62 * (above - below));
  });
  const alone = circles.map.filter(([left, top, radius]) =>
    circles.map.every(
      (other) =>
        (other[0] === left && other[1] === top) ||
        Math.hypot(other[0] - left, other[1] - top) > other[2] + radius + 2,
    ),
  );
  expect(alone.length).toBeGreaterThan(3);
  for (const [left, top, radius] of alone.slice(0, 3)) {
    const colour = () => mainColour(page, [box.x + left, box.y + top], radius);
    await expect.poll(async () => isColour(await colour(), `rgb(${mixed.join(', ')})`)).toBe(true);
  }
  // What is under the pointer, and a click, are those of the circle.
  await page.mouse.click(box.x + x, box.y + y);
  await expect.poll(() => page.url()).toContain(`territoire=departement-${drawn[0].code}`);
  expect(errors).toEqual([]);
});

it('counts in the legend of circles the ranges and the gaps of what a filter keeps', async () => {
  const [kept] = await askPublished<{ ranges: number; missing: number }>(
    `SELECT count(*) FILTER (rsa_households IS NULL AND rsa_households_low IS NOT NULL)::INT AS ranges,
       count(*) FILTER (rsa_households IS NULL AND rsa_households_low IS NULL)::INT AS missing
     FROM {indicators_commune} JOIN {communes} c USING (code) WHERE c.departement = '23'`,
  );
  const { page, errors } = await visit(
    site,
    '?indicateur=rsa_households&niveau=commune&dans=departement-23',
  );
  const counts = page.getByTestId('symbol-legend').locator('li .visually-hidden');
  const said = async () =>
    (await counts.allTextContents()).map((text) => Number.parseInt(spaced(text), 10));
  await expect.poll(said).toEqual([kept.ranges, kept.missing].filter((count) => count > 0));
  expect(errors).toEqual([]);
});
