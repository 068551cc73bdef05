import type { SheetAssets } from '../../sheet/sheet-document.tsx';

/** Where the build puts the style and the script of sheets: names that hold whatever is rebuilt. */
export const sheetAssets: SheetAssets = { style: 'assets/fiche.css', script: 'assets/fiche.js' };
