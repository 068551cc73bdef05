import {
  type Classification,
  type ClassificationOptions,
  classifySorted,
} from '../../core/classification/classification.ts';
import type { Column } from '../../edition/files/column-file.ts';
import type { IndicatorRecord } from '../../edition/indicator-record.ts';
import { sortedRepresentatives } from './ranged-classes.ts';
import { scaleOf } from './scales.ts';

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

/** The classes and colours in which a column is first shown. */
export function automaticClasses(
  column: Column,
  indicator: IndicatorRecord,
  theme: 'light' | 'dark' = 'light',
): Classification {
  return classifySorted(sortedRepresentatives(column), {
    ...automaticMethod(indicator, column.header.level, defaultClassCount),
    palette: scaleOf(indicator.polarity, theme),
    breakDecimals: indicator.decimals,
  });
}
