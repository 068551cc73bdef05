/** An estimate and the interval that holds the truth in a share `level` of cases like it. */
export interface ConfidenceInterval {
  readonly estimate: number;
  readonly low: number;
  readonly high: number;
  /** Confidence level, between 0 and 1; 0.95 by default throughout. */
  readonly level: number;
}

/** Probability that an interval holds the true value, where none is asked for. */
export const DEFAULT_LEVEL = 0.95;

/** How sure it is that the true value is at most `value`: 0 to 1, never falling. */
export type ConfidenceDistribution = (value: number) => number;
