/**
 * Decimals that the tables keep beyond those that are shown: what is shown is the published number
 * rounded once, so that anyone finds it again from the tables.
 */
export const keptDecimals = 3;

/** Decimals of a distance in kilometres, in every file: whole metres. */
export const metreDecimals = 3;

/** Decimals of a position in degrees, about a metre: distances are computed from what is published. */
export const positionDecimals = 5;

/**
 * A distance in whole metres, rounded up: “farther than d” has then the same answer as from the
 * distance itself, for every d in whole metres, wherever it is asked.
 *
 * @param km ≥ 0.
 */
export function metresUp(km: number): number {
  return Math.ceil(km * 1000);
}

/**
 * The one rounding of published numbers, to the decimals that are shown: a number rounded twice
 * (0.047 → 0.05 → 0.1) would contradict the same number rounded once (0.0). Halves go away from
 * zero, as `round()` takes them in the SQL of the tables; NaN stays NaN.
 */
export function rounded(value: number, decimals: number): number {
  const scale = 10 ** decimals;
  return (Math.sign(value) * Math.round(Math.abs(value) * scale)) / scale;
}
