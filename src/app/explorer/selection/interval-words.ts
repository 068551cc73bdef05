import type { Interval } from '../../state/parameters/filters/interval.ts';
import type { ClauseWords } from './clause.ts';

/** « de 3 à 10 km », « 10 km ou plus », « 3 km ou moins ». */
export function intervalWords(
  { low, high }: Interval,
  { t }: ClauseWords,
  value: (bound: number) => string,
): string {
  if (low === null) return t('filters.atMost', { high: high === null ? '' : value(high) });
  if (high === null) return t('filters.atLeast', { low: value(low) });
  return t('filters.between', { low: value(low), high: value(high) });
}
