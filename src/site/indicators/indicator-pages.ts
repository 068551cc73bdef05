import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { SheetEdition } from '../../sheet/facts/sheet-edition.ts';
import { columnCsv } from '../../sheet/indicator/column-csv.ts';
import { indicatorOf, UnknownIndicatorError } from '../../sheet/indicator/indicator-facts-of.ts';
import { renderIndicatorIndex } from '../../sheet/indicator/indicator-index.tsx';
import { indicatorPath } from '../../sheet/indicator/page-address.ts';
import type { PageAssets } from '../../sheet/indicator/page-frame.tsx';
import { mapFiles } from '../../sheet/indicator/parts/france-map.tsx';
import { columnFile } from '../../sheet/indicator/parts/take-away-section.tsx';
import { renderIndicator } from '../../sheet/indicator/render-indicator.tsx';
import { openSheetEdition } from '../sheets/open-sheet-edition.ts';
import { type CommuneRaster, communeRaster } from './commune-raster.ts';
import { indicatorMap } from './indicator-map.ts';
import { pageAssets } from './page-assets.ts';

/** A file of the pages of indicators. */
interface PageFile {
  readonly type: string;
  readonly body: string | Buffer;
}

/** Makes the files of the pages of indicators: rendered when asked for, or written by the build. */
function indicatorFiles(edition: SheetEdition, siteUrl: string | null, assets: PageAssets) {
  let raster: CommuneRaster | null = null;
  const html = (body: string): PageFile => ({ type: 'text/html; charset=utf-8', body });
  const page = (id: string) => renderIndicator(edition, id, assets, siteUrl);
  /** null where communes have no value. */
  const map = (id: string, theme: 'light' | 'dark'): PageFile | null => {
    const indicator = indicatorOf(edition, id);
    const communes = edition.level('commune');
    const column = communes?.column(id);
    if (!communes || !column) return null;
    raster ??= communeRaster(communes);
    const body = indicatorMap(raster, column, indicator, edition.manifest.reasons, theme);
    return { type: 'image/png', body };
  };
  const files: Record<string, (id: string) => PageFile | null> = {
    'index.html': (id) => html(page(id).html),
    'donnees.json': (id) => ({
      type: 'application/json; charset=utf-8',
      body: page(id).data,
    }),
    [columnFile]: (id) => ({ type: 'text/csv; charset=utf-8', body: columnCsv(edition, id) }),
    [mapFiles.light]: (id) => map(id, 'light'),
    [mapFiles.dark]: (id) => map(id, 'dark'),
  };
  return { files, index: () => html(renderIndicatorIndex(edition.manifest, assets, siteUrl)) };
}

/**
 * Renders the pages of indicators when they are asked for, with the functions that the build uses.
 *
 * @param editionFolder opened at the first request.
 * @param assets style and script of the pages; those of the build by default.
 */
export function indicatorServer(
  editionFolder: string,
  siteUrl: string | null,
  assets: PageAssets = pageAssets,
): (path: string) => PageFile | null {
  let made: ReturnType<typeof indicatorFiles> | null = null;
  return (path) => {
    const [, id, name] = /^\/donnees\/indicateur\/(?:([a-z0-9_]+)\/)?([a-z.-]*)$/.exec(path) ?? [];
    if (name === undefined) return null;
    made ??= indicatorFiles(openSheetEdition(editionFolder), siteUrl, assets);
    const file = name === '' ? 'index.html' : name;
    if (id === undefined) return file === 'index.html' ? made.index() : null;
    const render = Object.hasOwn(made.files, file) ? made.files[file] : null;
    try {
      return render?.(id) ?? null;
    } catch (error) {
      if (error instanceof UnknownIndicatorError) return null;
      throw error;
    }
  };
}

/**
 * Writes the page of each indicator, its picture and its column, and their index.
 *
 * @returns how many indicators have a page.
 */
export async function writeIndicatorPages(options: {
  readonly editionFolder: string;
  readonly distFolder: string;
  readonly siteUrl: string | null;
}): Promise<number> {
  const edition = openSheetEdition(options.editionFolder);
  const { files, index } = indicatorFiles(edition, options.siteUrl, pageAssets);
  for (const { id } of edition.manifest.indicators) {
    const folder = join(options.distFolder, indicatorPath(id));
    await mkdir(folder, { recursive: true });
    for (const [name, render] of Object.entries(files)) {
      const file = render(id);
      if (file) await writeFile(join(folder, name), file.body);
    }
  }
  const { body } = index();
  await writeFile(join(options.distFolder, 'donnees', 'indicateur', 'index.html'), body);
  return edition.manifest.indicators.length;
}
