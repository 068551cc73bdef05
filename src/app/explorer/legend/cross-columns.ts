import {
  type BivariateClassification,
  classifyBivariate,
  type ThirdsOptions,
} from '../../../core/classification/bivariate-classification.ts';
import { weightedQuantiles } from '../../../core/inequality/weighted-quantile.ts';
import type { Column } from '../../../edition/files/column-file.ts';
import type { IndicatorRecord } from '../../../edition/indicator-record.ts';
import { certainClass, representativeValues } from '../../../sheet/colours/ranged-classes.ts';
import { poorCommunes } from '../../edition/poor-communes.ts';
import { withoutColour } from '../../map/layers/level-layers.ts';

/** An indicator of one axis, with its values. */
export interface CrossedAxis {
  readonly indicator: IndicatorRecord;
  readonly column: Column;
}

/** Two columns crossed, ready to be painted and explained: one object for the colours and the legend. */
export interface CrossedColumns {
  readonly axes: readonly [CrossedAxis, CrossedAxis];
  readonly classification: BivariateClassification;
  /** Cell of each territory, or a value of `withoutColour`. */
  readonly classes: Int16Array;
  /** Cell where both are at their worst. */
  readonly worst: number;
}

/**
 * Crosses two indicators, each in three classes: a distance at the threshold of the question and
 * at its half; anything else at the values that the first and the last fifth of the people reach
 * (for the median income, the first fifth is that of the poor communes).
 *
 * @param palette nine colours in rows of three, from the least to the most worrying.
 */
export function crossColumns(
  axes: readonly [CrossedAxis, CrossedAxis],
  populations: readonly (number | null)[],
  thresholdKm: number,
  palette: readonly string[],
): CrossedColumns {
  const [first, second] = axes;
  const [across, up] = axes.map(({ column }) => representativeValues(column));
  const classification = classifyBivariate(across, up, {
    first: thirds(first, across, populations, thresholdKm),
    second: thirds(second, up, populations, thresholdKm),
    palette: worstLast(palette, first.indicator, second.indicator),
  });
  const width = classification.first.classes.length;
  const height = classification.second.classes.length;
  const classes = new Int16Array(across.length);
  for (let i = 0; i < classes.length; i++) {
    const column = certainClass(classification.first, first.column.low[i], first.column.high[i]);
    const row = certainClass(classification.second, second.column.low[i], second.column.high[i]);
    const isMissing = first.column.reason[i] > 0 || second.column.reason[i] > 0;
    if (column >= 0 && row >= 0) classes[i] = row * width + column;
    // A range between two classes of one side, while the other is known.
    else classes[i] = isMissing ? withoutColour.missing : withoutColour.secret;
  }
  const column = isBetterHigh(first.indicator) ? 0 : width - 1;
  const row = isBetterHigh(second.indicator) ? 0 : height - 1;
  return { axes, classification, classes, worst: row * width + column };
}

function isBetterHigh({ polarity }: IndicatorRecord): boolean {
  return polarity === 'higher-is-better';
}

function thirds(
  { indicator }: CrossedAxis,
  values: Float64Array,
  populations: readonly (number | null)[],
  thresholdKm: number,
): ThirdsOptions {
  if (indicator.kind === 'distance' || indicator.kind === 'own-distance') {
    return { method: 'manual', manualBreaks: [thresholdKm / 2, thresholdKm] };
  }
  const weights = Float64Array.from(populations, (people) => people ?? 0);
  const [fifth, fourFifths] = weightedQuantiles(values, [0.2, 0.8], weights).quantiles;
  const low =
    indicator.id === 'median_income_eur' ? poorCommunes(values, populations).mostIncome : fifth;
  // Where half of the people have the same value, two fifths may meet.
  return low < fourFifths
    ? { method: 'manual', manualBreaks: [low, fourFifths] }
    : { method: 'quantile' };
}

/** The palette turned so that its last colour is where both indicators are at their worst. */
function worstLast(
  palette: readonly string[],
  first: IndicatorRecord,
  second: IndicatorRecord,
): readonly string[] {
  const rows = [0, 1, 2].map((row) => {
    const colours = palette.slice(3 * row, 3 * row + 3);
    return isBetterHigh(first) ? colours.reverse() : colours;
  });
  return (isBetterHigh(second) ? rows.reverse() : rows).flat();
}
