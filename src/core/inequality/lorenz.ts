import { cumulatedShares, type ShareCurve } from './share-curve.ts';
import { ascendingUsed, weightedValues } from './weighted-values.ts';

/**
 * Lorenz curve: the share of the total that the least served share of the people hold.
 *
 * @measure lorenz
 * @formula L(Σ_{j ≤ i} wⱼ / W) = Σ_{j ≤ i} wⱼxⱼ / Σⱼ wⱼxⱼ, x ascending; straight between
 * @convention Of a burden such as a distance, the first people are those nearest.
 * @unit none, on both axes
 * @range 0 to 1, convex, below the diagonal
 * @missing NaN values are left out and their weight reported. No value, or only zeros: no point.
 * @reference M. O. Lorenz, 1905, Methods of Measuring the Concentration of Wealth.
 *
 * @param values ≥ 0.
 * @param weights ≥ 0; 1 by default.
 * @throws RangeError on a negative or infinite value, a negative weight or different lengths.
 */
export function lorenzCurve(values: ArrayLike<number>, weights?: ArrayLike<number>): ShareCurve {
  const sample = weightedValues(values, weights, 'non-negative');
  const shares = cumulatedShares(sample, ascendingUsed(sample), sample.values);
  return { ...shares, ...sample.coverage };
}
