import type { LevelIndex } from '../../../edition/manifest.ts';
import type { Text } from '../../../edition/text.ts';
import type { EditionFiles } from '../../edition/edition-files.ts';
import type { Selection } from './selection.ts';

/** Positions, in the index of the level, of the territories that a selection keeps. */
export function keptPositions(
  { codes, within }: Pick<LevelIndex, 'codes' | 'within'>,
  { within: place }: Pick<Selection, 'within'>,
): number[] {
  const all = codes.map((_, i) => i);
  return place ? all.filter((i) => within[place.level]?.[i] === place.code) : all;
}

/** Levels whose territories a selection may be kept within: those that a list can hold. */
export async function placesWithin(
  files: EditionFiles,
): Promise<{ level: string; label: Text; places: { code: string; name: string }[] }[]> {
  const levels = files.manifest.levels.filter(({ id }) => ['region', 'departement'].includes(id));
  return Promise.all(
    levels.map(async (level) => {
      const { codes, names } = await files.levelIndex(level);
      const places = codes.map((code, i) => ({ code, name: `${names[i]} (${code})` }));
      return { level: level.id, label: level.plural, places };
    }),
  );
}
