import { join } from 'node:path';
import AxeBuilder from '@axe-core/playwright';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { folders } from '../../src/etl/folders.ts';
import { pageServer } from '../../src/site/page-server.ts';
import {
  type RunningServer,
  type ServerOptions,
  serveFolder,
} from '../../src/site/static-server.ts';

/** Flags that draw WebGL without a graphics card and keep the browser off the network. */
const flags = [
  '--no-sandbox',
  '--use-angle=swiftshader',
  '--enable-unsafe-swiftshader',
  '--ignore-gpu-blocklist',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** The built site, served, with a browser to read it. */
export interface Site {
  readonly address: string;
  readonly browser: Browser;
  readonly close: () => Promise<void>;
}

export async function openSite(options: Partial<ServerOptions> = {}): Promise<Site> {
  const executablePath = process.env.CHROMIUM_PATH;
  if (!executablePath) throw new Error('CHROMIUM_PATH is not set: run `npm test`');
  const server: RunningServer = await serveFolder({
    folder: folders.dist,
    port: 0,
    render: pageServer(folders.edition, null),
    ...options,
  });
  const browser = await chromium.launch({ executablePath, args: flags });
  return {
    address: server.address,
    browser,
    close: async () => {
      await browser.close();
      await server.close();
    },
  };
}

/** A page of the site, with what it said and asked for. */
export interface Visit {
  readonly page: Page;
  /** Errors of the console and uncaught ones. */
  readonly errors: string[];
  /** Addresses asked from any other host. */
  readonly foreign: string[];
  /** Addresses asked from the site. */
  readonly own: string[];
}

export async function visit(
  site: Site,
  path: string,
  {
    prepare,
    ...options
  }: BrowserContextOptions & { prepare?: (page: Page) => Promise<unknown> } = {},
): Promise<Visit> {
  const context = await site.browser.newContext({
    viewport: { width: 1440, height: 900 },
    // A quarter of the pixels: without a graphics card, they are what a picture costs.
    deviceScaleFactor: 0.5,
    locale: 'fr-FR',
    reducedMotion: 'reduce',
    ...options,
  });
  const page = await context.newPage();
  const errors: string[] = [];
  const foreign: string[] = [];
  const own: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text());
  });
  page.on('pageerror', (error) => errors.push(String(error)));
  page.on('request', (request) => {
    const address = request.url();
    if (/^(data|blob):/.test(address)) return;
    (address.startsWith(site.address) ? own : foreign).push(address);
  });
  await prepare?.(page);
  await page.goto(new URL(path, site.address).href);
  return { page, errors, foreign, own };
}

/** Waits until the first picture of the map is complete. */
export async function mapDrawn(page: Page): Promise<void> {
  await page.waitForSelector('[data-testid="map"][data-drawn="true"]', { timeout: 90_000 });
}

/** Rules of WCAG 2.2 A and AA that the page breaks, each with the element concerned. */
export async function accessibilityViolations(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page })
    // Only what is wrong is collected; every frame of a page is of the site.
    .options({ resultTypes: ['violations'] })
    .setLegacyMode(true)
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
    .analyze();
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')} — ${failureSummary}`),
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
