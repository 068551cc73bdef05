/** How good an answer is proven to be. */
export interface ProvenGap {
  /** (bound − value) / value for a maximum, (value − bound) / value for a minimum; 0 when equal. */
  readonly gap: number;
  /** Whether no choice is better by more than rounding (1e−7 of the value at most). */
  readonly isOptimal: boolean;
}

/** Relative distance of a value from its bound, above or below; Infinity when only the value is 0. */
export function relativeGap(value: number, bound: number): number {
  const distance = Math.abs(bound - value);
  return distance === 0 ? 0 : distance / Math.abs(value);
}
