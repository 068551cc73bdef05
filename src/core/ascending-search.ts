/**
 * Index of the first item that is at least a value, which is how many items are below it; the length
 * when none is.
 *
 * @param ascending without NaN.
 * @param value a NaN is below every item.
 */
export function firstAtLeast(ascending: Float64Array, value: number): number {
  let low = 0;
  let high = ascending.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (ascending[middle] < value) low = middle + 1;
    else high = middle;
  }
  return low;
}

/**
 * Index of the first item above a value, which is how many items are at most as great; the length
 * when none is.
 *
 * @param ascending without NaN.
 * @param value a NaN is below every item.
 */
export function firstAbove(ascending: Float64Array, value: number): number {
  let low = 0;
  let high = ascending.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (ascending[middle] <= value) low = middle + 1;
    else high = middle;
  }
  return low;
}
