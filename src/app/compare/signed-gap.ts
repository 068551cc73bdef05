import type { Gap } from '../../core/comparison/gap.ts';
import type { IndicatorRecord } from '../../edition/indicator-record.ts';
import type { NumberFormat } from '../../edition/writing/number-format.ts';

/**
 * A gap as it is read: « +3,2 km », « −1,5 point », « = »; null when there is none. Two ranges that
 * overlap have no sign: « ≈ »; two that do not, two bounds: « −0,5…−1,2 pt ».
 *
 * @param points what a difference between two percentages is counted in.
 */
export function signedGap(
  { direction, difference }: Gap,
  { unit, decimals }: Pick<IndicatorRecord, 'unit' | 'decimals'>,
  format: NumberFormat,
  points: string,
): string | null {
  if (!difference) return null;
  if (direction === 'undecided') return '≈';
  const isPercent = unit === 'percent';
  const bare = (size: number) =>
    isPercent ? format.decimal(size, 1) : format.bare(size, unit, decimals);
  const [near, far] = [difference.low, difference.high].map(Math.abs).sort((a, b) => a - b);
  if (/^[0.,]+$/.test(bare(far))) return '=';
  const sign = direction === 'less' ? '−' : '+';
  const last = isPercent
    ? `${sign}${bare(far)}\u202f${points}`
    : `${sign}${format.value(far, unit, decimals)}`;
  if (bare(near) === bare(far)) return last;
  const first = isPercent ? bare(near) : format.lowBound(near, unit, decimals);
  return `${sign}${first}…${last}`;
}
