import type { LinearRows } from '../search/linear-solver.ts';

/** What prices prove, whoever found them. */
export interface DualBound {
  /** No solution within the bounds costs less. */
  readonly least: number;
  /** What each column costs above what its rows pay for it. */
  readonly reducedCosts: Float64Array;
}

/** What is decided of each column that is 0 or 1. */
export const FREE = 0;
export const AT_0 = 1;
export const AT_1 = 2;

/**
 * The bound of a linear programme of columns between 0 and 1 at any prices: negative ones count as 0,
 * so that a solver’s rounding can make the bound lower, never wrong.
 *
 *   y·b + Σⱼ min over the values that column j may have of (cⱼ − yᵀAⱼ)·xⱼ
 *
 * @param rows all rows, in the order of the prices
 * @param decided of each column `FREE`, `AT_0` or `AT_1`
 */
export function dualBound(
  costs: Float64Array,
  rows: readonly LinearRows[],
  prices: Float64Array,
  decided: Uint8Array,
): DualBound {
  const reducedCosts = costs.slice();
  let least = 0;
  let row = 0;
  for (const { coefficients, least: sides } of rows) {
    const { offsets, indices, values } = coefficients;
    for (let here = 0; here < sides.length; here++, row++) {
      const price = prices[row];
      if (!(price > 0)) continue;
      least += price * sides[here];
      for (let entry = offsets[here]; entry < offsets[here + 1]; entry++) {
        reducedCosts[indices[entry]] -= price * values[entry];
      }
    }
  }
  for (let column = 0; column < reducedCosts.length; column++) {
    const cost = reducedCosts[column];
    if (decided[column] === AT_1 || (decided[column] === FREE && cost < 0)) least += cost;
  }
  return { least, reducedCosts };
}
