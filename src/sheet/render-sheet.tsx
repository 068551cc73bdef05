import { renderToStaticMarkup } from 'react-dom/server';
import type { SheetEdition } from './facts/sheet-edition.ts';
import { sheetFactsOf } from './facts/sheet-facts-of.ts';
import { situationMap } from './map/situation-map.ts';
import { minified } from './minified.ts';
import { sheetContext } from './parts/sheet-context.ts';
import { type SheetAssets, SheetDocument } from './sheet-document.tsx';

/** From `fiche/<level>/<code>/` to the site’s root. */
const root = '../../../';

/** The page of a territory. */
export interface RenderedSheet {
  readonly html: string;
  /** What the sheet says, as JSON: `donnees.json`. */
  readonly data: string;
}

/**
 * Renders the sheet of a territory in French; the page’s script renders the English one from the
 * same data and components.
 *
 * @throws UnknownTerritoryError when the edition has no such level or code.
 */
export function renderSheet(
  edition: SheetEdition,
  level: string,
  code: string,
  assets: SheetAssets,
  siteUrl: string | null,
): RenderedSheet {
  const facts = sheetFactsOf(edition, level, code);
  const context = sheetContext(facts, edition.manifest, 'fr', root);
  const map = situationMap(edition, facts);
  const document = <SheetDocument context={context} map={map} assets={assets} siteUrl={siteUrl} />;
  return {
    html: `<!doctype html>${minified(renderToStaticMarkup(document))}`,
    data: JSON.stringify(facts),
  };
}
