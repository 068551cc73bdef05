import { join } from 'node:path';
import type { Plugin } from 'vite';
import { projectRoot } from '../../etl/folders.ts';
import { sheetServer } from './serve-sheets.ts';

const source = (file: string) => `@fs${join(projectRoot, 'src', 'app', 'sheet', file)}`;

/**
 * Serves sheets in development, with the style and the script of the sources. Their security policy
 * is left out: hot reload writes scripts and styles into the page.
 */
export function devSheetsPlugin(editionFolder: string): Plugin {
  const answer = sheetServer(editionFolder, null, {
    style: source('sheet.css'),
    script: source('main.ts'),
  });
  return {
    name: 'serve-sheets',
    configureServer: (server) => {
      server.middlewares.use((request, response, next) => {
        const url = request.originalUrl ?? request.url ?? '/';
        const found = answer(new URL(url, 'http://localhost').pathname);
        if (!found) {
          next();
          return;
        }
        response.setHeader('Content-Type', found.type);
        if (!found.type.startsWith('text/html')) {
          response.end(found.body);
          return;
        }
        const html = found.body.replace(/<meta http-equiv=[^>]*>/i, '');
        server.transformIndexHtml(url, html).then((page) => response.end(page), next);
      });
    },
  };
}
