import { existsSync } from 'node:fs';
import { cp, link, mkdir, readdir, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { build } from 'vite';
import { withFolderLock } from '../etl/folder-lock.ts';
import { projectRoot } from '../etl/folders.ts';
import { nextFolder, recoverFolder, swapFolder } from '../etl/swap-folder.ts';
import { placePages } from './place-pages.ts';

/** Editions are permanent; sheets are rendered apart, and go on where they were. */
const keptFolders = ['edition', 'fiche'];

/**
 * Builds the pages and scripts into `distFolder`, beside whatever editions it already holds: apart
 * first, so that a build that fails or is killed leaves the pages of the one before.
 *
 * @param writePages writes the pages that are rendered ahead into a folder: they are put in place with
 * the others, so that at no moment a page leads to one that is not written yet
 * @param bundle writes those of the application
 */
export async function buildPages(
  distFolder: string,
  writePages: (folder: string) => Promise<void> = async () => {},
  bundle: (folder: string) => Promise<unknown> = bundleApplication,
): Promise<void> {
  const builtFolder = join(distFolder, '.pages-next');
  await mkdir(distFolder, { recursive: true });
  await recoverFolder(join(distFolder, 'edition'));
  await rm(builtFolder, { recursive: true, force: true });
  await bundle(builtFolder);
  await writePages(builtFolder);
  await placePages(builtFolder, distFolder, keptFolders);
}

function bundleApplication(folder: string): Promise<unknown> {
  return build({
    configFile: join(projectRoot, 'vite.config.ts'),
    logLevel: 'warn',
    build: { outDir: folder, emptyOutDir: false },
  });
}

/**
 * Adds an edition to the site: permanent under `edition/<id>/`, and the newest under `edition/`.
 * Earlier editions stay; killed at any moment, the folder is as it was or as it will be.
 */
export async function placeEdition(
  editionFolder: string,
  id: string,
  distFolder: string,
): Promise<void> {
  const root = join(distFolder, 'edition');
  const isEdition = (name: string) => /^\d{4}-\d{2}-\d{2}-[0-9a-f]{8}$/.test(name);
  await mkdir(distFolder, { recursive: true });
  await recoverFolder(root);
  const next = nextFolder(root);
  await rm(next, { recursive: true, force: true });
  for (const earlier of existsSync(root) ? await readdir(root) : []) {
    if (isEdition(earlier) && earlier !== id) {
      await linkFolder(join(root, earlier), join(next, earlier));
    }
  }
  // Not while another process replaces it: half of one edition and half of the next.
  await withFolderLock(editionFolder, async () => {
    await linkFolder(editionFolder, join(next, id));
    await linkFolder(editionFolder, next);
  });
  await swapFolder(root);
}

/** Mirrors a folder with hard links where the file system allows them, copies elsewhere. */
async function linkFolder(from: string, to: string): Promise<void> {
  for (const entry of await readdir(from, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const source = join(entry.parentPath, entry.name);
    const target = join(to, source.slice(from.length));
    await mkdir(dirname(target), { recursive: true });
    await link(source, target).catch(() => cp(source, target));
  }
}
