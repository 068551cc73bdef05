import type { SheetEdition } from './sheet-edition.ts';
import type { ZoningCount } from './sheet-facts.ts';

/** Positions of the communes of a territory. */
export function communesOf({ level }: SheetEdition, levelId: string, code: string): number[] {
  const communes = level('commune');
  if (!communes) return [];
  const { codes, within } = communes.index;
  const found: number[] = [];
  for (let i = 0; i < codes.length; i++) {
    if (levelId === 'pays' || within[levelId]?.[i] === code) found.push(i);
  }
  return found;
}

/** How many communes and people are in each class of each zoning; classes without any are left out. */
export function zoningCounts(
  { level, zoneClasses }: SheetEdition,
  communes: readonly number[],
): ZoningCount[] {
  const population = level('commune')?.index.population;
  if (!population || communes.length === 0) return [];
  return Object.entries(zoneClasses.zonings).flatMap(([zoning, { classes, communes: classOf }]) =>
    classes.flatMap((id, i) => {
      const members = communes.filter((commune) => classOf[commune] === i);
      if (members.length === 0) return [];
      const people = members.reduce((sum, commune) => sum + (population[commune] ?? 0), 0);
      return [{ zoning, class: id, communes: members.length, population: people }];
    }),
  );
}
