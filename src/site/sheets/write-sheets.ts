import { mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { sheetPath } from '../../sheet/parts/sheet-path.ts';
import { renderOldCommune } from '../../sheet/render-old-commune.tsx';
import { renderSheet } from '../../sheet/render-sheet.tsx';
import type { SheetBatch } from './build-sheets.ts';
import { openSheetEdition } from './open-sheet-edition.ts';
import { sheetAssets } from './sheet-assets.ts';

/** Opens an edition and gives the function that writes the sheets of a batch. */
export function sheetWriter(options: {
  readonly editionFolder: string;
  readonly distFolder: string;
  readonly siteUrl: string | null;
}): (batch: SheetBatch) => void {
  const edition = openSheetEdition(options.editionFolder);
  return ({ level, codes }) => {
    for (const code of codes) {
      const old =
        level === 'commune' ? renderOldCommune(edition, code, sheetAssets, options.siteUrl) : null;
      const folder = join(options.distFolder, sheetPath(level, code));
      mkdirSync(folder, { recursive: true });
      if (old !== null) {
        writeWhole(join(folder, 'index.html'), old);
        continue;
      }
      const { html, data } = renderSheet(edition, level, code, sheetAssets, options.siteUrl);
      writeWhole(join(folder, 'donnees.json'), data);
      writeWhole(join(folder, 'index.html'), html);
    }
  };
}

/** Half a page is never there: the file takes its name once it is complete. */
function writeWhole(path: string, text: string): void {
  writeFileSync(`${path}.part`, text);
  renameSync(`${path}.part`, path);
}
