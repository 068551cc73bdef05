/** How good an answer is proven to be. */
export interface ProvenGap {
  /** |bound − value| / value; 0 when optimal. */
  readonly gap: number;
  /** Whether no choice is better by more than rounding (1e−9 of all that is at stake). */
  readonly isOptimal: boolean;
}

/** The proven gap between a value and its bound; distances up to `rounding` count as none. */
export function provenGap(value: number, bound: number, rounding: number): ProvenGap {
  const isOptimal = Math.abs(bound - value) <= rounding;
  return { gap: isOptimal ? 0 : relativeGap(value, bound), isOptimal };
}

/** Relative distance of a value from its bound; Infinity when only the value is 0. */
export function relativeGap(value: number, bound: number): number {
  const distance = Math.abs(bound - value);
  return distance === 0 ? 0 : distance / Math.abs(value);
}
