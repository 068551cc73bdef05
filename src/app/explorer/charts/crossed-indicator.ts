import type { IndicatorRecord } from '../../../edition/indicator-record.ts';
import type { LevelRecord, Manifest } from '../../../edition/manifest.ts';

/**
 * The indicator that is crossed with that of the map: the chosen one where it is known at the
 * level, else the first of income, else the first of another theme.
 */
export function crossedIndicator(
  manifest: Manifest,
  chosen: string | null,
  { id, theme }: IndicatorRecord,
  level: LevelRecord,
): IndicatorRecord | null {
  const known = manifest.indicators.filter((one) => one.levels[level.id] && one.id !== id);
  return (
    known.find((one) => one.id === chosen) ??
    known.find((one) => one.theme === 'income' && theme !== 'income') ??
    known.find((one) => one.theme !== theme) ??
    null
  );
}
