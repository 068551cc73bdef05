/** Kolmogorov's distance between the p-values and the uniform distribution on 0–1. */
export function distanceFromUniform(pValues: readonly number[]): number {
  const ascending = [...pValues].sort((a, b) => a - b);
  return ascending.reduce((most, p, rank) => {
    const below = p - rank / ascending.length;
    const above = (rank + 1) / ascending.length - p;
    return Math.max(most, below, above);
  }, 0);
}
