import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { projectRoot } from './folders.ts';
import type { StagedIndex } from './stage/staged-index.ts';

/** Folders whose code decides what an edition holds. */
const codeFolders = ['core', 'catalogue', 'edition', 'etl'];

/**
 * `<date>-<8 hex digits>`: the digits are a digest of the staged data and of the code that derives
 * the edition, so that equal ids mean equal content.
 *
 * @param supplied files that a deployer adds.
 */
export async function editionId(
  date: string,
  staged: StagedIndex,
  supplied: readonly Pick<StagedIndex['files'][number], 'path' | 'sha256'>[] = [],
): Promise<string> {
  const hash = createHash('sha256');
  for (const { path, sha256 } of [...staged.files, ...supplied]) hash.update(`${path} ${sha256}\n`);
  for (const folder of codeFolders) {
    const root = join(projectRoot, 'src', folder);
    const entries = await readdir(root, { recursive: true, withFileTypes: true });
    const paths = entries
      .filter((entry) => entry.isFile() && /\.(ts|sql)$/.test(entry.name))
      .map((entry) => join(entry.parentPath, entry.name))
      .sort();
    for (const path of paths) {
      hash.update(`${path.slice(root.length)}\n`);
      hash.update(await readFile(path));
    }
  }
  return `${date}-${hash.digest('hex').slice(0, 8)}`;
}
