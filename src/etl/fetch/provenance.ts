import { readFile, rename, writeFile } from 'node:fs/promises';
import { errorCode } from './fetch-problem.ts';

/** Where a downloaded file came from: written beside it as `<file>.sha256`, in JSON. */
export interface Provenance {
  /** Address as declared by the source. */
  readonly url: string;
  /** Address that answered, after redirects. */
  readonly finalUrl: string;
  readonly etag: string | null;
  readonly lastModified: string | null;
  /** The server's own `Date`: when the file was sent. */
  readonly date: string | null;
  readonly sha256: string;
  readonly bytes: number;
  /** SHA-256 that the source declared then; differs from `sha256` when the producer changed the file. */
  readonly declaredSha256: string;
  /** Containers taken off, outermost first: `gzip`, or `zip:<entry>`. */
  readonly unpacked: readonly string[];
}

const sidecarPath = (path: string): string => `${path}.sha256`;

/** Records beside a file where it came from; whole, or not at all. */
export async function writeProvenance(path: string, provenance: Provenance): Promise<void> {
  const draft = `${sidecarPath(path)}.part`;
  await writeFile(draft, `${JSON.stringify(provenance, null, 2)}\n`);
  await rename(draft, sidecarPath(path));
}

/** Recorded provenance of a file; null when there is none or when it is not ours (a `sha256sum` line, say). */
export async function readProvenance(path: string): Promise<Provenance | null> {
  try {
    const value = JSON.parse(
      await readFile(sidecarPath(path), 'utf8'),
    ) as Partial<Provenance> | null;
    return typeof value?.sha256 === 'string' && typeof value.url === 'string'
      ? (value as Provenance)
      : null;
  } catch (error) {
    if (errorCode(error) === 'ENOENT' || error instanceof SyntaxError) return null;
    throw error;
  }
}
