import { exactScale } from '../exact-scale.ts';
import type { CompleteRows, CompositeVariable } from './variables.ts';

/** A variable in standard scores; mean and deviation in its own unit, NaN without any row. */
export interface StandardisedValues {
  /** One standard score per complete row, in their order. */
  readonly scores: Float64Array;
  readonly mean: number;
  /** Standard deviation, divisor Σ weights. */
  readonly deviation: number;
}

/**
 * Standard scores of a variable over the complete rows: mean 0, variance 1, weighted or not.
 *
 * @throws RangeError when the variable has the same value in every complete row.
 */
export function standardisedValues(
  { name, values }: CompositeVariable,
  { rows }: CompleteRows,
  weights: ArrayLike<number> | undefined,
): StandardisedValues {
  const count = rows.length;
  // Extreme magnitudes would be lost in their squares and products.
  const scale = exactScale(values, rows);
  const weightScale = weights ? exactScale(weights, rows) : 1;
  const scores = new Float64Array(count);
  if (count === 0) return { scores, mean: Number.NaN, deviation: Number.NaN };
  let total = 0;
  let sum = 0;
  let isConstant = true;
  for (let row = 0; row < count; row++) {
    const i = rows[row];
    const weight = weights ? weights[i] * weightScale : 1;
    total += weight;
    sum += weight * values[i] * scale;
    if (values[i] !== values[rows[0]]) isConstant = false;
  }
  if (isConstant) {
    throw new RangeError(
      `variable "${name}" is ${values[rows[0]]} in all ${count} complete rows: it cannot be standardised`,
    );
  }
  const mean = sum / total;
  let squares = 0;
  for (let row = 0; row < count; row++) {
    const i = rows[row];
    squares += (weights ? weights[i] * weightScale : 1) * (values[i] * scale - mean) ** 2;
  }
  const deviation = Math.sqrt(squares / total);
  for (let row = 0; row < count; row++) {
    scores[row] = (values[rows[row]] * scale - mean) / deviation;
  }
  return { scores, mean: mean / scale, deviation: deviation / scale };
}
