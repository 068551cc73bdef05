import type { RangedValues } from '../../core/comparison/ranged-values.ts';
import type { IndicatorRecord, LevelRecord } from '../../edition/manifest.ts';
import { countIntervals, hasIntervals } from '../../sheet/facts/count-intervals.ts';
import { territoryOfCommunes } from '../../sheet/facts/territory-of-communes.ts';
import type { EditionFiles } from './edition-files.ts';

/**
 * What ranks are made from, at a level, as on fact-sheets: 95 % intervals of shares and rates, since
 * chance alone may set close ones apart; else the published values and ranges.
 */
export async function rankValues(
  files: EditionFiles,
  indicator: IndicatorRecord,
  level: LevelRecord,
): Promise<RangedValues> {
  const published = await files.column(indicator, level.id);
  const parts = level.id !== 'qpv' && hasIntervals(indicator) ? await files.parts(indicator) : null;
  const communes = files.manifest.levels.find(({ id }) => id === 'commune');
  if (!parts || !communes) return published;
  const [ofCommunes, ofLevel] = await Promise.all([
    files.levelIndex(communes),
    files.levelIndex(level),
  ]);
  return countIntervals(indicator, parts, territoryOfCommunes(ofCommunes, ofLevel), published);
}
