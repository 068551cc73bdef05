import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** `data/staged/index.json`: what was staged, from which bytes. */
export interface StagedIndex {
  readonly comment: string;
  readonly sources: readonly {
    readonly id: string;
    readonly rowsIn: number;
    readonly rowsKept: number;
    readonly rowsRejected: number;
    readonly files: readonly {
      readonly path: string;
      readonly bytes: number;
      readonly sha256: string;
    }[];
  }[];
  /** Staged files, relative to the folder, with the SHA-256 of their bytes. */
  readonly files: readonly {
    readonly path: string;
    readonly bytes: number;
    readonly sha256: string;
  }[];
}

/**
 * Reads what a folder of staged data says of itself.
 *
 * @throws an Error naming the file when it is missing or unreadable.
 */
export async function readStagedIndex(folder: string): Promise<StagedIndex> {
  const path = join(folder, 'index.json');
  try {
    return JSON.parse(await readFile(path, 'utf8')) as StagedIndex;
  } catch (cause) {
    throw new Error(`${path}: staged data missing or unreadable; run \`npm run etl\``, { cause });
  }
}

/** Size and SHA-256 (hex) of a file. */
export async function digestFile(path: string): Promise<{ bytes: number; sha256: string }> {
  const bytes = await readFile(path);
  return { bytes: bytes.length, sha256: createHash('sha256').update(bytes).digest('hex') };
}
