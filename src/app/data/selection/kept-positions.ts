import type { DemandPartsFile } from '../../../edition/demand-parts-file.ts';
import type { LevelIndex, Manifest } from '../../../edition/manifest.ts';
import type { Text } from '../../../edition/text.ts';
import type { EditionFiles } from '../../edition/edition-files.ts';
import { classesOfCommunes, filteredZonings } from '../../edition/filtered-zonings.ts';
import type { Selection } from './selection.ts';

/**
 * Positions, in the index of the level, of the territories that a selection keeps.
 *
 * @param parts tells the classes of communes: needed where the selection keeps a zone.
 */
export function keptPositions(
  { codes, within }: Pick<LevelIndex, 'codes' | 'within'>,
  { within: place, zone }: Pick<Selection, 'within' | 'zone'>,
  manifest: Manifest,
  parts: DemandPartsFile | null,
): number[] {
  const all = codes.map((_, i) => i);
  const here = place ? all.filter((i) => within[place.level]?.[i] === place.code) : all;
  const zoning = zone && filteredZonings(manifest).find(({ id }) => id === zone.zoning);
  if (!zoning || !parts) return here;
  const wanted = zoning.classes.findIndex(({ id }) => id === zone.class);
  const classes = classesOfCommunes(zoning, parts, codes.length);
  return here.filter((i) => classes[i] === wanted);
}

/** Levels whose territories a selection may be kept within: those that a list can hold. */
export async function placesWithin(
  files: EditionFiles,
): Promise<{ level: string; label: Text; places: { code: string; name: string }[] }[]> {
  const levels = files.manifest.levels.filter(({ id }) =>
    ['region', 'departement', 'epci'].includes(id),
  );
  return Promise.all(
    levels.map(async (level) => {
      const { codes, names } = await files.levelIndex(level);
      const places = codes.map((code, i) => ({ code, name: `${names[i]} (${code})` }));
      return { level: level.id, label: level.plural, places };
    }),
  );
}
