/** Magnitudes between 2⁻²⁰⁰ and 2²⁰⁰ leave room for squares and products with weights. */
const SAFE_EXPONENT = 200;
const GREATEST_EXPONENT = 1023;

/**
 * A power of two that brings the greatest magnitude to about 1, where some values are so great or
 * so small that their squares or products would leave the range of doubles; 1 for ordinary values.
 * Multiplying by it rounds nothing but what is negligible beside the greatest.
 *
 * @param values finite numbers at the given indices
 * @param indices which values count; all of them by default
 */
export function exactScale(values: ArrayLike<number>, indices?: ArrayLike<number>): number {
  const count = indices ? indices.length : values.length;
  let greatest = 0;
  for (let k = 0; k < count; k++) {
    const magnitude = Math.abs(values[indices ? indices[k] : k]);
    if (magnitude > greatest) greatest = magnitude;
  }
  if (greatest === 0) return 1;
  const exponent = Math.floor(Math.log2(greatest));
  if (Math.abs(exponent) <= SAFE_EXPONENT) return 1;
  return 2 ** Math.max(-GREATEST_EXPONENT, Math.min(GREATEST_EXPONENT, -exponent));
}

/** The values times the scale; the same array when the scale is 1. */
export function scaledBy(values: ArrayLike<number>, scale: number): ArrayLike<number> {
  return scale === 1 ? values : Float64Array.from(values, (value) => value * scale);
}
