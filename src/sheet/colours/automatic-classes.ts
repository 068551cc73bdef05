import {
  type Classification,
  type ClassificationOptions,
  classifySorted,
} from '../../core/classification/classification.ts';
import type { Column } from '../../edition/files/column-file.ts';
import type { IndicatorRecord } from '../../edition/indicator-record.ts';
import { divergingClasses } from './diverging-classes.ts';
import { sortedRepresentatives } from './ranged-classes.ts';
import { divergingScale, scaleOf } from './scales.ts';

/** Thresholds of distance: those of the question, and between them. */
const distanceBreaksKm = [2.5, 5, 10, 15, 20];

/** How many classes a map has unless its reader wants others. */
export const defaultClassCount = 6;

/** How a map of an indicator is divided unless its reader chooses. */
export function automaticMethod(
  { kind }: Pick<IndicatorRecord, 'kind'>,
  level: string,
  classCount: number,
): Pick<ClassificationOptions, 'method' | 'classCount' | 'manualBreaks'> {
  // Means of larger territories lie too close together for these thresholds.
  const isDistance = kind === 'distance' || kind === 'own-distance';
  return isDistance && level === 'commune'
    ? { method: 'manual', manualBreaks: distanceBreaksKm }
    : { method: 'quantile', classCount };
}

/**
 * The classes and colours of an indicator on either side of its pivot; null where it has none.
 *
 * @param known its values, ascending
 */
export function pivotClasses(
  known: Float64Array,
  { pivot, polarity, decimals }: Pick<IndicatorRecord, 'pivot' | 'polarity' | 'decimals'>,
  theme: 'light' | 'dark',
): ReturnType<typeof divergingClasses> | null {
  if (pivot === undefined) return null;
  return divergingClasses(known, decimals, divergingScale(polarity, theme), pivot);
}

/** The classes and colours in which a column is first shown. */
export function automaticClasses(
  column: Column,
  indicator: IndicatorRecord,
  theme: 'light' | 'dark' = 'light',
): Classification {
  const known = sortedRepresentatives(column);
  return classifySorted(known, {
    ...(pivotClasses(known.sorted, indicator, theme) ?? {
      ...automaticMethod(indicator, column.header.level, defaultClassCount),
      palette: scaleOf(indicator.polarity, theme),
    }),
    breakDecimals: indicator.decimals,
  });
}
