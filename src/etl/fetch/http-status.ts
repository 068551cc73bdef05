import type { IncomingMessage } from 'node:http';
import { FetchProblem } from './fetch-problem.ts';

const meanings: Readonly<Record<number, string>> = {
  401: 'le producteur demande une identification',
  403: 'accès refusé, le producteur écarte sans doute les téléchargements automatiques',
  404: 'introuvable, l’adresse a sans doute changé',
  410: 'retiré par le producteur',
  429: 'trop de requêtes',
};

function meaning(status: number): string {
  const known = meanings[status];
  if (known) return known;
  if (status >= 500) return 'panne du serveur du producteur';
  return 'réponse inattendue';
}

/** Delay asked by `Retry-After`, in milliseconds: seconds, or a date compared with the server's own `Date`. */
function retryAfterMs(headers: IncomingMessage['headers']): number | null {
  const value = headers['retry-after'];
  if (value === undefined) return null;
  if (/^\d+$/.test(value.trim())) return Number(value) * 1000;
  const delay = Date.parse(value) - Date.parse(headers.date ?? '');
  return Number.isNaN(delay) ? null : Math.max(0, delay);
}

/** The problem that an answer without the file stands for. */
export function statusProblem(response: IncomingMessage, url: URL, file: string): FetchProblem {
  const status = response.statusCode ?? 0;
  const delay = retryAfterMs(response.headers);
  const wait = delay === null ? '' : ` (revenir dans ${Math.ceil(delay / 1000)} s)`;
  return new FetchProblem('http-status', `${status}, ${meaning(status)}${wait}`, {
    file,
    url: url.href,
    status,
    ...(delay === null ? {} : { retryAfterMs: delay }),
  });
}
