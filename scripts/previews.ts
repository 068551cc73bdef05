import { mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import type { Manifest } from '../src/edition/manifest.ts';
import { folders, projectRoot } from '../src/etl/folders.ts';
import { browserHost } from '../src/site/browser-host.ts';
import { findChromium, noChromiumMessage } from '../src/site/find-chromium.ts';
import { sheetServer } from '../src/site/sheets/serve-sheets.ts';
import { serveFolder } from '../src/site/static-server.ts';

// Draws public/apercu/<level>.png, the picture that other sites show beside a link to a sheet: the
// same for all sheets of a level. Run by hand after a change of level or of style, on a built site.
const size = { width: 1200, height: 630 };
const style = `
  header, figcaption, .mark, .dot, .scale, figure text, section, footer, .kind, .within { display: none !important }
  body { display: grid; place-items: center; height: ${size.height}px; overflow: hidden }
  main { max-width: none; width: ${size.width}px; padding: 0 0 0 72px }
  .top { grid-template-columns: 1fr 610px; align-items: center; gap: 0 }
  h1 { font-size: 84px; margin: 0 0 20px }
  .lead { font-size: 33px; line-height: 1.35 }
  .lead { white-space: pre-line }
  figure svg { border: 0; background: none; --unit: 1px }`;

const executablePath = await findChromium(browserHost(console.log));
if (!executablePath) throw new Error(noChromiumMessage);
const manifest = JSON.parse(
  await readFile(join(folders.edition, 'manifest.json'), 'utf8'),
) as Manifest;
const folder = join(projectRoot, 'public', 'apercu');
await mkdir(folder, { recursive: true });
const server = await serveFolder({
  folder: folders.dist,
  port: 0,
  render: sheetServer(folders.edition, null),
});
const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
try {
  for (const { id, label } of manifest.levels) {
    const page = await browser.newPage({ viewport: size, bypassCSP: true, colorScheme: 'light' });
    await page.goto(`${server.address}fiche/pays/FR/?embed&theme=light`);
    await page.addStyleTag({ content: style });
    await page.locator('h1').evaluate((title) => {
      title.textContent = 'Écarts';
    });
    await page.locator('.lead').evaluate((lead, level) => {
      lead.textContent = `L’accès aux droits, fiche par fiche\n${level.charAt(0).toUpperCase()}${level.slice(1)}`;
    }, label.fr);
    await page.evaluate(() => document.fonts.ready.then(() => undefined));
    await page.screenshot({ path: join(folder, `${id}.png`) });
    await page.close();
  }
} finally {
  await browser.close();
  await server.close();
}
