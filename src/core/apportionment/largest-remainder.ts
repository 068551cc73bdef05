import { exactScale, scaledBy } from '../exact-scale.ts';
import { requireInteger, requireNonNegative } from '../validate.ts';

const GREATEST_TOTAL = 2 ** 31 - 1;

/**
 * Divides a whole number among shares in proportion to their weights, by the largest remainder: each
 * has its quota rounded down, and the units left go to the largest fractions, the first of equals
 * before the others. Hamilton's method, as proposed for the House of Representatives in 1792.
 *
 * @param weights finite, ≥ 0
 * @param total whole, 0 to 2³¹ − 1
 * @returns whole numbers whose sum is `total`; all 0 where no weight is positive.
 * @throws RangeError when a weight or the total is not so.
 */
export function largestRemainder(weights: ArrayLike<number>, total: number): Int32Array {
  requireInteger('total', total, 0, GREATEST_TOTAL);
  requireNonNegative('weights', weights);
  const scaled = scaledBy(weights, exactScale(weights));
  let sum = 0;
  for (let i = 0; i < scaled.length; i++) sum += scaled[i];
  const shares = new Int32Array(weights.length);
  if (sum === 0 || total === 0) return shares;
  const fractions = new Float64Array(weights.length);
  let left = total;
  for (let i = 0; i < weights.length; i++) {
    const quota = (total * scaled[i]) / sum;
    shares[i] = Math.floor(quota);
    fractions[i] = quota - shares[i];
    left -= shares[i];
  }
  const byFraction = Array.from(fractions.keys())
    .filter((i) => weights[i] > 0)
    .sort((a, b) => fractions[b] - fractions[a] || a - b);
  // What rounding of the quotas themselves adds or takes away is one unit at most.
  for (let rank = 0; left > 0; rank = (rank + 1) % byFraction.length, left--) {
    shares[byFraction[rank]]++;
  }
  for (let rank = byFraction.length - 1; left < 0; rank--) {
    if (shares[byFraction[rank]] === 0) continue;
    shares[byFraction[rank]]--;
    left++;
  }
  return shares;
}
