/** Pseudo p-values of an observed statistic among simulated ones; each counts the observed one too. */
export interface PseudoPValues {
  /** Share of draws at least as great, (g + 1) / (draws + 1). */
  readonly upperP: number;
  /** Share of draws at least as small. */
  readonly lowerP: number;
  /** The smaller of the two: PySAL's and GeoDa's `p_sim`, one-sided whichever side is observed. */
  readonly foldedP: number;
  /** Twice the smaller, at most 1. */
  readonly twoSidedP: number;
}

/** Pseudo p-values from the numbers of draws ≥ and ≤ the observed statistic, ties in both. */
export function pseudoPValues(atLeast: number, atMost: number, draws: number): PseudoPValues {
  const upperP = (atLeast + 1) / (draws + 1);
  const lowerP = (atMost + 1) / (draws + 1);
  const foldedP = Math.min(upperP, lowerP);
  return { upperP, lowerP, foldedP, twoSidedP: Math.min(1, 2 * foldedP) };
}
