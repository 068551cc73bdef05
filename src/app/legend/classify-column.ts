import {
  type Classification,
  type ClassificationOptions,
  classify,
} from '../../core/classification/classification.ts';
import type { Column } from '../../edition/column-file.ts';
import type { IndicatorRecord, Manifest } from '../../edition/manifest.ts';
import { withoutColour } from '../map/level-layers.ts';
import type { ClassificationMethod } from '../state/parameters/classification.ts';
import { scaleOf } from '../theme/palettes.ts';

/** A column ready to be painted and explained: one object for the colours and the legend. */
export interface ClassifiedColumn {
  readonly column: Column;
  readonly classification: Classification;
  /** Class of each territory, or a value of `withoutColour`. */
  readonly classes: Int16Array;
  readonly missingCount: number;
  readonly secretCount: number;
}

/**
 * Classifies the exact values of a column; ranges and withheld values are drawn as secret, missing
 * ones as missing.
 */
export function classifyColumn(
  column: Column,
  indicator: IndicatorRecord,
  reasons: Manifest['reasons'],
  options: { readonly method: ClassificationMethod; readonly classCount: number },
): ClassifiedColumn {
  const { low, high, reason, header } = column;
  const exact =
    low === high ? low : low.map((value, i) => (value === high[i] ? value : Number.NaN));
  const classification = classify(exact, {
    ...methodFor(indicator, column.header.level, options),
    palette: scaleOf(indicator.polarity),
    breakDecimals: indicator.decimals,
  });
  const classes = new Int16Array(low.length);
  let missingCount = 0;
  let secretCount = 0;
  for (let i = 0; i < low.length; i++) {
    if (reason[i] > 0) {
      const isSecret = reasons[header.reasons[reason[i] - 1]].legend === 'secret';
      classes[i] = isSecret ? withoutColour.secret : withoutColour.missing;
    } else if (Number.isNaN(exact[i])) classes[i] = withoutColour.secret;
    else classes[i] = classification.classOf(exact[i]);
    if (classes[i] === withoutColour.missing) missingCount++;
    if (classes[i] === withoutColour.secret) secretCount++;
  }
  return { column, classification, classes, missingCount, secretCount };
}

/** Thresholds of distance: those of the question, and between them. */
const distanceBreaksKm = [2.5, 5, 10, 15, 20];

function methodFor(
  indicator: IndicatorRecord,
  level: string,
  { method, classCount }: { readonly method: ClassificationMethod; readonly classCount: number },
): Pick<ClassificationOptions, 'method' | 'classCount' | 'manualBreaks'> {
  if (method !== 'auto') return { method, classCount };
  // Means of larger territories lie too close together for these thresholds.
  return indicator.kind === 'distance' && level === 'commune'
    ? { method: 'manual', manualBreaks: distanceBreaksKm }
    : { method: 'quantile', classCount };
}
