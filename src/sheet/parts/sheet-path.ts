/** Levels whose sheets are found among those of another: an EPT has a SIREN, as an EPCI has. */
const sheetLevels: Readonly<Record<string, string>> = { ept: 'epci' };

/** Address of a sheet from the site’s root. */
export function sheetPath(level: string, code: string): string {
  return `fiche/${sheetLevels[level] ?? level}/${encodeURIComponent(code)}/`;
}

/** The levels whose sheets are below `fiche/<level>/`, in the order in which a code is looked for. */
export function levelsBelow(level: string): readonly string[] {
  const others = Object.keys(sheetLevels).filter((id) => sheetLevels[id] === level);
  return level in sheetLevels ? [] : [level, ...others];
}
