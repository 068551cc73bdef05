import type { IncomingHttpHeaders, IncomingMessage, ServerResponse } from 'node:http';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

export type Reply = (response: ServerResponse, request: IncomingMessage) => void;

export interface ScriptedServer {
  /** `http://127.0.0.1:<port>`, without a final slash. */
  readonly url: string;
  /** Every request received, in order. */
  readonly requests: readonly { readonly path: string; readonly headers: IncomingHttpHeaders }[];
  readonly close: () => Promise<void>;
}

/** A server on 127.0.0.1 that gives, for each path, its replies in turn; the last one repeats. */
export async function serve(
  script: Readonly<Record<string, Reply | readonly Reply[]>>,
): Promise<ScriptedServer> {
  const requests: { path: string; headers: IncomingHttpHeaders }[] = [];
  const server = createServer((request, response) => {
    const path = request.url ?? '';
    const turn = requests.filter((earlier) => earlier.path === path).length;
    requests.push({ path, headers: request.headers });
    const replies = [script[path] ?? status(404)].flat();
    replies[Math.min(turn, replies.length - 1)]?.(response, request);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    requests,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

type Headers = Readonly<Record<string, string>>;

export const status =
  (code: number, headers: Headers = {}): Reply =>
  (response) =>
    response.writeHead(code, headers).end(`status ${code}`);

export const redirect = (location: string, code = 302): Reply =>
  status(code, { Location: location });

export const send =
  (body: string | Uint8Array, headers: Headers = {}): Reply =>
  (response) =>
    response
      .writeHead(200, { 'Content-Length': String(Buffer.byteLength(body)), ...headers })
      .end(body);

/** Announces the whole body, sends its first bytes, then ends the connection. */
export const sendCut =
  (body: Uint8Array, sentBytes: number, headers: Headers = {}): Reply =>
  (response) => {
    response.writeHead(200, { 'Content-Length': String(body.length), ...headers });
    response.write(body.subarray(0, sentBytes), () => response.socket?.end());
  };

/** Announces the whole body, sends its first bytes, then nothing more. */
export const sendStalled =
  (body: Uint8Array, sentBytes: number, headers: Headers = {}): Reply =>
  (response) => {
    response.writeHead(200, { 'Content-Length': String(body.length), ...headers });
    response.write(body.subarray(0, sentBytes));
  };

/** Accepts the request and never answers. */
export const silence: Reply = () => {};

/** Honours Range when If-Range names the present ETag, else sends the whole; may cut after `sentBytes`. */
export const sendRange =
  (body: Uint8Array, etag: string, sentBytes = Number.POSITIVE_INFINITY): Reply =>
  (response, request) => {
    const asked = /^bytes=(\d+)-$/.exec(request.headers.range ?? '');
    const honoured = asked !== null && request.headers['if-range'] === etag;
    const start = honoured ? Number(asked[1]) : 0;
    if (start >= body.length && honoured) {
      response.writeHead(416, { 'Content-Range': `bytes */${body.length}` }).end();
      return;
    }
    const rest = body.subarray(start);
    response.writeHead(honoured ? 206 : 200, {
      ETag: etag,
      'Content-Length': String(rest.length),
      ...(honoured ? { 'Content-Range': `bytes ${start}-${body.length - 1}/${body.length}` } : {}),
    });
    if (sentBytes >= rest.length) response.end(rest);
    else response.write(rest.subarray(0, sentBytes), () => response.socket?.end());
  };
