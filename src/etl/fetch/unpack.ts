import { createReadStream, createWriteStream } from 'node:fs';
import { open, rename, rm } from 'node:fs/promises';
import { basename } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { createGunzip } from 'node:zlib';
import { messageOf } from '../../core/message-of.ts';
import type { SourceFile } from '../source.ts';
import { contentKind } from './content-kind.ts';
import { announcedContainer } from './expected-content.ts';
import { errorCode, FetchProblem } from './fetch-problem.ts';
import type { ZipEntry } from './zip-archive.ts';
import { extractZipEntry, ZipProblem, zipEntries } from './zip-archive.ts';

// A ZIP of gzip files sent with `Content-Encoding: gzip` is three deep; nothing honest goes further.
const maxDepth = 3;

/**
 * Takes off the containers that the declared name does not announce: many producers send
 * `x.geojson.gz` or a ZIP archive where the file is plain. The file at `path` is replaced by its content.
 *
 * @param wanted name of the entry of a ZIP archive (its path or its last part, case ignored);
 *   null: the entry named like the file, or the only one
 * @returns the containers taken off, outermost first (`gzip`, `zip:<entry>`)
 * @throws FetchProblem `unexpected-content` when a container is damaged or does not hold the file
 */
export async function unpack(
  file: SourceFile,
  path: string,
  wanted: string | null,
  url: string,
): Promise<readonly string[]> {
  const announced = announcedContainer(file.path);
  const unpacked: string[] = [];
  const draft = `${path}.unpacked`;
  try {
    while (unpacked.length < maxDepth) {
      const kind = contentKind(await firstBytes(path));
      if (kind === announced || (kind !== 'gzip' && kind !== 'zip')) break;
      if (kind === 'gzip') {
        await pipeline(
          createReadStream(path),
          createGunzip(),
          createWriteStream(draft, { flush: true }),
        );
        unpacked.push('gzip');
      } else {
        const entry = chooseEntry(await zipEntries(path), file, wanted);
        await extractZipEntry(path, entry, draft);
        unpacked.push(`zip:${entry.name}`);
      }
      await rename(draft, path);
    }
    return unpacked;
  } catch (error) {
    if (!(error instanceof ZipProblem) && !errorCode(error).startsWith('Z_')) throw error;
    const message =
      error instanceof ZipProblem
        ? error.message
        : `fichier gzip abîmé ou tronqué (${messageOf(error)})`;
    const details = { file: file.path, url, cause: error };
    throw new FetchProblem('unexpected-content', message, details);
  } finally {
    await rm(draft, { force: true });
  }
}

function chooseEntry(
  entries: readonly ZipEntry[],
  file: SourceFile,
  wanted: string | null,
): ZipEntry {
  const name = (wanted ?? basename(file.path)).toLowerCase();
  const matches = entries.filter(
    (entry) => entry.name.toLowerCase() === name || basename(entry.name).toLowerCase() === name,
  );
  const [match] = matches;
  if (match && matches.length === 1) return match;
  const [only] = entries;
  if (wanted === null && only && entries.length === 1) return only;
  const names = entries.slice(0, 8).map((entry) => entry.name);
  const rest = entries.length > names.length ? `, … (${entries.length} fichiers)` : '';
  const what = matches.length > 1 ? 'avec plusieurs' : 'sans';
  throw new ZipProblem(
    `archive ZIP ${what} « ${wanted ?? basename(file.path)} » : ${names.join(', ')}${rest}`,
  );
}

async function firstBytes(path: string): Promise<Buffer> {
  const handle = await open(path);
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(4096), 0, 4096, 0);
    return buffer.subarray(0, bytesRead);
  } finally {
    await handle.close();
  }
}
