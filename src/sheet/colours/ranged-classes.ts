import type { Classification } from '../../core/classification/classification.ts';
import { type SortedValues, sortedValues } from '../../core/classification/sorted-values.ts';
import type { Column } from '../../edition/files/column-file.ts';

/** A range wider than this part of its middle says too little for its middle to stand for it. */
const MOST_WIDTH = 0.25;

type Bounds = Pick<Column, 'low' | 'high'>;

/** Values of the columns in use: the map, the charts and the table ask for those of the same one. */
const kept = new WeakMap<Bounds, Float64Array>();
const keptSorted = new WeakMap<Bounds, SortedValues>();

/**
 * The values that classes, and comparisons between territories, are made from: the exact ones, and
 * the middle of narrow ranges (sums of rounded counts); NaN for wide ranges (withheld counts) and
 * where there is none.
 *
 * @returns the same array each time for a column (not to be changed); `low` itself where all are exact.
 */
export function representativeValues(column: Bounds): Float64Array {
  let values = kept.get(column);
  if (!values) {
    values = valuesOf(column);
    kept.set(column, values);
  }
  return values;
}

/** The same in ascending order, without those that are missing; sorted once for a column. */
export function sortedRepresentatives(column: Bounds): SortedValues {
  let sorted = keptSorted.get(column);
  if (!sorted) {
    sorted = sortedValues(representativeValues(column));
    keptSorted.set(column, sorted);
  }
  return sorted;
}

function valuesOf({ low, high }: Bounds): Float64Array {
  const isExact = low === high || low.every((least, i) => Object.is(least, high[i]));
  if (isExact) return low;
  return low.map((least, i) => {
    const most = high[i];
    const middle = (least + most) / 2;
    return least === most || most - least <= MOST_WIDTH * Math.abs(middle) ? middle : Number.NaN;
  });
}

/** The class of a value between two bounds: that of both where they share one, else −1. */
export function certainClass({ classOf }: Classification, low: number, high: number): number {
  const index = classOf(low);
  return low === high || index === classOf(high) ? index : -1;
}
