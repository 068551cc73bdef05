import { requireNonNegativeOrMissing } from '../validate.ts';
import { weightedQuantiles } from './weighted-quantile.ts';
import type { Measure } from './weighted-values.ts';

/** D9/D1 and the two deciles, in the unit of the values. */
export interface InterdecileRatio extends Measure {
  /** First decile: a tenth of the people do not exceed it. */
  readonly d1: number;
  /** Ninth decile: a tenth of the people exceed it. */
  readonly d9: number;
}

/**
 * Ratio of the ninth decile to the first.
 *
 * @measure interdecile-ratio
 * @formula D9 / D1
 * @convention Deciles as weighted-quantile (no interpolation), as INSEE's rapport interdécile.
 * @unit none
 * @range 1 (equality) upwards; ∞ when the first decile is 0
 * @missing NaN values are left out and their weight reported. No value, or D9 = 0, gives NaN.
 * @reference INSEE, Définitions, Rapport interdécile.
 *
 * @param values ≥ 0.
 * @param weights ≥ 0; 1 by default.
 * @throws RangeError on a negative or infinite value, a negative weight or different lengths.
 */
export function interdecileRatio(
  values: ArrayLike<number>,
  weights?: ArrayLike<number>,
): InterdecileRatio {
  requireNonNegativeOrMissing('values', values);
  const { quantiles, ...coverage } = weightedQuantiles(values, [0.1, 0.9], weights);
  const [d1, d9] = quantiles;
  return { value: d9 / d1, d1, d9, ...coverage };
}
