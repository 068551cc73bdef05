import type { ClassBreaks } from './class-breaks.ts';

/**
 * Classes of the same width between the least and the greatest value. Some may be empty.
 *
 * @measure classification-equal-interval
 * @formula thresholds min + i(max − min)/k, i = 1 … k − 1
 * @convention As PySAL mapclassify's EqualInterval.
 * @unit that of the values
 * @range within the values
 * @missing Missing values are left out and counted.
 * @reference A. H. Robinson et al., 1995, Elements of Cartography.
 */
export function equalIntervalBreaks(sorted: Float64Array, classCount: number): ClassBreaks {
  const minimum = sorted[0];
  const maximum = sorted[sorted.length - 1];
  const thresholds = Array.from({ length: classCount - 1 }, (_, i) => {
    const share = (i + 1) / classCount;
    return minimum * (1 - share) + maximum * share;
  });
  return { thresholds, ends: 'data' };
}
