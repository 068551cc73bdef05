import type { IncomingMessage } from 'node:http';
import { request as requestHttp } from 'node:http';
import { request as requestHttps } from 'node:https';
import packageJson from '../../../package.json' with { type: 'json' };
import { errorCode, FetchProblem } from './fetch-problem.ts';

/** insee.fr refuses requests that do not say who asks. */
const userAgent = `Ecarts-ETL/${packageJson.version} (+open observatory)`;

/** A request for a file, and how patient it is. */
export interface RequestOptions {
  /** `<source id>/<file name>`, for messages. */
  readonly file: string;
  readonly headers?: Readonly<Record<string, string>>;
  /** Longest silence of the server, in milliseconds, while connecting, answering or sending. */
  readonly idleTimeoutMs: number;
  readonly maxRedirects: number;
}

/** An answer whose body is still to be read; `url` is the address that answered. */
export interface Answer {
  readonly response: IncomingMessage;
  readonly url: URL;
}

const networkReasons: Readonly<Record<string, string>> = {
  ENOTFOUND: 'nom inconnu (hors ligne ?)',
  EAI_AGAIN: 'nom non résolu (hors ligne ?)',
  ECONNREFUSED: 'refusée',
  ECONNRESET: 'coupée par le serveur',
  ETIMEDOUT: 'sans réponse',
  ENETUNREACH: 'réseau inaccessible',
};

const redirectStatuses = [301, 302, 303, 307, 308];

/**
 * GETs an address and follows redirects. Any status that is not a redirect is returned.
 * The body is what is on the wire: no decoding. A silence longer than `idleTimeoutMs`
 * fails the request, or the body being read, with `stalled`.
 *
 * @throws FetchProblem `invalid-address`, `network`, `stalled`, `redirect-refused`, `too-many-redirects`
 */
export async function requestFile(address: string, options: RequestOptions): Promise<Answer> {
  let url = parseAddress(address, options.file);
  for (let redirects = 0; ; redirects++) {
    const response = await send(url, options);
    if (!redirectStatuses.includes(response.statusCode ?? 0)) return { response, url };
    response.destroy();
    if (redirects === options.maxRedirects) {
      const message = `plus de ${options.maxRedirects} redirections (la dernière vers ${url.href})`;
      throw new FetchProblem('too-many-redirects', message, { file: options.file, url: address });
    }
    url = redirectTarget(url, response.headers.location, options.file);
  }
}

/**
 * Where a redirect leads. From http to https is welcome; the reverse, another protocol
 * or no `Location` is refused.
 */
export function redirectTarget(from: URL, location: string | undefined, file: string): URL {
  const refuse = (reason: string): FetchProblem =>
    new FetchProblem('redirect-refused', `redirection refusée : ${reason}`, {
      file,
      url: from.href,
      ...(location === undefined ? {} : { found: location }),
    });
  if (location === undefined || location === '') throw refuse('le serveur ne dit pas vers où');
  if (!URL.canParse(location, from)) throw refuse(`adresse illisible « ${location} »`);
  const to = new URL(location, from);
  if (to.protocol !== 'https:' && to.protocol !== 'http:') {
    throw refuse(`protocole inattendu vers ${to.href}`);
  }
  if (from.protocol === 'https:' && to.protocol === 'http:') {
    throw refuse(`de https vers http (${to.href})`);
  }
  return to;
}

function parseAddress(address: string, file: string): URL {
  const url = URL.canParse(address) ? new URL(address) : null;
  if (url === null || (url.protocol !== 'https:' && url.protocol !== 'http:')) {
    const message = `adresse invalide « ${address} » (http ou https attendu)`;
    throw new FetchProblem('invalid-address', message, { file, url: address });
  }
  return url;
}

function send(url: URL, options: RequestOptions): Promise<IncomingMessage> {
  const { file, idleTimeoutMs } = options;
  const request = url.protocol === 'https:' ? requestHttps : requestHttp;
  return new Promise((resolve, reject) => {
    let received: IncomingMessage | undefined;
    const outgoing = request(url, {
      // A socket of its own: nothing outlives the transfer.
      agent: false,
      timeout: idleTimeoutMs,
      // Bytes as stored, so that ranges, lengths and checksums speak of the same file.
      headers: {
        'User-Agent': userAgent,
        Accept: '*/*',
        'Accept-Encoding': 'identity',
        ...options.headers,
      },
    });
    outgoing.on('response', (response) => {
      received = response;
      resolve(response);
    });
    outgoing.on('timeout', () => {
      const seconds = (idleTimeoutMs / 1000).toLocaleString('fr-FR');
      const message = `le serveur n’envoie plus rien depuis ${seconds} s`;
      const stalled = new FetchProblem('stalled', message, { file, url: url.href });
      if (received) received.destroy(stalled);
      else outgoing.destroy(stalled);
    });
    outgoing.on('error', (error) => {
      if (error instanceof FetchProblem) return reject(error);
      const code = errorCode(error);
      const reason = networkReasons[code] ?? (error.message || code);
      const message = `connexion impossible à ${url.host} : ${reason}`;
      reject(new FetchProblem('network', message, { file, url: url.href, cause: error }));
    });
    outgoing.end();
  });
}
