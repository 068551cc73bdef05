import type { Adjacency } from '../../../../edition/files/adjacency-file.ts';
import type { LevelIndex } from '../../../../edition/files/level-index.ts';
import type { IndicatorRecord } from '../../../../edition/indicator-record.ts';
import type { LevelRecord } from '../../../../edition/manifest.ts';
import { representativeValues } from '../../../../sheet/colours/ranged-classes.ts';
import type { EditionFiles } from '../../../edition/edition-files.ts';
import { explanatoryIndicators } from './cluster-modes.ts';
import { levelAdjacency } from './level-adjacency.ts';

/** What clusters are looked for in, with what names them. */
export interface ClusterData {
  readonly index: LevelIndex;
  readonly adjacency: Adjacency;
  readonly values: Float64Array;
  readonly explanatory: readonly Float64Array[];
}

/** Loads an indicator at a level with the borders there, and what a residual takes out. */
export async function loadClusterData(
  files: EditionFiles,
  indicator: IndicatorRecord,
  level: LevelRecord,
  mode: 'values' | 'residual',
): Promise<ClusterData> {
  const explanatory = mode === 'residual' ? explanatoryIndicators(files.manifest) : [];
  const [index, adjacency, column, ...others] = await Promise.all([
    files.levelIndex(level),
    adjacencyOf(files, level),
    files.column(indicator, level.id),
    ...explanatory.map((one) => files.column(one, level.id)),
  ]);
  const values = representativeValues(column);
  return {
    index,
    adjacency,
    // A distance of 0 is common, and of 20 km rare: the model is of their logarithms.
    values: mode === 'residual' && indicator.kind === 'distance' ? values.map(Math.log1p) : values,
    explanatory: others.map((other) =>
      representativeValues(other).map((value) => (value > 0 ? Math.log(value) : Number.NaN)),
    ),
  };
}

/** Which territories of a level share a border. */
async function adjacencyOf(files: EditionFiles, level: LevelRecord): Promise<Adjacency> {
  const communes = await files.adjacency();
  if (level.id === 'commune') return communes;
  const communeLevel = files.manifest.levels.find(({ id }) => id === 'commune');
  if (!communeLevel) throw new Error('the edition has no communes');
  const [{ within }, { codes }] = await Promise.all([
    files.levelIndex(communeLevel),
    files.levelIndex(level),
  ]);
  const containers = within[level.id];
  if (!containers) throw new RangeError(`level ${level.id} is not made of communes`);
  return levelAdjacency(communes, containers, codes);
}
