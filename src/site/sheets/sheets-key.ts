import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { projectRoot } from '../../etl/folders.ts';

/** Code that decides what a sheet says, besides that of the edition. */
const codeFolders = ['sheet', join('site', 'sheets')];

/** What sheets are made from: the edition, the code that writes them, the address of the site. */
export async function sheetsKey(edition: string, siteUrl: string | null): Promise<string> {
  const hash = createHash('sha256').update(`${siteUrl}\n`);
  for (const folder of codeFolders) {
    const root = join(projectRoot, 'src', folder);
    const paths = (await readdir(root, { recursive: true, withFileTypes: true }))
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .sort();
    for (const path of paths) {
      hash.update(`${path.slice(root.length)}\n`);
      hash.update(await readFile(path));
    }
  }
  return `${edition} ${hash.digest('hex').slice(0, 16)}`;
}
