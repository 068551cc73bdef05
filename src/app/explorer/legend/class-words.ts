import type { ValueClass } from '../../../core/classification/classification.ts';
import type { IndicatorRecord } from '../../../edition/indicator-record.ts';
import type { LevelRecord } from '../../../edition/manifest.ts';
import type { useLanguage } from '../../i18n/language.tsx';
import type { Reference } from '../../state/parameters/map/reference.ts';
import type { ClassifiedColumn } from './classify-column.ts';

type Words = ReturnType<typeof useLanguage>;

/** The bounds of a class, in figures without their unit; with their sign where they are gaps or changes. */
export function classWords(
  { low, high }: Pick<ValueClass, 'low' | 'high'>,
  { reference }: ClassifiedColumn,
  { unit, decimals, pivot }: IndicatorRecord,
  { t, format }: Words,
): string {
  const bound = (value: number) => {
    const bare = format.bare(value, unit, decimals);
    return (reference || pivot === 0) && value > 0 ? `+${bare}` : bare;
  };
  if (high === Number.POSITIVE_INFINITY) return t('legend.above', { low: bound(low) });
  if (low === Number.NEGATIVE_INFINITY) return t('legend.below', { high: bound(high) });
  return t('legend.class', { low: bound(low), high: bound(high) });
}

/** « écart à la France (4,1 km) »; null where the classes are those of the values themselves. */
export function gapWords(
  against: Reference,
  { reference }: ClassifiedColumn,
  { unit, decimals }: IndicatorRecord,
  level: LevelRecord,
  { t, text, format }: Words,
): string | null {
  if (!reference) return null;
  if (against === 'region') return t('colouring.gap.region');
  const value = format.value(reference[0], unit, decimals);
  if (against === 'median') {
    return t('colouring.gap.median', { level: text(level.plural), value });
  }
  return t(against === 'france' ? 'colouring.gap.france' : 'colouring.gap.value', { value });
}
