import { lorenzCurve } from './lorenz.ts';
import { shareAt } from './share-curve.ts';
import type { Measure } from './weighted-values.ts';

/** The Palma ratio and the two shares of the total, 0 to 1, that it compares. */
export interface PalmaRatio extends Measure {
  /** Share of the total held by the tenth of the people with the most. */
  readonly topTenthShare: number;
  /** Share of the total held by the four tenths with the least. */
  readonly bottomFourTenthsShare: number;
}

/**
 * Palma's ratio: what the top tenth of the people hold, relative to what the bottom four tenths
 * hold.
 *
 * @measure palma
 * @formula (1 − L(0.9)) / L(0.4), L the Lorenz curve
 * @convention The territory astride a limit is shared out in proportion (linear Lorenz curve).
 * @unit none
 * @range 0.25 (equality) upwards; ∞ when the bottom four tenths hold nothing
 * @missing NaN values are left out and their weight reported. No value, or only zeros, gives NaN.
 * @reference A. Cobham and A. Sumner, 2013, Is It All About the Tails? The Palma Measure.
 *
 * @param values ≥ 0.
 * @param weights ≥ 0; 1 by default.
 * @throws RangeError on a negative or infinite value, a negative weight or different lengths.
 */
export function palmaRatio(values: ArrayLike<number>, weights?: ArrayLike<number>): PalmaRatio {
  const { weightShare, valueShare, ...coverage } = lorenzCurve(values, weights);
  const curve = { weightShare, valueShare, ...coverage };
  const topTenthShare = 1 - shareAt(curve, 0.9);
  const bottomFourTenthsShare = shareAt(curve, 0.4);
  const value = topTenthShare / bottomFourTenthsShare;
  return { value, topTenthShare, bottomFourTenthsShare, ...coverage };
}
