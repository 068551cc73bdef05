import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { EditionChanges } from '../../edition/files/edition-changes.ts';
import type { Manifest } from '../../edition/manifest.ts';
import { renderChanges } from '../../sheet/changes/render-changes.tsx';
import type { PageAssets } from '../../sheet/indicator/page-frame.tsx';
import { pageAssets } from '../indicators/page-assets.ts';

/** The page of changes and its data: `index.html`, `donnees.json`. */
function changeFiles(
  editionFolder: string,
  siteUrl: string | null,
  assets: PageAssets = pageAssets,
): Record<string, string> {
  const manifest = JSON.parse(
    readFileSync(join(editionFolder, 'manifest.json'), 'utf8'),
  ) as Manifest;
  const folder = join(editionFolder, 'changes');
  const names = existsSync(folder) ? readdirSync(folder) : [];
  const comparisons = names
    .filter((name) => name.endsWith('.json'))
    .map((name) => JSON.parse(readFileSync(join(folder, name), 'utf8')) as EditionChanges)
    .sort((a, b) => (a.previous.date < b.previous.date ? 1 : -1));
  return {
    'index.html': renderChanges({ manifest, comparisons }, assets, siteUrl),
    'donnees.json': JSON.stringify(comparisons),
  };
}

/** Renders the page of changes when it is asked for. */
export function changeServer(
  editionFolder: string,
  siteUrl: string | null,
  assets?: PageAssets,
): (path: string) => { readonly type: string; readonly body: string } | null {
  return (path) => {
    const asked = /^\/donnees\/changements\/(index\.html|donnees\.json)?$/.exec(path);
    if (!asked) return null;
    const file = asked[1] ?? 'index.html';
    const type = file === 'index.html' ? 'text/html' : 'application/json';
    return {
      type: `${type}; charset=utf-8`,
      body: changeFiles(editionFolder, siteUrl, assets)[file],
    };
  };
}

/** Writes the page of changes. */
export async function writeChangePage(options: {
  readonly editionFolder: string;
  readonly distFolder: string;
  readonly siteUrl: string | null;
}): Promise<void> {
  const folder = join(options.distFolder, 'donnees', 'changements');
  await mkdir(folder, { recursive: true });
  const files = changeFiles(options.editionFolder, options.siteUrl);
  for (const [name, body] of Object.entries(files)) await writeFile(join(folder, name), body);
}
