import type { DemandPartsFile } from '../../../edition/files/demand-parts-file.ts';
import type { LevelIndex } from '../../../edition/files/level-index.ts';
import type { Manifest } from '../../../edition/manifest.ts';
import type { Text } from '../../../edition/text.ts';
import type { EditionFiles } from '../../edition/edition-files.ts';
import { classesOfCommunes, filteredZonings } from '../../edition/filtered-zonings.ts';
import type { Place, Selection } from './selection.ts';

/**
 * Positions, in the index of the level, of the territories that a selection keeps.
 *
 * @param parts tells the classes of communes: needed where the selection keeps a zone.
 */
export function keptPositions(
  { codes, within }: Pick<LevelIndex, 'codes' | 'within'>,
  { level, within: places, zone }: Pick<Selection, 'level' | 'within' | 'zone'>,
  manifest: Manifest,
  parts: DemandPartsFile | null,
): number[] {
  const all = codes.map((_, i) => i);
  const isIn = (i: number, place: Place) =>
    (place.level === level ? codes[i] : within[place.level]?.[i]) === place.code;
  const here = places.length > 0 ? all.filter((i) => places.some((place) => isIn(i, place))) : all;
  const zoning = zone && filteredZonings(manifest).find(({ id }) => id === zone.zoning);
  if (!zoning || !parts) return here;
  const wanted = zoning.classes.findIndex(({ id }) => id === zone.class);
  const classes = classesOfCommunes(zoning, parts, codes.length);
  return here.filter((i) => classes[i] === wanted);
}

/** The most territories that a list of the page can hold. */
const MOST_LISTED = 2_000;

/** Levels whose territories a selection may keep, or be kept within: those that a list can hold. */
export async function placesWithin(
  files: EditionFiles,
): Promise<{ level: string; label: Text; places: Place[] }[]> {
  const levels = files.manifest.levels
    .filter(({ count }) => count > 1 && count <= MOST_LISTED)
    .sort((a, b) => a.count - b.count);
  return Promise.all(
    levels.map(async (level) => {
      const { codes, names } = await files.levelIndex(level);
      const places = codes.map((code, i) => ({
        level: level.id,
        code,
        name: `${names[i]} (${code})`,
      }));
      return { level: level.id, label: level.plural, places };
    }),
  );
}
