import type { RangedValues } from '../../core/comparison/ranged-values.ts';
import { byarInterval } from '../../core/uncertainty/byar.ts';
import { wilsonInterval } from '../../core/uncertainty/wilson.ts';
import type { Column } from '../../edition/files/column-file.ts';
import type { IndicatorRecord } from '../../edition/indicator-record.ts';

/** Counts and what they are counted among, commune by commune; NaN where there is no value. */
export interface CountParts {
  /** A range where the producer withheld the count. */
  readonly numerator: Column;
  readonly denominator: Column;
}

/**
 * Whether chance is in the values of an indicator: shares and rates of people, homes or places. A
 * change, a density, a distance or a score has no interval.
 */
export function hasIntervals({ aggregation, theme, parts }: IndicatorRecord): boolean {
  return parts !== null && aggregation === 'ratio-of-sums' && theme !== 'people';
}

const none = { low: Number.NaN, high: Number.NaN } as const;

/**
 * 95 % interval of the value of each territory of a level, in the unit of the indicator: Wilson for
 * a share, Byar for a rate. A count that was withheld widens it.
 *
 * @param parts of communes.
 * @param territoryOf position of the territory of each commune, −1 without.
 * @param published values of the level: where there is none, there is no interval (NaN).
 */
export function countIntervals(
  { unit, parts }: Pick<IndicatorRecord, 'unit' | 'parts'>,
  { numerator, denominator }: CountParts,
  territoryOf: ArrayLike<number>,
  published: Column,
): RangedValues {
  const size = published.low.length;
  const [least, most, among] = [0, 0, 0].map(() => new Float64Array(size));
  for (let commune = 0; commune < territoryOf.length; commune++) {
    const at = territoryOf[commune];
    if (at < 0 || !(denominator.low[commune] >= 0)) continue;
    least[at] += numerator.low[commune];
    most[at] += numerator.high[commune];
    among[at] += denominator.low[commune];
  }
  const per = parts?.factor ?? 1;
  const interval = (count: number, total: number) => {
    // Two sources may count more people than there are: that is a rate.
    if (unit !== 'percent' || count > total) return byarInterval(count, total, { per });
    const { low, high } = wilsonInterval(count, total);
    return { low: per * low, high: per * high };
  };
  const intervals = { low: new Float64Array(size), high: new Float64Array(size) };
  for (let at = 0; at < size; at++) {
    const isKnown = !Number.isNaN(published.low[at]);
    const lower = isKnown ? interval(least[at], among[at]) : none;
    const upper = isKnown && most[at] !== least[at] ? interval(most[at], among[at]) : lower;
    intervals.low[at] = lower.low;
    intervals.high[at] = upper.high;
  }
  return intervals;
}
