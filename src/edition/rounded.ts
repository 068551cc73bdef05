/**
 * The one rounding of published numbers, from the exact value to the decimals that are shown:
 * a number rounded twice (0.047 → 0.05 → 0.1) would contradict the same number rounded once (0.0).
 */
export function rounded(value: number, decimals: number): number {
  const scale = 10 ** decimals;
  return Math.round(value * scale) / scale;
}
