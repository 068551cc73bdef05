import { readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Folders of the site that hold no page to be found by a search engine. */
const withoutPages = ['edition', 'assets', 'apercu'];

/**
 * Writes `sitemap.xml`: every page of the site, sheets included. One file holds 50,000 addresses at
 * most: enough for the 38,000 sheets.
 *
 * @returns the number of addresses.
 */
export async function writeSitemap(
  distFolder: string,
  siteUrl: string,
  date: string,
): Promise<number> {
  const pages: string[] = [];
  for (const entry of await readdir(distFolder, { withFileTypes: true })) {
    if (entry.name === 'index.html') pages.push('');
    if (!entry.isDirectory() || withoutPages.includes(entry.name)) continue;
    const found = await readdir(join(distFolder, entry.name), { recursive: true });
    for (const path of found) {
      if (!/(^|\/|\\)index\.html$/.test(path)) continue;
      const folder = path.slice(0, -'index.html'.length).replaceAll('\\', '/');
      pages.push(`${entry.name}/${folder}`);
    }
  }
  const urls = pages
    .sort()
    .map(
      (page) => `<url><loc>${escaped(`${siteUrl}${page}`)}</loc><lastmod>${date}</lastmod></url>`,
    );
  const xml = [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">',
    ...urls,
    '</urlset>',
  ];
  await writeFile(join(distFolder, 'sitemap.xml'), `${xml.join('\n')}\n`);
  return pages.length;
}

function escaped(address: string): string {
  return address.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
