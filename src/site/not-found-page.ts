import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Manifest } from '../edition/manifest.ts';
import { renderNotFound } from '../sheet/not-found-document.tsx';
import { sheetAssets } from './sheets/sheet-assets.ts';

/**
 * Writes `404.html`, which most hosts show in place of a page that is not there.
 *
 * @param siteUrl gives the path of the site’s root; null where the site is that of its host.
 */
export async function writeNotFoundPage(
  distFolder: string,
  manifest: Pick<Manifest, 'levels'>,
  siteUrl: string | null,
): Promise<void> {
  const root = siteUrl === null ? '/' : new URL(siteUrl).pathname;
  await writeFile(join(distFolder, '404.html'), renderNotFound(manifest, root, sheetAssets));
}
