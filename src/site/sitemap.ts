import { readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Folders of the site that hold no page to be found by a search engine. */
const withoutPages = ['edition', 'assets', 'apercu'];

/** Addresses that the protocol allows in a file (https://www.sitemaps.org/protocol.html). */
const MOST_ADDRESSES = 50_000;
const NAMESPACE = 'http://www.sitemaps.org/schemas/sitemap/0.9';

/**
 * Writes `sitemap.xml`: every page of the site, sheets included. Where they are more than a file may
 * hold, it is the index of files `sitemap-1.xml`, `sitemap-2.xml`…
 *
 * @param most addresses of a file.
 * @returns the number of addresses.
 */
export async function writeSitemap(
  distFolder: string,
  siteUrl: string,
  date: string,
  most: number = MOST_ADDRESSES,
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
  const write = (name: string, root: 'urlset' | 'sitemapindex', entries: readonly string[]) =>
    writeFile(
      join(distFolder, name),
      `${['<?xml version="1.0" encoding="UTF-8"?>', `<${root} xmlns="${NAMESPACE}">`, ...entries, `</${root}>`].join('\n')}\n`,
    );
  const entry = (kind: 'url' | 'sitemap', path: string) =>
    `<${kind}><loc>${escaped(`${siteUrl}${path}`)}</loc><lastmod>${date}</lastmod></${kind}>`;
  const urls = pages.sort().map((page) => entry('url', page));
  if (urls.length <= most) {
    await write('sitemap.xml', 'urlset', urls);
    return pages.length;
  }
  const files = Array.from({ length: Math.ceil(urls.length / most) }, (_, i) => ({
    name: `sitemap-${i + 1}.xml`,
    urls: urls.slice(i * most, (i + 1) * most),
  }));
  for (const file of files) await write(file.name, 'urlset', file.urls);
  const parts = files.map(({ name }) => entry('sitemap', name));
  await write('sitemap.xml', 'sitemapindex', parts);
  return pages.length;
}

function escaped(address: string): string {
  return address.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
