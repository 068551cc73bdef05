import type { LevelIndex } from '../../../edition/files/level-index.ts';
import type { LevelRecord } from '../../../edition/manifest.ts';
import type { EditionFiles } from '../../edition/edition-files.ts';
import { isMadeOfCommunes } from '../../edition/made-of-communes.ts';
import { useLoaded } from '../../edition/use-loaded.ts';
import { useExplorer } from '../explorer-context.ts';

/** Levels that may hold a territory smaller than a commune, the narrowest first. */
const holders = ['commune', 'epci', 'departement'];

/**
 * Where the territories of a level lie that are parts of communes: the name of the commune, or of
 * what holds the communes that one lies across. null for other levels, while names load, and where
 * the edition has no such name.
 */
export function useHomeNames(level: LevelRecord | undefined): (position: number) => string | null {
  const { files } = useExplorer();
  const asked = level && !isMadeOfCommunes(level.id) ? level : null;
  const loaded = useLoaded(asked?.id ?? null, () => loadHomeNames(files, asked!));
  return (position) => (loaded.status === 'ready' ? (loaded.content[position] ?? null) : null);
}

/** Many rows ask for the same. */
const known = new WeakMap<LevelIndex, readonly (string | null)[]>();

async function loadHomeNames(files: EditionFiles, level: LevelRecord) {
  const levels = holders.flatMap((id) => files.manifest.levels.find((one) => one.id === id) ?? []);
  const [index, ...indexes] = await Promise.all([
    files.levelIndex(level),
    ...levels.map((one) => files.levelIndex(one)),
  ]);
  const names = known.get(index) ?? homeNames(index, indexes);
  known.set(index, names);
  return names;
}

/** @param holders indexes of the levels that may hold a territory, the narrowest first. */
export function homeNames(
  { codes, within }: Pick<LevelIndex, 'codes' | 'within'>,
  holders: readonly Pick<LevelIndex, 'level' | 'codes' | 'names'>[],
): (string | null)[] {
  const named = holders.map(({ level, codes: known, names }) => ({
    of: within[level],
    names: new Map(known.map((code, i) => [code, names[i]])),
  }));
  return codes.map((_, i) => {
    const [name = null] = named.flatMap(({ of, names }) => names.get(of?.[i] ?? '') ?? []);
    return name;
  });
}
