import { closeSync, fstatSync, fsyncSync, openSync, writeSync } from 'node:fs';
import type { IncomingMessage } from 'node:http';
import { byteCount } from './byte-count.ts';
import { FetchProblem } from './fetch-problem.ts';
import { statusProblem } from './http-status.ts';
import type { TransferHead } from './partial-file.ts';
import {
  discardPart,
  partBytes,
  partPath,
  rangeValidator,
  readHead,
  startPart,
} from './partial-file.ts';
import type { Answer, RequestOptions } from './request.ts';
import { requestFile } from './request.ts';

/** How a file is taken from a server, its headers being those of its address. */
export interface TransferOptions extends Omit<RequestOptions, 'headers'> {
  readonly log: (message: string) => void;
}

/**
 * One attempt at bringing `<target>.part` to its announced length: continues it when the server
 * proves that the file is the same, else starts over. On failure the part is left for the next attempt.
 *
 * @throws FetchProblem see `requestFile`; also `http-status`, `truncated`, `resume-refused`
 */
export async function receivePart(
  address: string,
  target: string,
  options: TransferOptions,
): Promise<TransferHead> {
  const begun = resumablePart(address, target);
  if (begun && begun.offset === begun.head.totalBytes) return begun.head;
  const headers = begun
    ? { Range: `bytes=${begun.offset}-`, 'If-Range': begun.validator }
    : undefined;
  const answer = await requestFile(address, { ...options, ...(headers ? { headers } : {}) });
  const { response, url } = answer;
  const at = { file: options.file, url: url.href };
  if (begun && (response.statusCode === 206 || response.statusCode === 416)) {
    if (!continuesPart(response, begun)) {
      response.destroy();
      discardPart(target);
      throw new FetchProblem('resume-refused', 'reprise refusée, on repart du début', at);
    }
    options.log(`${options.file} : reprise à ${byteCount(begun.offset)}`);
    await append(response, target, at);
    return checkLength(begun.head, target, at);
  }
  if (response.statusCode !== 200) {
    response.destroy();
    throw statusProblem(response, url, options.file);
  }
  const head = headOf(address, answer);
  startPart(target, head);
  await append(response, target, at);
  return checkLength(head, target, at);
}

interface BegunPart {
  readonly head: TransferHead;
  readonly offset: number;
  readonly validator: string;
}

function resumablePart(address: string, target: string): BegunPart | null {
  const head = readHead(target);
  const offset = partBytes(target);
  if (head === null || head.address !== address || offset === 0) return null;
  const validator = rangeValidator(head);
  return validator === null ? null : { head, offset, validator };
}

function continuesPart(response: IncomingMessage, { head, offset }: BegunPart): boolean {
  if (response.statusCode !== 206) return false;
  const range = /^bytes (\d+)-\d+\/(\d+|\*)$/.exec(response.headers['content-range'] ?? '');
  if (range === null || Number(range[1]) !== offset) return false;
  const total = range[2] === '*' ? null : Number(range[2]);
  if (total !== null && head.totalBytes !== null && total !== head.totalBytes) return false;
  const etag = response.headers.etag ?? null;
  return etag === null || head.etag === null || etag === head.etag;
}

function headOf(address: string, { response, url }: Answer): TransferHead {
  const { headers } = response;
  const length = headers['content-length'];
  return {
    address,
    finalUrl: url.href,
    etag: headers.etag ?? null,
    lastModified: headers['last-modified'] ?? null,
    date: headers.date ?? null,
    contentEncoding: headers['content-encoding']?.trim().toLowerCase() ?? null,
    totalBytes: length === undefined ? null : Number(length),
    framed: length !== undefined || headers['transfer-encoding'] !== undefined,
  };
}

interface Place {
  readonly file: string;
  readonly url: string;
}

async function append(response: IncomingMessage, target: string, at: Place): Promise<void> {
  const part = openSync(partPath(target), 'a');
  try {
    await writeAsReceived(response, part);
    fsyncSync(part);
  } catch (error) {
    if (!(error instanceof ConnectionCut)) throw error;
    const received = byteCount(fstatSync(part).size);
    const message = `connexion coupée après ${received}`;
    throw new FetchProblem('truncated', message, { ...at, found: received, cause: error.cause });
  } finally {
    closeSync(part);
  }
}

class ConnectionCut extends Error {}

/**
 * Writes each chunk as it comes: what was received before the connection breaks is on disk when
 * the next attempt measures the part. Nothing may be awaited between the answer and this call,
 * or a connection that breaks meanwhile takes with it the bytes that Node holds.
 */
function writeAsReceived(response: IncomingMessage, fd: number): Promise<void> {
  return new Promise((resolve, reject) => {
    // Broken already: its events are past.
    if (response.destroyed) {
      const cause = response.errored;
      return reject(cause instanceof FetchProblem ? cause : new ConnectionCut('closed', { cause }));
    }
    response.on('data', (chunk: Buffer) => {
      try {
        for (let written = 0; written < chunk.length; ) {
          written += writeSync(fd, chunk, written);
        }
      } catch (error) {
        // The disk's own refusal (no room, no right): not the producer's doing, passed on as it is.
        reject(error);
        response.destroy();
      }
    });
    response.on('end', resolve);
    response.on('error', (cause) =>
      reject(cause instanceof FetchProblem ? cause : new ConnectionCut(cause.message, { cause })),
    );
    response.on('close', () => reject(new ConnectionCut('closed before the end')));
  });
}

function checkLength(head: TransferHead, target: string, at: Place): TransferHead {
  const received = partBytes(target);
  if (head.totalBytes === null || received === head.totalBytes) return head;
  // More than announced cannot be continued: what was received is not this file.
  if (received > head.totalBytes) discardPart(target);
  const expected = byteCount(head.totalBytes);
  const found = byteCount(received);
  throw new FetchProblem('truncated', `${found} reçus sur ${expected} annoncés`, {
    ...at,
    expected,
    found,
  });
}
