import { renderToStaticMarkup } from 'react-dom/server';
import type { SheetEdition } from './facts/sheet-edition.ts';
import { OldCommuneDocument } from './old-commune-document.tsx';
import type { SheetAssets } from './sheet-document.tsx';

/** From `fiche/commune/<code>/` to the site’s root. */
const root = '../../../';

/**
 * Renders the page of a commune code that is no more; null for a code that never was, or still is.
 */
export function renderOldCommune(
  { oldCommunes, level }: SheetEdition,
  code: string,
  assets: SheetAssets,
  siteUrl: string | null,
): string | null {
  const old = oldCommunes.communes[code];
  const communes = level('commune');
  if (!old || !communes) return null;
  const names = old.successors.map(
    (successor) => communes.index.names[communes.positions.get(successor) ?? -1] ?? successor,
  );
  const props = { code, old, names, root, assets, siteUrl };
  return `<!doctype html>${renderToStaticMarkup(<OldCommuneDocument {...props} />)}`;
}
