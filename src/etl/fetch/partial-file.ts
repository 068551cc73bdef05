import { readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { errorCode } from './fetch-problem.ts';

/*
 * Synchronous throughout: an answer's body must be listened to in the turn of the loop in which its
 * headers came, or what a breaking connection had already brought is lost.
 */

/** What the first answer said of a file that is being received; kept beside it as `<file>.part.json`. */
export interface TransferHead {
  /** Address as declared: a part begun at another address is never continued. */
  readonly address: string;
  readonly finalUrl: string;
  readonly etag: string | null;
  readonly lastModified: string | null;
  readonly date: string | null;
  readonly contentEncoding: string | null;
  /** Announced size in bytes; null when the server does not say. */
  readonly totalBytes: number | null;
  /** false: the end of the file can only be told by the end of the connection. */
  readonly framed: boolean;
}

export const partPath = (target: string): string => `${target}.part`;
const headPath = (target: string): string => `${target}.part.json`;

/** Bytes already received of a target, 0 when there is none. */
export function partBytes(target: string): number {
  try {
    return statSync(partPath(target)).size;
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return 0;
    throw error;
  }
}

/** A part left by an earlier attempt, of this run or of one that was killed; null when it says too little. */
export function readHead(target: string): TransferHead | null {
  try {
    const head = JSON.parse(readFileSync(headPath(target), 'utf8')) as TransferHead | null;
    return typeof head?.address === 'string' ? head : null;
  } catch (error) {
    if (errorCode(error) === 'ENOENT' || error instanceof SyntaxError) return null;
    throw error;
  }
}

/** Starts a part over: the old bytes go first, so that they are never taken for the new file's. */
export function startPart(target: string, head: TransferHead): void {
  rmSync(partPath(target), { force: true });
  const draft = `${headPath(target)}.new`;
  writeFileSync(draft, JSON.stringify(head));
  renameSync(draft, headPath(target));
}

/** Removes what was received of a file and what the answer said. */
export function discardPart(target: string): void {
  rmSync(partPath(target), { force: true });
  rmSync(headPath(target), { force: true });
}

/** Forgets what the answer said, once the bytes have been taken as the file. */
export function forgetHead(target: string): void {
  rmSync(headPath(target), { force: true });
}

/**
 * Value of `If-Range` that continues exactly this file: a strong ETag, else a date of
 * modification at least a minute before the answer (RFC 9110 §8.8.2.2); null when neither holds.
 */
export function rangeValidator(head: TransferHead): string | null {
  if (head.etag !== null && !head.etag.startsWith('W/')) return head.etag;
  if (head.lastModified === null || head.date === null) return null;
  const ageMs = Date.parse(head.date) - Date.parse(head.lastModified);
  return ageMs >= 60_000 ? head.lastModified : null;
}
