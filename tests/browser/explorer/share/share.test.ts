import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { askPublished, french } from '../../published.ts';
import {
  accessibilityViolations,
  mapDrawn,
  openSite,
  type Site,
  spaced,
  visit,
} from '../../site.ts';

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

const view = '?niveau=departement&indicateur=share_75_over_pct&territoire=departement-59';

it('gives the link, a picture for print and a drawing, each with its title and sources', async () => {
  const { page, errors, foreign } = await visit(site, view, {
    permissions: ['clipboard-read', 'clipboard-write'],
  });
  await mapDrawn(page);
  // All of it with the keyboard alone, from the title of the section.
  const button = (name: string) => page.getByRole('button', { name });
  const keys = async (...pressed: readonly string[]) => {
    for (const key of pressed) await page.keyboard.press(key);
  };
  await page.locator('summary', { hasText: 'Partager' }).press('Enter');
  await button('Copier le lien').waitFor();
  await keys('Tab', 'Tab', 'Enter');
  await page.getByText('Copié.').waitFor();
  const link = await page.evaluate(() => navigator.clipboard.readText());
  expect(new URL(link).searchParams.get('indicateur')).toBe('share_75_over_pct');
  expect(new URL(link).searchParams.get('territoire')).toBe('departement-59');

  const download = async (name: string, ...towards: readonly string[]) => {
    await keys(...towards);
    await expect
      .poll(() => button(name).evaluate((one) => one === document.activeElement))
      .toBe(true);
    const [file] = await Promise.all([page.waitForEvent('download'), keys('Enter')]);
    await expect.poll(() => button(name).getAttribute('aria-disabled')).toBe('false');
    return { name: file.suggestedFilename(), bytes: await readFile(await file.path()) };
  };
  const svg = await download('Dessin (SVG)', 'Tab', 'Tab');
  expect(svg.name).toMatch(/^ecarts-share-75-over-pct-departement-\d{4}-\d\d-\d\d\.svg$/);
  const drawing = svg.bytes.toString('utf8');
  const legend = await page.getByRole('figure', { name: 'Légende' }).textContent();
  const shown = await page.evaluate((text) => {
    const parsed = new DOMParser().parseFromString(text, 'image/svg+xml');
    return {
      faults: parsed.querySelectorAll('parsererror').length,
      texts: [...parsed.querySelectorAll('text')].map((one) => one.textContent ?? ''),
      fills: [...parsed.querySelectorAll('svg svg g path[fill]')].map((one) =>
        one.getAttribute('fill'),
      ),
      swatches: [...parsed.querySelectorAll('svg > rect[stroke]')].map((one) =>
        one.getAttribute('fill'),
      ),
    };
  }, drawing);
  expect(shown.faults).toBe(0);
  expect(spaced(shown.texts[0])).toBe('Part des personnes de 75 ans ou plus (%)');
  const words = spaced(shown.texts.join(' '));
  expect(words).toContain('Sources : INSEE');
  expect(words).toMatch(/édition du .+ \(\d{4}-\d\d-\d\d-[0-9a-f]{8}\)/);
  expect(words).toContain(link.replace(/^https?:/, '').split('?')[0]);
  // One département is shown, not France: overseas is not beside it.
  expect(words).not.toContain('Guadeloupe');
  expect(shown.swatches.length).toBeGreaterThanOrEqual(6);
  const fills = shown.fills.filter((fill) => fill !== 'none');
  expect(fills.length).toBeGreaterThan(1);
  for (const fill of fills.filter((one) => one !== 'url(#missing)')) {
    expect(shown.swatches).toContain(fill);
  }
  // The same classes as the legend on screen.
  for (const label of shown.texts.filter((text) => /^\d+,\d à \d+,\d$/.test(spaced(text)))) {
    expect(spaced(legend)).toContain(spaced(label));
  }
  const png = await download('Image (PNG)', 'Shift+Tab');
  expect(png.bytes.subarray(1, 4).toString()).toBe('PNG');
  expect(png.bytes.readUInt32BE(16)).toBeGreaterThan(2400);
  const differs = await page.evaluate(async (base64) => {
    const image = new Image();
    image.src = `data:image/png;base64,${base64}`;
    await image.decode();
    const canvas = new OffscreenCanvas(200, 200);
    const context = canvas.getContext('2d')!;
    context.drawImage(image, image.width * 0.3, image.height * 0.3, 900, 900, 0, 0, 200, 200);
    return new Set(new Uint32Array(context.getImageData(0, 0, 200, 200).data.buffer)).size;
  }, png.bytes.toString('base64'));
  expect(differs).toBeGreaterThan(20);
  expect(await accessibilityViolations(page)).toEqual([]);
  expect(errors).toEqual([]);
  expect(foreign).toEqual([]);
});

it('prints the question, the answer and the map on two sheets of paper at most', async () => {
  const { page, errors } = await visit(site, '?theme=dark&niveau=region', {
    prepare: (one) => one.addInitScript(() => Object.assign(window, { print: () => {} })),
  });
  await mapDrawn(page);
  // With France as a whole, the territories overseas: each in the colour of its class.
  await page.locator('summary', { hasText: 'Partager' }).press('Enter');
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Dessin (SVG)' }).click(),
  ]);
  const drawing = await page.evaluate(
    (text) => {
      const parsed = new DOMParser().parseFromString(text, 'image/svg+xml');
      const swatches = [...parsed.querySelectorAll('svg > rect[stroke]')];
      return {
        insets: [...parsed.querySelectorAll('svg > svg')]
          .slice(1)
          .map((one) => one.querySelector('path')?.getAttribute('fill')),
        legend: swatches.map((one) => [
          one.getAttribute('fill') ?? '',
          one.nextElementSibling?.textContent ?? '',
        ]),
        texts: [...parsed.querySelectorAll('text')].map((one) => one.textContent),
      };
    },
    await readFile(await file.path(), 'utf8'),
  );
  const overseas = await askPublished<{ name: string; km: number }>(
    `SELECT name, distance_france_services_km AS km FROM {indicators_region}
     WHERE code IN ('01', '02', '03', '04', '06') ORDER BY code`,
  );
  expect(drawing.insets).toHaveLength(5);
  overseas.forEach(({ name, km }, i) => {
    expect(drawing.texts).toContain(name);
    const [, label] = drawing.legend.find(([fill]) => fill === drawing.insets[i])!;
    const [low, high] = spaced(label)
      .split(' à ')
      .map((bound) => Number(bound.replace(',', '.')));
    expect(km, name).toBeGreaterThanOrEqual(low);
    expect(km, name).toBeLessThanOrEqual(high);
  });
  // From the browser's own menu, which does not wait for small maps, the page says how to have them.
  const without = page.getByTestId('without-insets');
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  await without.waitFor({ state: 'attached' });
  // What WebGL draws is printed empty: a copy of it takes its place.
  expect(await printedColours(page)).toBeGreaterThan(10);
  await page.evaluate(() => dispatchEvent(new Event('afterprint')));
  expect(await page.getByTestId('printed-map').count()).toBe(0);
  await without.waitFor({ state: 'detached' });
  await page.getByRole('button', { name: 'Imprimer' }).click();
  const insets = page.getByAltText(
    /^Outre-mer.: Guadeloupe, Martinique, Guyane, La Réunion, Mayotte$/,
  );
  await insets.waitFor({ state: 'attached' });
  expect(await insets.isVisible()).toBe(false);
  // The keys of the browser do the same as the button.
  await page.evaluate(() => dispatchEvent(new Event('afterprint')));
  await insets.waitFor({ state: 'detached' });
  await page.keyboard.press('Control+p');
  await insets.waitFor({ state: 'attached' });
  await page.emulateMedia({ media: 'print' });
  expect(await page.locator('header').first().isVisible()).toBe(false);
  expect(await page.getByTestId('answer').isVisible()).toBe(true);
  expect(await insets.isVisible()).toBe(true);
  expect(errors).toEqual([]);
  // Dark on screen, black on paper.
  const ink = await page.evaluate(() => getComputedStyle(document.documentElement).color);
  expect(ink).toBe('rgb(29, 28, 34)');
  const pdf = (await page.pdf()).toString('latin1');
  expect(pdf.match(/\/Type\s*\/Page[^s]/g)?.length).toBeLessThanOrEqual(2);
});

/** How many colours the printed copy of the map has. */
function printedColours(page: Page): Promise<number> {
  return page
    .getByTestId('printed-map')
    .locator('canvas')
    .evaluate((canvas: HTMLCanvasElement) => {
      const { width, height } = canvas;
      const pixels = canvas.getContext('2d')!.getImageData(0, 0, width, height);
      return new Set(new Uint32Array(pixels.data.buffer)).size;
    });
}

it('shows any view in a page of another origin, with its source and a way in', async () => {
  const host = createServer((_, response) => {
    response.setHeader('Content-Type', 'text/html; charset=utf-8');
    response.end(`<!doctype html><title>Mairie</title><h1>Notre commune</h1>${code}`);
  });
  const { page: explorer } = await visit(site, view, { map: false });
  await explorer.locator('summary', { hasText: 'Partager' }).press('Enter');
  const field = explorer.getByLabel('Intégrer la carte dans une page');
  await expect.poll(() => field.inputValue()).toContain('75 ans');
  const code = await field.inputValue();
  await explorer.context().close();
  expect(code).toMatch(/^<iframe src="[^"]+\/carte\/\?[^"]*&amp;embed" title="[^"]+ — Écarts"/);
  await new Promise<void>((resolve) => host.listen(0, '127.0.0.1', resolve));
  const { port } = host.address() as AddressInfo;
  const { page, errors, foreign, own } = await visit(site, `http://127.0.0.1:${port}/`);
  const map = page.frameLocator('iframe');
  await map.locator('[data-testid="map"][data-drawn="true"]').waitFor();
  const [north] = await askPublished<{ value: number }>(
    `SELECT share_75_over_pct AS value FROM {indicators_departement} WHERE code = '59'`,
  );
  await expect
    .poll(async () => spaced(await map.getByRole('status').textContent()))
    .toBe(`Nord : ${french(north.value, 1)} %`);
  expect(spaced(await map.getByRole('heading').textContent())).toBe(
    'Part des personnes de 75 ans ou plus (%)',
  );
  const foot = map.getByTestId('embed-foot');
  expect(spaced(await foot.textContent())).toContain('Licence Ouverte 2.0');
  const way = foot.getByRole('link', { name: 'Ouvrir dans Écarts' });
  const address = new URL((await way.getAttribute('href'))!);
  expect(address.pathname).not.toContain('carte');
  expect(address.search).toContain('territoire=departement-59');
  expect(address.search).not.toContain('embed');
  expect(await map.getByRole('navigation').count()).toBe(0);
  expect(errors).toEqual([]);
  expect(own.length).toBeGreaterThan(3);
  expect(foreign.filter((one) => !one.includes(`:${port}/`))).toEqual([]);
  host.close();
});

it.each([
  ['light, French', `carte/${view}&tiroir=clusters&embed`, {}],
  [
    'dark, English, small',
    'carte/?lentille=10,justice&theme=dark&langue=en&embed',
    { viewport: { width: 320, height: 480 } },
  ],
])('is a map that breaks no rule of WCAG 2.2 AA: %s', async (_, path, options) => {
  const { page } = await visit(site, path, options);
  await mapDrawn(page);
  if (path.includes('tiroir=')) {
    // The view of the link is below the map, and paints it.
    await page.getByTestId('embedded-view').getByTestId('clusters-answer').waitFor();
    await page.getByTestId('picture-legend').getByText('Élevé parmi des élevés').waitFor();
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toMatch(/grappes/);
    // Of which half at least remains.
    const { height } = (await page.getByTestId('map').boundingBox())!;
    expect(height).toBeGreaterThanOrEqual(page.viewportSize()!.height / 2);
  }
  expect(await accessibilityViolations(page)).toEqual([]);
  const overflow = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect(overflow).toBeLessThanOrEqual(0);
  // A reload stays embedded, whatever was done on the map.
  expect(new URL(page.url()).search).toContain('embed');
});

it('prints an embedded map on a page: title, map, legend, sources and address', async () => {
  const { page, errors } = await visit(site, `carte/${view}&tiroir=table&embed`);
  await mapDrawn(page);
  const pdf = (await page.pdf()).toString('latin1');
  expect(pdf.match(/\/Type\s*\/Page[^s]/g)).toHaveLength(1);
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  await page.emulateMedia({ media: 'print' });
  expect(await printedColours(page)).toBeGreaterThan(10);
  expect(await page.getByTestId('printed-map').isVisible()).toBe(true);
  expect(await page.getByRole('figure', { name: 'Légende' }).isVisible()).toBe(true);
  expect(await page.getByTestId('embedded-view').isVisible()).toBe(false);
  const printed = page.getByTestId('embed-printed');
  expect(await printed.isVisible()).toBe(true);
  const words = spaced(await printed.textContent());
  expect(words).toContain('Sources : INSEE');
  expect(words).toMatch(/édition du .+ \(\d{4}-\d\d-\d\d-[0-9a-f]{8}\)/);
  expect(words).toContain('territoire=departement-59');
  expect(errors).toEqual([]);
});

it('folds the view of an embedded map where its frame leaves no room, unless the reader chose', async () => {
  const { page } = await visit(site, `carte/${view}&tiroir=table&embed`, {
    map: false,
    viewport: { width: 900, height: 700 },
  });
  const below = page.getByTestId('embedded-view');
  const isOpen = () => below.evaluate((one: HTMLDetailsElement) => one.open);
  await below.waitFor();
  expect(await isOpen()).toBe(true);
  await page.setViewportSize({ width: 900, height: 500 });
  await expect.poll(isOpen).toBe(false);
  await page.setViewportSize({ width: 900, height: 700 });
  await expect.poll(isOpen).toBe(true);
  // Folded by hand, it stays so whatever becomes of the frame.
  await below.locator('summary').first().click();
  await expect.poll(isOpen).toBe(false);
  await page.setViewportSize({ width: 900, height: 500 });
  await page.setViewportSize({ width: 1000, height: 800 });
  await page.evaluate(() => new Promise((drawn) => requestAnimationFrame(() => setTimeout(drawn))));
  expect(await isOpen()).toBe(false);
});

it('reports what it does not know in a link, and shows the rest', async () => {
  const { page } = await visit(
    site,
    '?niveau=departement&couleur=bleu&seuil=12&utm_source=lettre',
    { map: false },
  );
  const notice = page.getByText(/Des parties du lien n’ont pas été comprises/);
  expect(spaced(await notice.textContent())).toContain('« couleur » est inconnu');
  expect(spaced(await notice.textContent())).toContain('« 12 » n’existe pas pour « seuil »');
  expect(spaced(await notice.textContent())).not.toContain('utm_source');
  await page.getByTestId('answer').waitFor();
  await page.getByRole('button', { name: 'Compris' }).click();
  await notice.waitFor({ state: 'detached' });
});
