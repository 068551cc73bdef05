import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';

/** Content of a file in two figures. */
export interface FileDigest {
  /** Lower-case hexadecimal, 64 characters. */
  readonly sha256: string;
  readonly bytes: number;
}

/** SHA-256 and size of a file, read as a stream; rejects with the system's error when it cannot be read. */
export async function hashFile(path: string): Promise<FileDigest> {
  const hash = createHash('sha256');
  let bytes = 0;
  for await (const chunk of createReadStream(path) as AsyncIterable<Buffer>) {
    hash.update(chunk);
    bytes += chunk.length;
  }
  return { sha256: hash.digest('hex'), bytes };
}
