/** Parameter of the page of an indicator: the sheet whose figure is asked about, `commune-01001`. */
const SHEET = 'territoire';

/** Where a sheet is below `fiche/`: the level of its address, which is not always that of its tables. */
export interface SheetPlace {
  readonly level: string;
  readonly code: string;
}

/** The address of the page of an indicator, with the sheet that its figure was read on. */
export function withSheet(address: string, sheet: SheetPlace): string {
  const asked = new URL(address);
  asked.searchParams.set(SHEET, `${sheet.level}-${sheet.code}`);
  return asked.href;
}

/** The sheet of an address that ends in `fiche/<level>/<code>/`; null for any other. */
export function sheetPlaceOf(pathname: string): SheetPlace | null {
  const [, level, code] = /\/fiche\/([a-z]+)\/([\w-]+)\/(?:index\.html)?$/.exec(pathname) ?? [];
  return level && code ? { level, code } : null;
}

/** The sheet that the query of a page names; null for none, or for what no sheet is called. */
export function askedSheet(query: URLSearchParams): SheetPlace | null {
  const [, level, code] = /^([a-z]+)-([\w-]+)$/.exec(query.get(SHEET) ?? '') ?? [];
  return level && code ? { level, code } : null;
}
