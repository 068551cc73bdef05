/**
 * What a classification method decides. The class between two thresholds is (low, high]; the
 * methods are given values in ascending order, not all equal.
 */
export interface ClassBreaks {
  /** Bounds between classes, in ascending order, ties allowed: k classes have k − 1 of them. */
  readonly thresholds: readonly number[];
  /**
   * Where the first class begins and the last ends. `data`: at the minimum and maximum, and a
   * threshold that leaves no value on one side is dropped. `open`: the same, but every threshold
   * stays, so that colours keep their meaning from one map to the next, and an end class that no
   * value reaches is unbounded. Two bounds, which enclose the data: as `data`, but there.
   */
  readonly ends: 'data' | 'open' | readonly [lowest: number, highest: number];
}

/** All bounds of the classes, strictly ascending, for data from `minimum` to `maximum`. */
export function boundsOf(
  { thresholds, ends }: ClassBreaks,
  minimum: number,
  maximum: number,
): number[] {
  const distinct = thresholds.filter((value, i) => i === 0 || value > thresholds[i - 1]);
  if (ends === 'open') {
    const lowest = distinct.length > 0 && minimum > distinct[0] ? -Infinity : minimum;
    const highest = distinct.length > 0 && maximum <= distinct.at(-1)! ? Infinity : maximum;
    return [lowest, ...distinct, highest];
  }
  const [lowest, highest] = ends === 'data' ? [minimum, maximum] : ends;
  return [lowest, ...distinct.filter((value) => value >= minimum && value < maximum), highest];
}

/**
 * Breaks rounded to a number of decimals (negative: to tens, hundreds, …) so that the bounds a
 * legend prints are those the map applies.
 */
export function roundedBreaks({ thresholds, ends }: ClassBreaks, decimals: number): ClassBreaks {
  return { thresholds: thresholds.map((value) => rounded(value, decimals)), ends };
}

/** The first bound rounded down and the last rounded up; the others are left alone. */
export function withRoundedEnds(bounds: readonly number[], decimals: number): number[] {
  return bounds.map((bound, i) => {
    if (i === 0) return -roundedUp(-bound, decimals);
    return i === bounds.length - 1 ? roundedUp(bound, decimals) : bound;
  });
}

function rounded(value: number, decimals: number): number {
  if (decimals >= 0) return Number(value.toFixed(decimals));
  const unit = 10 ** -decimals;
  return Math.round(value / unit) * unit;
}

function roundedUp(value: number, decimals: number): number {
  if (!Number.isFinite(value)) return value;
  const nearest = rounded(value, decimals);
  return nearest < value ? rounded(nearest + 10 ** -decimals, decimals) : nearest;
}
