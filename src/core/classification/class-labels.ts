import type { Classification } from './classification.ts';

const MOST_DECIMALS = 10;

/** How the bounds of a class are put into words; by default in symbols that need no translation. */
export interface LabelPhrases {
  /** A class with two different bounds. */
  readonly between: (low: string, high: string) => string;
  /** A first class without lower bound. */
  readonly upTo: (high: string) => string;
  /** A last class without upper bound. */
  readonly above: (low: string) => string;
  /** A class of one value. */
  readonly single: (value: string) => string;
}

const SYMBOLS: LabelPhrases = {
  between: (low, high) => `${low} – ${high}`,
  upTo: (high) => `≤ ${high}`,
  above: (low) => `> ${low}`,
  single: (value) => value,
};

/**
 * Labels of the classes, in their order.
 *
 * @param formatNumber writes a bound in the reader's language; it is given the number of decimals
 * that tells all bounds apart, which it may exceed.
 * @param phrases replaces the default symbols (–, ≤, >).
 */
export function classLabels(
  { classes }: Classification,
  formatNumber: (value: number, decimals: number) => string,
  phrases: Partial<LabelPhrases> = {},
): string[] {
  const { between, upTo, above, single } = { ...SYMBOLS, ...phrases };
  const decimals = distinguishingDecimals(classes.flatMap(({ low, high }) => [low, high]));
  const format = (value: number) => formatNumber(value, decimals);
  return classes.map(({ low, high }) => {
    if (low === high) return single(format(low));
    if (low === -Infinity) return upTo(format(high));
    if (high === Infinity) return above(format(low));
    return between(format(low), format(high));
  });
}

/** The fewest decimals (at most 10) with which different finite numbers are written differently. */
export function distinguishingDecimals(numbers: readonly number[]): number {
  const distinct = [...new Set(numbers.filter((value) => Number.isFinite(value)))];
  for (let decimals = 0; decimals < MOST_DECIMALS; decimals++) {
    const written = new Set(distinct.map((value) => Number(value.toFixed(decimals))));
    if (written.size === distinct.length) return decimals;
  }
  return MOST_DECIMALS;
}
