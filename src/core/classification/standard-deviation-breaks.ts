import { exactScale } from '../exact-scale.ts';
import type { ClassBreaks } from './class-breaks.ts';

/**
 * Classes by distance to the mean, in standard deviations: for a diverging palette.
 *
 * With an odd number of classes the middle one lies astride the mean and is twice as wide
 * (5 classes: −2, −1, +1, +2); with an even number the mean itself is a threshold
 * (4 classes: −1, 0, +1). Empty end classes stay, so that the middle colour stays the mean's.
 *
 * @measure classification-standard-deviation
 * @formula thresholds x̄ + m·s, s² = Σ(x − x̄)²/(n − 1)
 * @convention Five classes as PySAL mapclassify's StdMean; the sample deviation (n − 1).
 * @unit that of the values
 * @range any; not bound to the values
 * @missing Missing values are left out and counted.
 * @reference A. H. Robinson et al., 1995, Elements of Cartography.
 */
export function standardDeviationBreaks(sorted: Float64Array, classCount: number): ClassBreaks {
  const { mean, deviation } = meanAndDeviation(sorted);
  const thresholds = Array.from({ length: classCount - 1 }, (_, i) => {
    const fromMiddle = i + 1 - classCount / 2;
    return mean + Math.sign(fromMiddle) * Math.ceil(Math.abs(fromMiddle)) * deviation;
  });
  return { thresholds, ends: 'open' };
}

function meanAndDeviation(values: Float64Array): { mean: number; deviation: number } {
  // Extreme magnitudes would be lost in their squares.
  const scale = exactScale(values);
  let sum = 0;
  for (let i = 0; i < values.length; i++) sum += values[i] * scale;
  const mean = sum / values.length;
  let squares = 0;
  for (let i = 0; i < values.length; i++) squares += (values[i] * scale - mean) ** 2;
  return { mean: mean / scale, deviation: Math.sqrt(squares / (values.length - 1)) / scale };
}
