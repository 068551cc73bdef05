/** The farthest distance, in kilometres, that a reader may ask for. */
export const MOST_KM = 200;

/**
 * A distance that a reader may ask for, to the hundredth of a kilometre, for which the edition's
 * distances are exact: 0.01 to 200; undefined for another number.
 */
export function askedDistance(km: number): number | undefined {
  const rounded = Math.round(km * 100) / 100;
  return rounded > 0 && rounded <= MOST_KM ? rounded : undefined;
}
