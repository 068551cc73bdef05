import { stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import { messageOf } from '../../core/message-of.ts';
import type { SourceDeclaration, SourceFile } from '../source.ts';
import type { DownloadOptions } from './download.ts';
import { downloadFile } from './download.ts';
import { contentObjection } from './expected-content.ts';
import { errorCode, FetchProblem } from './fetch-problem.ts';
import type { FileDigest } from './hash-file.ts';
import { hashFile } from './hash-file.ts';
import {
  acceptedChangeMessage,
  mismatchMessage,
  missingFileMessage,
  shownPath,
} from './locate-messages.ts';
import { readProvenance } from './provenance.ts';

/** Where raw files are looked for. */
export interface LocateOptions {
  /** Folder that holds `<source id>/<file name>`, looked into first (`--mirror`, `ECARTS_MIRROR`). */
  readonly mirror?: string | undefined;
  /** Local cache, `data/raw`: looked into next, and where downloads go. */
  readonly cacheDir: string;
  /** true: a file of the mirror or the cache with another content than declared is announced and used. */
  readonly acceptChanged?: boolean;
  /** false: nothing is asked from the network. */
  readonly download?: boolean;
  readonly fetch?: DownloadOptions;
  /** Receives what a person should know, in French; may hold several lines. */
  readonly log: (message: string) => void;
}

/** A raw file, found and checked. */
export interface LocatedFile extends FileDigest {
  /** Absolute path. */
  readonly path: string;
  readonly origin: 'mirror' | 'cache' | 'download';
  /** Its content is not the declared one: accepted by the caller, or changed by the producer. */
  readonly changed: boolean;
}

/**
 * Finds a raw file: in the mirror, then in the cache, then at the producer's addresses.
 * A download that differs from the declaration is announced, kept and returned with `changed: true`:
 * whether the edition may be made from it is the caller's decision.
 *
 * @throws FetchProblem `mirror-missing`, `unreadable`, `checksum-mismatch`, `unexpected-content`,
 *   `not-found`, `download-failed`, `disk`
 */
export async function locateFile(
  source: SourceDeclaration,
  file: SourceFile,
  options: LocateOptions,
): Promise<LocatedFile> {
  if (options.mirror !== undefined) {
    await requireMirror(options.mirror, file);
    const found = await check(source, file, resolve(options.mirror, file.path), 'mirror', options);
    if (found) return found;
  }
  const path = resolve(options.cacheDir, file.path);
  const cached = await check(source, file, path, 'cache', options);
  if (cached) return cached;
  const places = { mirror: options.mirror, target: path };
  if (options.download === false || file.downloads.length === 0) {
    const message = missingFileMessage(source, file, places, options.download === false, []);
    throw new FetchProblem('not-found', message, { file: file.path, expected: file.sha256 });
  }
  try {
    const downloaded = await downloadFile(file, path, options.fetch ?? {}, options.log);
    return { path, origin: 'download', ...downloaded };
  } catch (error) {
    if (!(error instanceof AggregateError)) throw diskProblem(error, file, path);
    const message = missingFileMessage(source, file, places, false, error.errors);
    const url = file.downloads[0];
    throw new FetchProblem('download-failed', message, { file: file.path, url, cause: error });
  }
}

/** A system error met while writing the cache, with the file's name; any other error as it is. */
function diskProblem(error: unknown, file: SourceFile, path: string): unknown {
  if ((error as { syscall?: unknown }).syscall === undefined) return error;
  const why = messageOf(error);
  const message = `${file.path} : impossible d’écrire ${shownPath(path)} (${why})`;
  return new FetchProblem('disk', message, { file: file.path, cause: error });
}

async function check(
  source: SourceDeclaration,
  file: SourceFile,
  path: string,
  origin: 'mirror' | 'cache',
  { acceptChanged = false, log }: LocateOptions,
): Promise<LocatedFile | null> {
  const digest = await digestOf(path, file);
  if (digest === null) return null;
  if (digest.sha256 === file.sha256) return { path, origin, ...digest, changed: false };
  const objection = await contentObjection(file, path);
  if (acceptChanged && objection === null) {
    log(acceptedChangeMessage(file, path, digest));
    return { path, origin, ...digest, changed: true };
  }
  const provenance = await readProvenance(path);
  const found = { path, origin, digest, objection, provenance };
  const message = mismatchMessage(source, file, found);
  const details = { file: file.path, expected: file.sha256, found: digest.sha256 };
  throw new FetchProblem(
    acceptChanged ? 'unexpected-content' : 'checksum-mismatch',
    message,
    details,
  );
}

/** Digest of a file; null when there is none. */
async function digestOf(path: string, file: SourceFile): Promise<FileDigest | null> {
  try {
    return await hashFile(path);
  } catch (error) {
    const code = errorCode(error);
    if (code === 'ENOENT' || code === 'ENOTDIR') return null;
    const why = code === 'EISDIR' ? 'c’est un dossier' : messageOf(error);
    const message = `${file.path} : ${shownPath(path)} ne peut pas être lu (${why})`;
    throw new FetchProblem('unreadable', message, { file: file.path, cause: error });
  }
}

async function requireMirror(mirror: string, file: SourceFile): Promise<void> {
  const found = await stat(mirror).catch((error: unknown) => error as Error);
  if (!(found instanceof Error) && found.isDirectory()) return;
  const message = `le miroir « ${mirror} » (--mirror ou ECARTS_MIRROR) n’est pas un dossier lisible`;
  const cause = found instanceof Error ? { cause: found } : {};
  throw new FetchProblem('mirror-missing', message, { file: file.path, ...cause });
}
