import type { Observation } from '../../edition/column-file.ts';
import type { UnitId } from '../../edition/units.ts';

/** Numbers as the site writes them in one language: what the sentences need of its number format. */
export interface NumberWords {
  readonly decimal: (value: number, decimals: number) => string;
  readonly value: (value: number, unit: UnitId, decimals: number) => string;
  readonly people: (value: number) => string;
  readonly share: (percent: number) => string;
  readonly observation: (observation: Observation, unit: UnitId, decimals: number) => string | null;
  readonly ofVintage: (vintage: string) => string;
}

/** Below this a distance is said to be less than this: demand points are no finer. */
const leastKm = 0.1;

/** « 3,4 km », « 12 km », « moins de 100 m ». */
export function distanceWords(km: number, numbers: NumberWords, lessThan: string): string {
  return km < leastKm ? lessThan : numbers.value(km, 'km', 1);
}

/** A share that is neither 0 nor 100 % is not rounded to either. */
export function shareWords(
  percent: number,
  numbers: NumberWords,
  words: { readonly lessThan: string; readonly moreThan: string },
): string {
  if (percent > 0 && percent < 0.05) return `${words.lessThan} ${numbers.share(0.1)}`;
  if (percent < 100 && percent >= 99.95) return `${words.moreThan} ${numbers.share(99.9)}`;
  return numbers.share(percent);
}
