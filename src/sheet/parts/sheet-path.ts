/** Address of a sheet from the site’s root. */
export function sheetPath(level: string, code: string): string {
  return `fiche/${level}/${encodeURIComponent(code)}/`;
}
