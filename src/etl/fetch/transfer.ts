import { createWriteStream } from 'node:fs';
import type { IncomingMessage } from 'node:http';
import { pipeline } from 'node:stream/promises';
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
  const begun = await resumablePart(address, target);
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
      await discardPart(target);
      throw new FetchProblem('resume-refused', 'reprise refusée, on repart du début', at);
    }
    options.log(`${options.file} : reprise à ${byteCount(begun.offset)}`);
    await append(response, target, at);
    return await checkLength(begun.head, target, at);
  }
  if (response.statusCode !== 200) {
    response.destroy();
    throw statusProblem(response, url, options.file);
  }
  const head = headOf(address, answer);
  await startPart(target, head);
  await append(response, target, at);
  return await checkLength(head, target, at);
}

interface BegunPart {
  readonly head: TransferHead;
  readonly offset: number;
  readonly validator: string;
}

async function resumablePart(address: string, target: string): Promise<BegunPart | null> {
  const head = await readHead(target);
  const offset = await partBytes(target);
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

const diskCalls = ['open', 'write', 'fsync'];

async function append(response: IncomingMessage, target: string, at: Place): Promise<void> {
  try {
    await pipeline(response, createWriteStream(partPath(target), { flags: 'a', flush: true }));
  } catch (error) {
    if (error instanceof FetchProblem) throw error;
    // The disk's own errors (no room, no right) are not the producer's doing.
    if (diskCalls.includes((error as { syscall?: string }).syscall ?? '')) throw error;
    const received = byteCount(await partBytes(target));
    const message = `connexion coupée après ${received}`;
    throw new FetchProblem('truncated', message, { ...at, found: received, cause: error });
  }
}

async function checkLength(head: TransferHead, target: string, at: Place): Promise<TransferHead> {
  const received = await partBytes(target);
  if (head.totalBytes === null || received === head.totalBytes) return head;
  // More than announced cannot be continued: what was received is not this file.
  if (received > head.totalBytes) await discardPart(target);
  const expected = byteCount(head.totalBytes);
  const found = byteCount(received);
  throw new FetchProblem('truncated', `${found} reçus sur ${expected} annoncés`, {
    ...at,
    expected,
    found,
  });
}
