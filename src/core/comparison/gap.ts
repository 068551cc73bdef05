import { rangeOfDifference, type ValueRange } from '../uncertainty/value-range.ts';
import type { Direction } from './polarity.ts';

/** How a value stands to a reference, and by how much. */
export interface Gap {
  readonly direction: Direction;
  /** Value less reference; null when one of them is missing. */
  readonly difference: ValueRange | null;
}

/**
 * Gap: a value less a reference (the same indicator in the département, the région, France…).
 *
 * Of values known only to lie in a range, it says “greater” or “less” only when that is certain.
 *
 * @measure gap
 * @formula [a, b] − [c, d] = [a − d, b − c]; greater when a > d, less when b < c
 * @convention Absolute difference, in the unit of the value: points for percentages, never per cent of per cent.
 * @unit that of the values
 * @range any; the difference of two equal exact values is 0
 * @missing A missing value (null) on either side: `unknown`, without difference.
 * @reference R. E. Moore, 1966, Interval Analysis.
 *
 * @throws RangeError when a bound is not finite, or low > high.
 */
export function gapTo(value: ValueRange | null, reference: ValueRange | null): Gap {
  if (!value || !reference) return { direction: 'unknown', difference: null };
  const difference = rangeOfDifference(value, reference);
  return { direction: directionOf(value, reference), difference };
}

function directionOf(value: ValueRange, reference: ValueRange): Direction {
  if (value.low > reference.high) return 'greater';
  if (value.high < reference.low) return 'less';
  const areExact = value.low === value.high && reference.low === reference.high;
  return areExact ? 'equal' : 'undecided';
}
