import { mkdir, rename } from 'node:fs/promises';
import { dirname } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { SourceFile } from '../source.ts';
import { byteCount } from './byte-count.ts';
import { datagouvSite, isDatagouvAddress, resolveDatagouv } from './datagouv.ts';
import { contentObjection } from './expected-content.ts';
import { FetchProblem, isTransient } from './fetch-problem.ts';
import type { FileDigest } from './hash-file.ts';
import { hashFile } from './hash-file.ts';
import type { TransferHead } from './partial-file.ts';
import { discardPart, forgetHead, partPath } from './partial-file.ts';
import { writeProvenance } from './provenance.ts';
import type { TransferOptions } from './transfer.ts';
import { receivePart } from './transfer.ts';
import { unpack } from './unpack.ts';

/** How patient a download is. */
export interface DownloadOptions {
  /** Longest silence of a server, in milliseconds; 30,000 by default. */
  readonly idleTimeoutMs?: number;
  /** Attempts at one address, the first included; 5 by default. */
  readonly maxAttempts?: number;
  /** Wait before the second attempt, doubled before each next; 500 by default. */
  readonly firstDelayMs?: number;
  /** Longest wait, also when the server asks for more: then the address is given up; 60,000 by default. */
  readonly maxDelayMs?: number;
  /** 10 by default. */
  readonly maxRedirects?: number;
  readonly sleep?: (ms: number) => Promise<unknown>;
  /** Origin of the portal that `datagouv:` addresses refer to. */
  readonly datagouvSite?: string;
}

/** What was downloaded. */
export interface DownloadedFile extends FileDigest {
  /** The content is not the declared one: the producer changed the file. */
  readonly changed: boolean;
}

type Settings = Required<DownloadOptions> & TransferOptions;

const defaults: Required<DownloadOptions> = {
  idleTimeoutMs: 30_000,
  maxAttempts: 5,
  firstDelayMs: 500,
  maxDelayMs: 60_000,
  maxRedirects: 10,
  sleep: wait,
  datagouvSite,
};

/**
 * Downloads a file from the first of its addresses that gives it, to `target` (its folder is made),
 * with its provenance beside it as `<target>.sha256`. The file appears at once and whole, or not at all;
 * what was received of an interrupted download is continued by the next call.
 *
 * An address may be `https://…`, `https://…/archive.zip#<entry>` or
 * `datagouv:<dataset>/<resource>`; see `unpack` and `resolveDatagouv`.
 *
 * @throws AggregateError of one FetchProblem an address, when all fail
 */
export async function downloadFile(
  file: SourceFile,
  target: string,
  options: DownloadOptions,
  log: (message: string) => void,
): Promise<DownloadedFile> {
  const settings: Settings = { ...defaults, ...options, file: file.path, log };
  await mkdir(dirname(target), { recursive: true });
  const problems: FetchProblem[] = [];
  for (const address of file.downloads) {
    try {
      return await downloadFrom(address, file, target, settings);
    } catch (error) {
      if (!(error instanceof FetchProblem)) throw error;
      log(`${file.path} : ${address} : ${error.message}`);
      problems.push(error);
    }
  }
  throw new AggregateError(problems, `${file.path} : aucune adresse n’a donné le fichier`);
}

async function downloadFrom(
  declared: string,
  file: SourceFile,
  target: string,
  settings: Settings,
): Promise<DownloadedFile> {
  const hash = declared.lastIndexOf('#');
  const address = hash < 0 ? declared : declared.slice(0, hash);
  const entry = hash < 0 ? null : decodeURIComponent(declared.slice(hash + 1));
  settings.log(`${file.path} : téléchargement depuis ${address}`);
  return await retrying(settings, async () => {
    const url = isDatagouvAddress(address)
      ? await resolveDatagouv(address, settings.datagouvSite, settings)
      : address;
    const head = await receivePart(url, target, settings);
    try {
      return await take(declared, entry, head, file, target, settings.log);
    } catch (error) {
      if (error instanceof FetchProblem) discardPart(target);
      throw error;
    }
  });
}

const readableEncodings: readonly (string | null)[] = [null, 'identity', 'gzip', 'x-gzip'];

/** Checks what was received and makes it the file. */
async function take(
  declared: string,
  entry: string | null,
  head: TransferHead,
  file: SourceFile,
  target: string,
  log: (message: string) => void,
): Promise<DownloadedFile> {
  const part = partPath(target);
  const at = { file: file.path, url: head.finalUrl };
  // From here the bytes may be unpacked in place: they could not be continued any more.
  forgetHead(target);
  const received = await hashFile(part);
  const exact = received.sha256 === file.sha256;
  if (!exact && !readableEncodings.includes(head.contentEncoding)) {
    const message = `encodage HTTP « ${head.contentEncoding} » alors qu’aucun n’était demandé`;
    throw new FetchProblem('unexpected-content', message, at);
  }
  const unpacked = exact ? [] : await unpack(file, part, entry, head.finalUrl);
  const digest = unpacked.length === 0 ? received : await hashFile(part);
  const changed = digest.sha256 !== file.sha256;
  if (changed) {
    const objection = await contentObjection(file, part);
    if (objection !== null) throw new FetchProblem('unexpected-content', objection, at);
    if (!head.framed && received.bytes < file.bytes) {
      const expected = byteCount(file.bytes);
      const found = byteCount(received.bytes);
      const message = `${found} reçus sans taille annoncée, ${expected} attendus : tronqué ?`;
      throw new FetchProblem('truncated', message, { ...at, expected, found });
    }
    log(changeNotice(file, digest, head));
  }
  await writeProvenance(target, {
    url: declared,
    finalUrl: head.finalUrl,
    etag: head.etag,
    lastModified: head.lastModified,
    date: head.date,
    sha256: digest.sha256,
    bytes: digest.bytes,
    declaredSha256: file.sha256,
    unpacked,
  });
  await rename(part, target);
  return { ...digest, changed };
}

function changeNotice(file: SourceFile, found: FileDigest, head: TransferHead): string {
  const since = head.lastModified === null ? '' : `, modifié le ${head.lastModified}`;
  return [
    `${file.path} : le producteur a changé ce fichier${since}`,
    `  attendu : ${file.sha256} (${byteCount(file.bytes)})`,
    `  reçu    : ${found.sha256} (${byteCount(found.bytes)})`,
  ].join('\n');
}

async function retrying<T>(settings: Settings, attempt: () => Promise<T>): Promise<T> {
  for (let attempts = 1; ; attempts++) {
    try {
      return await attempt();
    } catch (error) {
      if (!(error instanceof FetchProblem) || !isTransient(error)) throw error;
      const backoffMs = Math.min(settings.firstDelayMs * 2 ** (attempts - 1), settings.maxDelayMs);
      const delayMs = Math.max(backoffMs, error.retryAfterMs ?? 0);
      if (attempts >= settings.maxAttempts || delayMs > settings.maxDelayMs) throw error;
      const seconds = (delayMs / 1000).toLocaleString('fr-FR');
      const round = `essai ${attempts + 1} sur ${settings.maxAttempts} dans ${seconds} s`;
      settings.log(`${settings.file} : ${error.message} ; ${round}`);
      await settings.sleep(delayMs);
    }
  }
}
