import { createHash } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import type { FileRecord } from '../../edition/files/file-record.ts';

const compress = promisify(gzip);

/** Writes a file of the edition and says what it is; `path` is relative to `folder`. */
export async function writeBytes(
  folder: string,
  path: string,
  bytes: Uint8Array,
): Promise<FileRecord> {
  const target = join(folder, path);
  await mkdir(dirname(target), { recursive: true });
  await writeFile(target, bytes);
  return { path, bytes: bytes.length, sha256: createHash('sha256').update(bytes).digest('hex') };
}

/**
 * Writes gzipped bytes, compressed beside the thread that asks; the same input gives the same file
 * (no name, no time in the header).
 */
export async function writeGzip(
  folder: string,
  path: string,
  bytes: Uint8Array,
): Promise<FileRecord> {
  return writeBytes(folder, path, await compress(bytes));
}

/** Writes gzipped JSON. */
export function writeJsonGzip(folder: string, path: string, value: unknown): Promise<FileRecord> {
  return writeGzip(folder, path, Buffer.from(JSON.stringify(value)));
}
