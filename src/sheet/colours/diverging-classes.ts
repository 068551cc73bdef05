import type { ClassificationOptions } from '../../core/classification/classification.ts';

/**
 * Three bounds on either side of a pivot: nine values in ten lie within the last ones, and the first
 * ones set apart what hardly differs. Where the values do not reach so far on one side, its last
 * classes would be empty: they are left out with their colours, and the middle stays the middle.
 *
 * @param known ascending
 * @param decimals of the bounds
 * @param scale an odd number of colours, the middle one for values around the pivot
 */
export function divergingClasses(
  known: Float64Array,
  decimals: number,
  scale: readonly string[],
  pivot = 0,
): Pick<ClassificationOptions, 'method' | 'manualBreaks' | 'palette'> {
  const round = (value: number) => Number(value.toFixed(decimals));
  const sizes = known.map((value) => Math.abs(value - pivot)).sort();
  const most = sizes[Math.floor(0.9 * (sizes.length - 1))] ?? 0;
  const bounds = [most / 8, most / 2, most].map(round);
  const above = [...new Set(bounds)].filter((bound) => bound > 0);
  const breaks = [...above.toReversed().map((bound) => -bound), ...above].map((bound) =>
    round(pivot + bound),
  );
  const middle = (scale.length - 1) / 2;
  const colours = Array.from({ length: breaks.length + 1 }, (_, i) => {
    const steps = i - above.length;
    return scale[middle + (above.length > 0 ? Math.round((steps * middle) / above.length) : 0)];
  });
  const [least, greatest] = [round(known[0] ?? pivot), round(known[known.length - 1] ?? pivot)];
  const from = breaks.filter((bound) => bound < least).length;
  const to = breaks.length - breaks.filter((bound) => bound >= greatest).length;
  return {
    method: 'manual',
    manualBreaks: breaks.slice(from, to),
    palette: colours.slice(from, to + 1),
  };
}
