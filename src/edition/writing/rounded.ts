/**
 * Decimals that the tables keep beyond those that are shown: what is shown is the published number
 * rounded once, so that anyone finds it again from the tables.
 */
export const keptDecimals = 3;

/**
 * The one rounding of published numbers, to the decimals that are shown: a number rounded twice
 * (0.047 → 0.05 → 0.1) would contradict the same number rounded once (0.0). Halves go away from
 * zero, as `round()` takes them in the SQL of the tables; NaN stays NaN.
 */
export function rounded(value: number, decimals: number): number {
  const scale = 10 ** decimals;
  return (Math.sign(value) * Math.round(Math.abs(value) * scale)) / scale;
}
