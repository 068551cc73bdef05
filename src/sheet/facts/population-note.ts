import type { SheetEdition } from './sheet-edition.ts';

/**
 * What is noted on the population of a territory; of a larger one, on that of its first commune:
 * Mayotte has one census. null where nothing is.
 */
export function populationNoteOf(
  { level }: SheetEdition,
  levelId: string,
  code: string,
): string | null {
  const note = level(levelId)?.territory(code)?.populationNote;
  if (note) return note;
  const communes = level('commune');
  const first = communes?.index.within[levelId]?.indexOf(code) ?? -1;
  if (!communes || first < 0) return null;
  return communes.territory(communes.index.codes[first])?.populationNote ?? null;
}
