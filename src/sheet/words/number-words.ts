import type { NumberFormat } from '../../edition/writing/number-format.ts';
import { rounded } from '../../edition/writing/rounded.ts';

/** Below this a distance is said to be less than this: demand points are no finer. */
const leastKm = 0.1;

/** « 3,4 km », « 12 km », « moins de 100 m ». */
export function distanceWords(km: number, numbers: NumberFormat, lessThan: string): string {
  return rounded(km, 1) < leastKm ? lessThan : numbers.value(km, 'km', 1);
}

/** A share that is neither 0 nor 100 % is not rounded to either. */
export function shareWords(
  percent: number,
  numbers: NumberFormat,
  words: { readonly lessThan: string; readonly moreThan: string },
): string {
  if (percent > 0 && percent < 0.05) return `${words.lessThan} ${numbers.share(0.1)}`;
  if (percent < 100 && percent >= 99.95) return `${words.moreThan} ${numbers.share(99.9)}`;
  return numbers.share(percent);
}
