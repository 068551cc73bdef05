import { UnknownTerritoryError } from '../../sheet/facts/sheet-facts-of.ts';
import { levelsBelow } from '../../sheet/parts/sheet-path.ts';
import { renderOldCommune } from '../../sheet/render-old-commune.tsx';
import { renderSheet } from '../../sheet/render-sheet.tsx';
import type { SheetAssets } from '../../sheet/sheet-document.tsx';
import { openSheetEdition } from './open-sheet-edition.ts';
import { sheetAssets } from './sheet-assets.ts';

/** An answer to a request for a sheet, or null when there is no such page. */
export type SheetAnswer = { readonly type: string; readonly body: string } | null;

/**
 * Renders sheets when they are asked for, with the function that the build uses: a site can be
 * served without waiting for its 38,000 pages.
 *
 * @param editionFolder opened at the first request.
 * @param assets style and script of the pages; those of the build by default.
 */
export function sheetServer(
  editionFolder: string,
  siteUrl: string | null,
  assets: SheetAssets = sheetAssets,
): (path: string) => SheetAnswer {
  let edition: ReturnType<typeof openSheetEdition> | null = null;
  return (path) => {
    const [, folder, code, file] =
      /^\/fiche\/([a-z]+)\/([0-9A-Za-z-]+)\/(index\.html|donnees\.json)?$/.exec(path) ?? [];
    if (!folder || !code) return null;
    edition ??= openSheetEdition(editionFolder);
    const { level: levelOf } = edition;
    const levels = levelsBelow(folder);
    const level = levels.find((id) => levelOf(id)?.positions.has(code)) ?? levels[0];
    if (!level) return null;
    try {
      const { html, data } = renderSheet(edition, level, code, assets, siteUrl);
      return file === 'donnees.json'
        ? { type: 'application/json; charset=utf-8', body: data }
        : { type: 'text/html; charset=utf-8', body: html };
    } catch (error) {
      if (error instanceof UnknownTerritoryError) {
        const old =
          level === 'commune' && file !== 'donnees.json'
            ? renderOldCommune(edition, code, assets, siteUrl)
            : null;
        return old === null ? null : { type: 'text/html; charset=utf-8', body: old };
      }
      throw error;
    }
  };
}
