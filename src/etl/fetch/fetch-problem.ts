/**
 * Why a raw file could not be had:
 * - `mirror-missing`: the mirror folder itself does not exist;
 * - `unreadable`: the path exists and cannot be read as a file;
 * - `checksum-mismatch`: found in the mirror or the cache with another content than declared;
 * - `unexpected-content`: an HTML page, an error in JSON, another format, a damaged archive;
 * - `not-found`: nowhere on disk, and no download was possible or allowed;
 * - `download-failed`: nowhere on disk, and every address of the producer failed (`cause`: an AggregateError);
 * - `disk`: the cache cannot be written (no room, no right);
 * - `invalid-address`, `http-status`, `redirect-refused`, `too-many-redirects`, `network`, `stalled`,
 *   `truncated`, `resume-refused`: what happened at one address.
 */
export type FetchProblemCode =
  | 'mirror-missing'
  | 'unreadable'
  | 'checksum-mismatch'
  | 'unexpected-content'
  | 'not-found'
  | 'download-failed'
  | 'disk'
  | 'invalid-address'
  | 'http-status'
  | 'redirect-refused'
  | 'too-many-redirects'
  | 'network'
  | 'stalled'
  | 'truncated'
  | 'resume-refused';

/** What is known of a file that could not be had. */
export interface FetchProblemDetails {
  /** `<source id>/<file name>` */
  readonly file: string;
  readonly url?: string;
  /** What was declared or announced: a SHA-256, a number of bytes. */
  readonly expected?: string;
  readonly found?: string;
  /** HTTP status, when the server answered. */
  readonly status?: number;
  /** How long the server asks to wait, in milliseconds (`Retry-After`). */
  readonly retryAfterMs?: number;
  readonly cause?: unknown;
}

/** A raw file that could not be had; `message` is French, for the person at the terminal. */
export class FetchProblem extends Error {
  readonly code: FetchProblemCode;
  readonly file: string;
  readonly url: string | undefined;
  readonly expected: string | undefined;
  readonly found: string | undefined;
  readonly status: number | undefined;
  readonly retryAfterMs: number | undefined;

  constructor(code: FetchProblemCode, message: string, details: FetchProblemDetails) {
    super(message, details.cause === undefined ? undefined : { cause: details.cause });
    this.name = 'FetchProblem';
    this.code = code;
    this.file = details.file;
    this.url = details.url;
    this.expected = details.expected;
    this.found = details.found;
    this.status = details.status;
    this.retryAfterMs = details.retryAfterMs;
  }
}

const transientCodes: readonly FetchProblemCode[] = ['stalled', 'truncated', 'resume-refused'];
const transientStatuses = [408, 425, 429, 500, 502, 503, 504];
// A name that does not exist and a certificate that is refused stay so within seconds.
const lastingNetworkCauses = /^(ENOTFOUND|ERR_TLS|CERT_|DEPTH_ZERO|SELF_SIGNED|UNABLE_TO_VERIFY)/;

/** Whether asking the same address again within seconds can succeed. */
export function isTransient(problem: FetchProblem): boolean {
  if (problem.code === 'http-status') return transientStatuses.includes(problem.status ?? 0);
  if (problem.code === 'network') return !lastingNetworkCauses.test(errorCode(problem.cause));
  return transientCodes.includes(problem.code);
}

/** System code of an error (`ENOENT`, `ECONNRESET`…), or an empty string. */
export function errorCode(error: unknown): string {
  const code = (error as { code?: unknown } | null | undefined)?.code;
  return typeof code === 'string' ? code : '';
}
