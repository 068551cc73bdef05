import { existsSync, readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import sirv from 'sirv';

/** Address and end of a running server. */
export interface RunningServer {
  readonly address: string;
  readonly close: () => Promise<void>;
}

/** What is served, and how. */
export interface ServerOptions {
  readonly folder: string;
  /** 0 takes any free port. */
  readonly port: number;
  /** Path under which the site is served, with both slashes: `/` or `/a/b/`. */
  readonly basePath?: string;
  /** false answers 200 with the whole file, as hosts without ranges do. */
  readonly ranges?: boolean;
  /** Renders the pages that are not in the folder; null where there is none. */
  readonly render?: (
    path: string,
  ) => { readonly type: string; readonly body: string | Buffer } | null;
}

/**
 * Serves the static site as an ordinary host would: byte ranges, JavaScript types for modules and
 * workers, nothing compressed on the fly (the database and the tiles are read by ranges), `404.html`
 * in place of a page that is not there.
 *
 * @throws when the port is taken.
 */
export async function serveFolder(options: ServerOptions): Promise<RunningServer> {
  const { folder, port, basePath = '/', ranges = true, render } = options;
  const serve = sirv(folder, { dev: true, etag: true });
  const server: Server = createServer((request, response) => {
    const url = request.url ?? '/';
    if (!url.startsWith(basePath)) {
      if (`${url}/` === basePath) {
        response.writeHead(301, { Location: basePath }).end();
        return;
      }
      response.writeHead(404, { 'Content-Type': 'text/plain; charset=utf-8' }).end('Introuvable');
      return;
    }
    request.url = `/${url.slice(basePath.length)}`;
    if (!ranges) {
      delete request.headers.range;
      response.setHeader('Accept-Ranges', 'none');
    }
    serve(request, response, () => {
      try {
        const page = render?.(new URL(request.url ?? '/', 'http://localhost').pathname);
        if (page) {
          response.writeHead(200, { 'Content-Type': page.type }).end(page.body);
          return;
        }
      } catch (error) {
        console.error(error);
        response.writeHead(500, { 'Content-Type': 'text/plain; charset=utf-8' }).end('Erreur');
        return;
      }
      const notFound = join(folder, '404.html');
      if (existsSync(notFound)) {
        response.writeHead(404, { 'Content-Type': 'text/html; charset=utf-8' });
        response.end(readFileSync(notFound));
        return;
      }
      response.writeHead(404, { 'Content-Type': 'text/plain; charset=utf-8' }).end('Introuvable');
    });
  });
  // Longer than clients keep what they do not use: none writes on a connection that is being closed.
  server.keepAliveTimeout = 120_000;
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, resolve);
  });
  const { port: bound } = server.address() as AddressInfo;
  return {
    address: `http://localhost:${bound}${basePath}`,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}
