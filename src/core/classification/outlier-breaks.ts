import type { ClassBreaks } from './class-breaks.ts';
import { quantileOfSorted } from './quantile-breaks.ts';

/**
 * Six classes from the box plot: low outliers, the four quarters, high outliers.
 *
 * @measure classification-box-plot
 * @formula thresholds Q₁ − 1.5(Q₃ − Q₁), Q₁, median, Q₃, Q₃ + 1.5(Q₃ − Q₁)
 * @convention As PySAL mapclassify's BoxPlot and GeoDa's box map, hinge 1.5; linear quantiles.
 * @unit that of the values
 * @range any; not bound to the values
 * @missing Missing values are left out and counted.
 * @reference J. W. Tukey, 1977, Exploratory Data Analysis.
 */
export function boxPlotBreaks(sorted: Float64Array): ClassBreaks {
  const [lower, median, upper] = [0.25, 0.5, 0.75].map((p) => quantileOfSorted(sorted, p));
  const whisker = 1.5 * (upper - lower);
  return {
    thresholds: [lower - whisker, lower, median, upper, upper + whisker],
    ends: 'open',
  };
}

/**
 * Classes separated in the middle of the widest gaps between neighbouring values.
 *
 * @measure classification-maximum-breaks
 * @formula thresholds (xᵢ + xᵢ₊₁)/2 at the k − 1 largest xᵢ₊₁ − xᵢ; the first gap wins a tie
 * @convention As PySAL mapclassify's MaximumBreaks.
 * @unit that of the values
 * @range within the values
 * @missing Missing values are left out and counted.
 * @reference T. A. Slocum et al., 2009, Thematic Cartography and Geovisualization.
 */
export function maximumBreaks(sorted: Float64Array, classCount: number): ClassBreaks {
  const gaps: { middle: number; width: number }[] = [];
  for (let i = 1; i < sorted.length; i++) {
    const width = sorted[i] - sorted[i - 1];
    if (width > 0) gaps.push({ middle: sorted[i - 1] + width / 2, width });
  }
  const widest = gaps.sort((a, b) => b.width - a.width).slice(0, classCount - 1);
  const thresholds = widest.map(({ middle }) => middle).sort((a, b) => a - b);
  return { thresholds, ends: 'data' };
}
