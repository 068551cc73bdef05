import { sheetPlaceOf, withSheet } from '../page/prerendered/asked-sheet.ts';

/**
 * Each figure leads to the page of its indicator; that page is told of which sheet, so that it says
 * how this very figure was computed. By script: said in each link, it would cost every sheet bytes.
 */
export function nameSheetInLinks(): void {
  const sheet = sheetPlaceOf(location.pathname);
  if (!sheet) return;
  for (const link of document.querySelectorAll<HTMLAnchorElement>(
    'a[href*="donnees/indicateur/"]',
  )) {
    link.href = withSheet(link.href, sheet);
  }
}
