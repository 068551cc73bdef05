import type { LevelIndex } from '../../../../edition/files/level-index.ts';
import type { LevelRecord } from '../../../../edition/manifest.ts';
import type { EditionFiles } from '../../../edition/edition-files.ts';

/** What makes territories of a level like each other: see `levelPeers`. */
export interface LikenessData {
  /** Id of the level. */
  readonly level: string;
  /** NaN when unknown. */
  readonly population: Float64Array;
  /** Of communes, −1 without; null for other levels. */
  readonly densityClass: Int32Array | null;
}

/** It does not depend on the indicator: made once. */
const known = new WeakMap<LevelIndex, LikenessData>();

/** Loads what makes the territories of a level alike; NaN where a population is not published. */
export async function loadLikeness(files: EditionFiles, level: LevelRecord): Promise<LikenessData> {
  const [index, zones] = await Promise.all([
    files.levelIndex(level),
    level.id === 'commune' ? files.zoneClasses() : null,
  ]);
  const before = known.get(index);
  if (before) return before;
  const population = new Float64Array(index.population.length);
  index.population.forEach((people, i) => {
    population[i] = people ?? Number.NaN;
  });
  const density = zones?.zonings.density?.communes;
  const likeness = {
    level: level.id,
    population,
    densityClass: density ? new Int32Array(density) : null,
  };
  known.set(index, likeness);
  return likeness;
}
