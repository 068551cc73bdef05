import { changeServer } from './changes/change-page.ts';
import { indicatorServer } from './indicators/indicator-pages.ts';
import { sheetServer } from './sheets/serve-sheets.ts';
import type { ServerOptions } from './static-server.ts';

/**
 * Renders the static pages when they are asked for, with the functions that the build uses: a site
 * can be served without waiting for them.
 */
export function pageServer(
  editionFolder: string,
  siteUrl: string | null,
): NonNullable<ServerOptions['render']> {
  const servers = [sheetServer, indicatorServer, changeServer].map((server) =>
    server(editionFolder, siteUrl),
  );
  return (path) => {
    for (const serve of servers) {
      const answer = serve(path);
      if (answer) return answer;
    }
    return null;
  };
}
