import { percentileRanks } from '../ranks.ts';
import { requireFiniteOrMissing, requireSameLength } from '../validate.ts';
import type { RankCorrelation } from './kendall.ts';

/**
 * Spearman's ρ: how well the ranks of one variable follow those of another along a straight line.
 *
 * @measure spearman-rho
 * @formula ρ = Σ (rᵢ − r̄)(sᵢ − s̄) / √(Σ (rᵢ − r̄)² · Σ (sᵢ − s̄)²), r and s the ranks, equals sharing the mean of theirs
 * @convention Pearson's correlation of mid-ranks, as SciPy's spearmanr and R's cor(method = "spearman").
 * @unit none
 * @range −1 (opposite orders) to 1 (the same order)
 * @missing A pair with a NaN is left out and counted. Fewer than two pairs, or a constant variable, give NaN.
 * @reference C. Spearman, 1904, The Proof and Measurement of Association between Two Things.
 *
 * @throws RangeError on an infinite value or different lengths.
 */
export function spearmanRho(first: ArrayLike<number>, second: ArrayLike<number>): RankCorrelation {
  requireSameLength('second', second, 'first', first);
  requireFiniteOrMissing('first', first);
  requireFiniteOrMissing('second', second);
  const isKnown = (i: number) => !Number.isNaN(first[i]) && !Number.isNaN(second[i]);
  const known = Array.from(first, (_, i) => i).filter(isKnown);
  // Percentile ranks are mid-ranks but for a factor and a constant, and their mean is ½.
  const x = percentileRanks(known.map((i) => first[i]));
  const y = percentileRanks(known.map((i) => second[i]));
  let product = 0;
  let squareX = 0;
  let squareY = 0;
  for (let k = 0; k < known.length; k++) {
    product += (x[k] - 0.5) * (y[k] - 0.5);
    squareX += (x[k] - 0.5) ** 2;
    squareY += (y[k] - 0.5) ** 2;
  }
  const isConstant = squareX < Number.EPSILON || squareY < Number.EPSILON;
  // Rounding may bring the quotient beyond ±1.
  const value = Math.max(-1, Math.min(1, product / Math.sqrt(squareX * squareY)));
  return {
    value: known.length < 2 || isConstant ? Number.NaN : value,
    count: known.length,
    missingCount: first.length - known.length,
  };
}
