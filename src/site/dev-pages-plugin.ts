import { join } from 'node:path';
import type { Plugin } from 'vite';
import { projectRoot } from '../etl/folders.ts';
import { pageServer } from './page-server.ts';

const source = (file: string) => `@fs${join(projectRoot, 'src', 'app', file)}`;

/**
 * Serves sheets, pages of indicators and the page of changes in development, with the style and the
 * script of the sources. Their security policy is left out: hot reload writes scripts and styles
 * into the page.
 */
export function devPagesPlugin(editionFolder: string): Plugin {
  const style = source('sheet/sheet.css');
  const answer = pageServer(editionFolder, null, {
    sheet: { style, script: source('sheet/main.ts') },
    page: { styles: [style], script: source('indicator/main.ts') },
  });
  return {
    name: 'serve-static-pages',
    configureServer: (server) => {
      server.middlewares.use((request, response, next) => {
        const url = request.originalUrl ?? request.url ?? '/';
        const found = answer(new URL(url, 'http://localhost').pathname);
        if (!found) {
          next();
          return;
        }
        response.setHeader('Content-Type', found.type);
        if (typeof found.body !== 'string' || !found.type.startsWith('text/html')) {
          response.end(found.body);
          return;
        }
        const html = found.body.replace(/<meta http-equiv=[^>]*>/i, '');
        server.transformIndexHtml(url, html).then((page) => response.end(page), next);
      });
    },
  };
}
