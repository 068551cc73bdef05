import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { folders } from '../../src/etl/folders.ts';
import { pageServer } from '../../src/site/page-server.ts';
import {
  type RunningServer,
  type ServerOptions,
  serveFolder,
} from '../../src/site/static-server.ts';

/** Features of Chromium that a test never sees and each window pays for. */
const withoutFeatures = [
  // Pages of the address bar, loaded with every window: a seventh of what a visit costs.
  'WebUIOmniboxPopup',
  'WebUIOmniboxAimPopup',
  // The flag takes the place of Playwright's, whose choices these are.
  'AvoidUnnecessaryBeforeUnloadCheckSync',
  'DestroyProfileOnBrowserClose',
  'HttpsUpgrades',
  'HttpsFirstBalancedModeAutoEnable',
  'LensOverlay',
  'MediaRouter',
  'PaintHolding',
  'ThirdPartyStoragePartitioning',
  'AvoidCorsURLLoaderRestartOnRedirect',
  'OptimizationHints',
  'NetworkTimeServiceQuerying',
  'AimEnabled',
  'PreconnectToSearch',
];

/**
 * Flags that draw WebGL without a graphics card and keep the browser off the network. The pages
 * around the map are composed by the processor: WebGL emulated for them costs twice as much.
 */
const flags = [
  '--no-sandbox',
  '--use-angle=swiftshader',
  '--enable-unsafe-swiftshader',
  '--ignore-gpu-blocklist',
  '--disable-gpu-compositing',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  `--disable-features=${withoutFeatures.join(',')}`,
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

export interface VisitOptions extends BrowserContextOptions {
  /**
   * false: as in a browser without WebGL, where a table takes the place of the map and the rest of
   * the page is the same. Drawing is most of what a page costs without a graphics card.
   */
  readonly map?: boolean;
  /** What is done with the page before it goes to its address. */
  readonly prepare?: (page: Page) => Promise<unknown>;
}

/** Opens a page in a context of its own, which the caller closes. */
export async function openVisit(
  site: Site,
  path: string,
  { map = true, prepare, ...options }: VisitOptions = {},
): Promise<Visit> {
  const context = await site.browser.newContext({
    viewport: { width: 1280, height: 720 },
    // A quarter of the pixels: without a graphics card, they are what a picture costs.
    deviceScaleFactor: 0.5,
    locale: 'fr-FR',
    reducedMotion: 'reduce',
    ...options,
  });
  // What comes in a moment comes in a minute where others take the cores; nothing is timed here.
  context.setDefaultTimeout(90_000);
  const page = await context.newPage();
  const errors: string[] = [];
  const foreign: string[] = [];
  const own: string[] = [];
  page.on('console', (message) => {
    const isExpected = !map && message.text().includes('WebGL');
    if (message.type() === 'error' && !isExpected) errors.push(message.text());
  });
  page.on('pageerror', (error) => errors.push(String(error)));
  page.on('request', (request) => {
    const address = request.url();
    if (/^(data|blob):/.test(address)) return;
    (address.startsWith(site.address) ? own : foreign).push(address);
  });
  if (!map) await page.addInitScript(refuseWebGL);
  await prepare?.(page);
  await page.goto(new URL(path, site.address).href);
  return { page, errors, foreign, own };
}

/** Runs in the page. */
function refuseWebGL(): void {
  const original = HTMLCanvasElement.prototype.getContext;
  HTMLCanvasElement.prototype.getContext = function (
    this: HTMLCanvasElement,
    kind: string,
    ...rest: unknown[]
  ) {
    return kind.startsWith('webgl') ? null : original.call(this, kind as '2d', ...(rest as []));
  } as typeof original;
}

/** Waits until the first picture of the map is complete. */
export async function mapDrawn(page: Page): Promise<void> {
  await page.waitForSelector('[data-testid="map"][data-drawn="true"]');
}
