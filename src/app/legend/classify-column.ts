import {
  type Classification,
  type ClassificationOptions,
  classify,
} from '../../core/classification/classification.ts';
import type { Column } from '../../edition/column-file.ts';
import type { IndicatorRecord, Manifest } from '../../edition/manifest.ts';
import { withoutColour } from '../map/level-layers.ts';
import type { ClassificationMethod } from '../state/parameters/classification.ts';
import { divergingScaleOf, scaleOf } from '../theme/palettes.ts';

/** A column ready to be painted and explained: one object for the colours and the legend. */
export interface ClassifiedColumn {
  readonly column: Column;
  readonly classification: Classification;
  /** Class of each territory, or a value of `withoutColour`. */
  readonly classes: Int16Array;
  readonly missingCount: number;
  readonly secretCount: number;
  /** The value that each territory is compared with, where classes are those of the gap to it. */
  readonly reference: Float64Array | null;
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
  reference: Float64Array | null = null,
): ClassifiedColumn {
  const { low, high, reason, header } = column;
  const exact = low.map((value, i) =>
    value === high[i] ? value - (reference?.[i] ?? 0) : Number.NaN,
  );
  const classification = classify(exact, {
    ...(reference
      ? { method: 'manual' as const, manualBreaks: gapBreaks(exact, indicator.decimals) }
      : methodFor(indicator, column.header.level, options)),
    palette: reference ? divergingScaleOf(indicator.polarity) : scaleOf(indicator.polarity),
    breakDecimals: indicator.decimals,
  });
  const classes = new Int16Array(low.length);
  let missingCount = 0;
  let secretCount = 0;
  for (let i = 0; i < low.length; i++) {
    if (reason[i] > 0) {
      const isSecret = reasons[header.reasons[reason[i] - 1]].legend === 'secret';
      classes[i] = isSecret ? withoutColour.secret : withoutColour.missing;
    } else if (low[i] !== high[i]) classes[i] = withoutColour.secret;
    // There is a value, but nothing to compare it with.
    else if (Number.isNaN(exact[i])) classes[i] = withoutColour.missing;
    else classes[i] = classification.classOf(exact[i]);
    if (classes[i] === withoutColour.missing) missingCount++;
    if (classes[i] === withoutColour.secret) secretCount++;
  }
  return { column, classification, classes, missingCount, secretCount, reference };
}

/**
 * Three bounds on either side of the reference: nine gaps in ten lie within the last ones, and the
 * first ones set apart what hardly differs.
 */
function gapBreaks(gaps: Float64Array, decimals: number): readonly number[] {
  const sizes = gaps
    .filter((gap) => !Number.isNaN(gap))
    .map(Math.abs)
    .sort();
  const most = sizes[Math.floor(0.9 * (sizes.length - 1))] ?? 0;
  const bounds = [most / 8, most / 2, most].map((bound) => Number(bound.toFixed(decimals)));
  const above = [...new Set(bounds)].filter((bound) => bound > 0);
  return [...above.toReversed().map((bound) => -bound), ...above];
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
  const isDistance = indicator.kind === 'distance' || indicator.kind === 'own-distance';
  return isDistance && level === 'commune'
    ? { method: 'manual', manualBreaks: distanceBreaksKm }
    : { method: 'quantile', classCount };
}
