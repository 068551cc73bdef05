import type { RangedValues } from '../../core/comparison/ranged-values.ts';
import type { Column } from '../../edition/files/column-file.ts';
import type { LevelIndex } from '../../edition/files/level-index.ts';
import type { IndicatorRecord } from '../../edition/indicator-record.ts';
import type { LevelRecord } from '../../edition/manifest.ts';
import {
  type CountParts,
  countIntervals,
  hasIntervals,
} from '../../sheet/facts/count-intervals.ts';
import { territoryOfCommunes } from '../../sheet/facts/territory-of-communes.ts';
import type { EditionFiles } from './edition-files.ts';

/** What the values that ranks are made from are computed with; plain data, for a worker too. */
export interface RankSource {
  readonly indicator: Pick<IndicatorRecord, 'unit' | 'parts'>;
  readonly published: Column;
  /** Counts of communes, and the position of the territory of each; null where none are needed. */
  readonly counted: { readonly parts: CountParts; readonly territoryOf: Int32Array } | null;
}

/** Where communes lie in a level does not depend on the indicator: found once. */
const known = new WeakMap<LevelIndex, Int32Array>();

/** Reads what ranks of an indicator at a level are made from. */
export async function loadRankSource(
  files: EditionFiles,
  indicator: IndicatorRecord,
  level: LevelRecord,
): Promise<RankSource> {
  const { unit, parts: ofIndicator } = indicator;
  const published = await files.column(indicator, level.id);
  const source = { indicator: { unit, parts: ofIndicator }, published };
  const parts = level.id !== 'qpv' && hasIntervals(indicator) ? await files.parts(indicator) : null;
  const communes = files.manifest.levels.find(({ id }) => id === 'commune');
  if (!parts || !communes) return { ...source, counted: null };
  const [ofCommunes, ofLevel] = await Promise.all([
    files.levelIndex(communes),
    files.levelIndex(level),
  ]);
  const territoryOf = known.get(ofLevel) ?? territoryOfCommunes(ofCommunes, ofLevel);
  known.set(ofLevel, territoryOf);
  return { ...source, counted: { parts, territoryOf } };
}

/**
 * What ranks are made from, at a level, as on fact-sheets: 95 % intervals of shares and rates, since
 * chance alone may set close ones apart; else the published values and ranges.
 */
export function rankValues({ indicator, published, counted }: RankSource): RangedValues {
  if (!counted) return published;
  return countIntervals(indicator, counted.parts, counted.territoryOf, published);
}
