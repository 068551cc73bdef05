import {
  type Classification,
  classifySorted,
} from '../../../core/classification/classification.ts';
import { sortedValues } from '../../../core/classification/sorted-values.ts';
import type { Column } from '../../../edition/files/column-file.ts';
import type { IndicatorRecord } from '../../../edition/indicator-record.ts';
import type { Manifest } from '../../../edition/manifest.ts';
import { automaticMethod, pivotClasses } from '../../../sheet/colours/automatic-classes.ts';
import { divergingClasses } from '../../../sheet/colours/diverging-classes.ts';
import {
  certainClass,
  representativeValues,
  sortedRepresentatives,
} from '../../../sheet/colours/ranged-classes.ts';
import { divergingScale } from '../../../sheet/colours/scales.ts';
import { withoutColour } from '../../map/layers/level-layers.ts';
import type { ClassificationMethod } from '../../state/parameters/map/classification.ts';
import { type Scheme, sequentialScale } from '../../theme/palettes.ts';
import type { Theme } from '../../theme/use-theme.ts';

/** A column ready to be painted and explained: one object for the colours and the legend. */
export interface ClassifiedColumn {
  readonly column: Column;
  readonly classification: Classification;
  /** Class of each territory, or a value of `withoutColour`. */
  readonly classes: Int16Array;
  /** Territories painted in each class: fewer than it is made from, where ranges lie between two. */
  readonly counts: readonly number[];
  readonly missingCount: number;
  readonly secretCount: number;
  /** The value that each territory is compared with, where classes are those of the gap to it. */
  readonly reference: Float64Array | null;
}

/** How the reader wants a column cut into classes and coloured. */
export interface ColumnOptions {
  readonly method: ClassificationMethod;
  readonly classCount: number;
  /** null: the one that the indicator calls for. */
  readonly palette: Scheme | null;
  readonly theme: Theme;
}

/**
 * Classifies the values of a column. A range whose bounds lie in the same class has that class; one
 * between two classes is drawn as withheld values are, and missing ones as missing.
 */
export function classifyColumn(
  column: Column,
  indicator: IndicatorRecord,
  reasons: Manifest['reasons'],
  options: ColumnOptions,
  reference: Float64Array | null = null,
): ClassifiedColumn {
  const { low, high, reason, header } = column;
  const gaps =
    reference && representativeValues(column).map((value, i) => gapTo(reference[i], value));
  const { polarity, decimals } = indicator;
  const { palette, theme, classCount } = options;
  const known = gaps ? sortedValues(gaps) : sortedRepresentatives(column);
  const isAutomatic = options.method === 'auto';
  const classification = classifySorted(known, {
    ...(gaps
      ? divergingClasses(known.sorted, decimals, divergingScale(polarity, theme))
      : (isAutomatic && palette === null && pivotClasses(known.sorted, indicator, theme)) || {
          ...(isAutomatic
            ? automaticMethod(indicator, column.header.level, classCount)
            : { method: options.method, classCount }),
          palette: sequentialScale(palette, polarity, theme, classCount),
        }),
    breakDecimals: decimals,
  });
  const classes = new Int16Array(low.length);
  const counts = classification.classes.map(() => 0);
  let missingCount = 0;
  let secretCount = 0;
  for (let i = 0; i < low.length; i++) {
    if (reason[i] > 0) {
      const isSecret = reasons[header.reasons[reason[i] - 1]].legend === 'secret';
      classes[i] = isSecret ? withoutColour.secret : withoutColour.missing;
    } else {
      const beside = reference?.[i] ?? 0;
      const certain = certainClass(classification, gapTo(beside, low[i]), gapTo(beside, high[i]));
      // There is a value, but nothing to compare it with.
      if (Number.isNaN(beside)) classes[i] = withoutColour.missing;
      else classes[i] = certain >= 0 ? certain : withoutColour.secret;
    }
    if (classes[i] === withoutColour.missing) missingCount++;
    else if (classes[i] === withoutColour.secret) secretCount++;
    else counts[classes[i]]++;
  }
  return { column, classification, classes, counts, missingCount, secretCount, reference };
}

/**
 * What a value is above a reference. Decimals are subtracted as they are written: 2.5 is −0.3 from
 * 2.8, and binary fractions would make it a little more, on the other side of the bound −0.3.
 */
function gapTo(reference: number, value: number): number {
  return reference === 0 ? value : Math.round((value - reference) * 1e9) / 1e9;
}
