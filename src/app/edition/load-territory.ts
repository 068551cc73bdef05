import type { LevelIndex } from '../../edition/files/level-index.ts';
import type { TerritoryRecord } from '../../edition/files/territory-file.ts';
import type { LevelRecord } from '../../edition/manifest.ts';
import type { EditionFiles } from './edition-files.ts';

/** A territory with its place in its level. */
export interface LoadedTerritory {
  readonly level: LevelRecord;
  readonly code: string;
  /** Position in the level: the id of its feature in the tiles. */
  readonly position: number;
  readonly index: LevelIndex;
  readonly record: TerritoryRecord;
}

/** Loads what is said of a territory; null when the level has no such code. */
export async function loadTerritory(
  files: EditionFiles,
  target: { readonly level: string; readonly code: string },
): Promise<LoadedTerritory | null> {
  const level = files.manifest.levels.find(({ id }) => id === target.level);
  if (!level) return null;
  const index = await files.levelIndex(level);
  const position = index.codes.indexOf(target.code);
  if (position < 0) return null;
  const file = await files.territories(level, index.shards[position]);
  const record = file.territories[target.code];
  return record ? { level, code: target.code, position, index, record } : null;
}
