import { firstAbove } from './ascending-search.ts';
import type { Random } from './random.ts';

/**
 * An index drawn with a chance in proportion to its weight.
 *
 * @param cumulated sum of the weights up to each index, one at least; the last, > 0, is that of all.
 */
export function weightedDraw(cumulated: Float64Array, random: Random): number {
  const last = cumulated.length - 1;
  // A product may be rounded up to the whole sum.
  return Math.min(firstAbove(cumulated, random() * cumulated[last]), last);
}
