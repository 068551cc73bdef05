import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { folderFiles } from '../../folder-files.ts';

/** A file that is not the same, byte for byte, in two folders. */
export interface FileDifference {
  /** Relative to the folders. */
  readonly path: string;
  readonly kind: 'missing' | 'unexpected' | 'different';
}

/** What differs in `found` from `expected`, sorted by path; nothing when they hold the same bytes. */
export async function compareFolders(expected: string, found: string): Promise<FileDifference[]> {
  const expectedFiles = new Set(await folderFiles(expected));
  const foundFiles = new Set(await folderFiles(found));
  const differences: FileDifference[] = [];
  for (const path of [...new Set([...expectedFiles, ...foundFiles])].sort()) {
    if (!foundFiles.has(path)) differences.push({ path, kind: 'missing' });
    else if (!expectedFiles.has(path)) differences.push({ path, kind: 'unexpected' });
    else if (!(await sameBytes(join(expected, path), join(found, path)))) {
      differences.push({ path, kind: 'different' });
    }
  }
  return differences;
}

async function sameBytes(a: string, b: string): Promise<boolean> {
  const [left, right] = await Promise.all([readFile(a), readFile(b)]);
  return left.equals(right);
}
