import type { ClassBreaks } from './class-breaks.ts';

/**
 * Quantile of sorted values, every value counting once, by linear interpolation.
 *
 * @measure quantile-linear
 * @formula q(p) = x_{⌊h⌋} + (h − ⌊h⌋)(x_{⌊h⌋+1} − x_{⌊h⌋}), h = (n − 1)p, x₀ ≤ … ≤ xₙ₋₁
 * @convention Definition 7 of Hyndman and Fan: the default of R, NumPy and PySAL mapclassify.
 * @unit that of the values
 * @range from the least to the greatest value
 * @missing None allowed here: the caller leaves missing values out. No value at all gives NaN.
 * @reference R. J. Hyndman and Y. Fan, 1996, Sample Quantiles in Statistical Packages.
 *
 * @param sorted values in ascending order.
 * @param probability 0 to 1.
 * @throws RangeError when the probability is outside 0–1.
 */
export function quantileOfSorted(sorted: ArrayLike<number>, probability: number): number {
  if (!(probability >= 0 && probability <= 1)) {
    throw new RangeError(`probability is ${probability}: a number from 0 to 1 expected`);
  }
  if (sorted.length === 0) return Number.NaN;
  const position = (sorted.length - 1) * probability;
  const below = Math.floor(position);
  const low = sorted[below];
  const high = sorted[Math.min(below + 1, sorted.length - 1)];
  return low + (position - below) * (high - low);
}

/**
 * Classes that hold about the same number of values.
 *
 * Ties are never separated: when one value is so frequent that several quantiles fall on it, those
 * thresholds are one and fewer classes than asked come out. A threshold interpolated between two
 * neighbouring values may leave a class empty.
 *
 * @measure classification-quantile
 * @formula thresholds q(1/k), q(2/k), … q((k − 1)/k), by linear interpolation
 * @convention As PySAL mapclassify's Quantiles. Every territory counts once, whatever its population.
 * @unit that of the values
 * @range within the values
 * @missing Missing values are left out and counted.
 * @reference A. H. Robinson et al., 1995, Elements of Cartography.
 */
export function quantileBreaks(sorted: Float64Array, classCount: number): ClassBreaks {
  const thresholds = Array.from({ length: classCount - 1 }, (_, i) =>
    quantileOfSorted(sorted, (i + 1) / classCount),
  );
  return { thresholds, ends: 'data' };
}
