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
  const write = (value: number) =>
    isPercent ? format.decimal(Math.abs(value), 1) : format.bare(Math.abs(value), unit, decimals);
  const [near, far] = [difference.low, difference.high].sort((a, b) => Math.abs(a) - Math.abs(b));
  const [least, most] = [write(near), write(far)];
  if (/^[0.,]+$/.test(most)) return '=';
  const sign = direction === 'less' ? '−' : '+';
  const size = least === most ? `${sign}${least}` : `${sign}${least}…${sign}${most}`;
  const suffix = isPercent ? points : format.unit(unit);
  return `${size}${suffix && `\u202f${suffix}`}`;
}
