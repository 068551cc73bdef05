import { requireFinite } from '../validate.ts';
import type { ClassBreaks } from './class-breaks.ts';

/**
 * Classes at thresholds chosen by the reader: 5, 10, 20 gives four classes,
 * up to 5, (5, 10], (10, 20] and above 20, whatever the data; those without a value stay, empty.
 *
 * @measure classification-manual
 * @formula as given
 * @convention k thresholds make k + 1 classes (mapclassify's UserDefined drops the last when empty).
 * @unit that of the values
 * @range any; not bound to the values
 * @missing Missing values are left out and counted.
 * @reference A. H. Robinson et al., 1995, Elements of Cartography.
 *
 * @throws RangeError when a threshold is not finite or not above the one before it.
 */
export function manualBreaks(thresholds: readonly number[]): ClassBreaks {
  requireFinite('manualBreaks', thresholds);
  for (let i = 1; i < thresholds.length; i++) {
    if (!(thresholds[i] > thresholds[i - 1])) {
      throw new RangeError(
        `manualBreaks[${i}] is ${thresholds[i]} after ${thresholds[i - 1]}: ascending thresholds expected`,
      );
    }
  }
  return { thresholds, ends: 'open' };
}
