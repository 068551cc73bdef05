import { mkdir, readdir, rename, rm, rmdir } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';

/**
 * Moves built pages into the site, and removes those that were there and are no more. What pages load
 * comes before them and goes after them: killed at any moment, every page that is there is whole.
 *
 * @param builtFolder on the disk of the site; gone afterwards
 * @param kept names in the site that are not of its pages
 */
export async function placePages(
  builtFolder: string,
  siteFolder: string,
  kept: readonly string[],
): Promise<void> {
  const built = (await contentOf(builtFolder, [])).files;
  for (const path of [...built].sort(pagesLast)) {
    await mkdir(dirname(join(siteFolder, path)), { recursive: true });
    await rename(join(builtFolder, path), join(siteFolder, path));
  }
  await rm(builtFolder, { recursive: true });
  const { files, folders } = await contentOf(siteFolder, kept);
  const placed = new Set(built);
  for (const path of files
    .filter((path) => !placed.has(path))
    .sort(pagesLast)
    .reverse()) {
    await rm(join(siteFolder, path));
  }
  const holding = new Set(built.flatMap(foldersAbove));
  // The deepest first: each is empty by then.
  for (const path of folders.filter((path) => !holding.has(path)).reverse()) {
    await rmdir(join(siteFolder, path));
  }
}

function pagesLast(one: string, other: string): number {
  return Number(one.endsWith('.html')) - Number(other.endsWith('.html'));
}

/** Paths within a folder; a folder comes before what is in it. */
async function contentOf(
  root: string,
  kept: readonly string[],
): Promise<{ files: string[]; folders: string[] }> {
  const files: string[] = [];
  const folders: string[] = [];
  const read = async (folder: string, left: readonly string[]): Promise<void> => {
    for (const entry of await readdir(folder, { withFileTypes: true })) {
      if (left.includes(entry.name)) continue;
      const path = join(folder, entry.name);
      (entry.isDirectory() ? folders : files).push(relative(root, path));
      if (entry.isDirectory()) await read(path, []);
    }
  };
  await read(root, kept);
  return { files, folders };
}

function foldersAbove(path: string): string[] {
  const above = dirname(path);
  return above === '.' ? [] : [above, ...foldersAbove(above)];
}
