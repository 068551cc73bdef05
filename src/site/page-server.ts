import type { PageAssets } from '../sheet/indicator/page-frame.tsx';
import type { SheetAssets } from '../sheet/sheet-document.tsx';
import { changeServer } from './changes/change-page.ts';
import { indicatorServer } from './indicators/indicator-pages.ts';
import { sheetServer } from './sheets/serve-sheets.ts';
import type { ServerOptions } from './static-server.ts';

/** Style and script of sheets, and of the other static pages. */
export interface StaticAssets {
  readonly sheet: SheetAssets;
  readonly page: PageAssets;
}

/**
 * Renders the static pages when they are asked for, with the functions that the build uses: a site
 * can be served without waiting for them.
 *
 * @param assets those of the build by default.
 */
export function pageServer(
  editionFolder: string,
  siteUrl: string | null,
  assets?: StaticAssets,
): NonNullable<ServerOptions['render']> {
  const servers = [
    sheetServer(editionFolder, siteUrl, assets?.sheet),
    indicatorServer(editionFolder, siteUrl, assets?.page),
    changeServer(editionFolder, siteUrl, assets?.page),
  ];
  return (path) => {
    for (const serve of servers) {
      const answer = serve(path);
      if (answer) return answer;
    }
    return null;
  };
}
