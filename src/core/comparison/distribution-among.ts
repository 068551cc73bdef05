import { type RangedValues, requireRangedValues } from './ranged-values.ts';

/** The spread of a set of values, and where one of them lies in it. NaN throughout when it is empty. */
export interface DistributionAmong {
  /** Share of the set below the value plus half of its equals, itself among them; above 0, below 1. */
  readonly position: number;
  readonly least: number;
  readonly quartiles: readonly [number, number, number];
  readonly greatest: number;
  /** Values that the spread is made of, that of the territory included when it has one. */
  readonly known: number;
  /** Left out: known only as a range. */
  readonly ranged: number;
  /** Left out: without value. */
  readonly missing: number;
}

/**
 * Position in a distribution: which share of a set of territories has a lesser value, and between
 * which values the middle half of them lies.
 *
 * @measure distribution-position
 * @formula (#{x < v} + ½ #{x = v}) / n; quartile q = the ⌈q n⌉-th value in ascending order
 * @convention The territory is one of the set. Quartiles are values of the set, never between two of them.
 * @unit share (position); that of the values (quartiles)
 * @range above 0, below 1
 * @missing Values missing or known as a range are left out and counted; the position of such a territory is NaN.
 * @reference R. J. Hyndman and Y. Fan, 1996, Sample Quantiles in Statistical Packages, definition 1.
 *
 * @param values of every territory.
 * @param index position of the territory.
 * @param others positions of those it is compared with; its own counts once whether given or not.
 * @throws RangeError when there are not as many low bounds as high ones.
 */
export function distributionAmong(
  values: RangedValues,
  index: number,
  others: ArrayLike<number>,
): DistributionAmong {
  requireRangedValues(values);
  const exact: number[] = [];
  let ranged = 0;
  let missing = 0;
  const add = (i: number) => {
    if (Number.isNaN(values.low[i])) missing++;
    else if (values.low[i] === values.high[i]) exact.push(values.low[i]);
    else ranged++;
  };
  for (let at = 0; at < others.length; at++) if (others[at] !== index) add(others[at]);
  add(index);
  const sorted = Float64Array.from(exact).sort();
  const known = sorted.length;
  const quantile = (share: number) =>
    known === 0 ? Number.NaN : sorted[Math.max(0, Math.ceil(share * known) - 1)];
  const own = values.low[index];
  let below = 0;
  let equal = 0;
  if (own === values.high[index]) {
    for (const value of sorted) {
      if (value < own) below++;
      else if (value === own) equal++;
    }
  }
  return {
    position: equal === 0 ? Number.NaN : (below + equal / 2) / known,
    least: quantile(0),
    quartiles: [quantile(0.25), quantile(0.5), quantile(0.75)],
    greatest: quantile(1),
    known,
    ranged,
    missing,
  };
}
