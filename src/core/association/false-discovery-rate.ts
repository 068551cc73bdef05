/** Which of many tests are significant when the expected share of false ones is held. */
export interface FalseDiscoveryControl {
  /** Adjusted p-values: the least rate at which each test is significant; NaN where p is. */
  readonly adjusted: Float64Array;
  /** 1 where the test is significant. */
  readonly significant: Uint8Array;
  /** Greatest p-value that is significant; 0 where none is. */
  readonly threshold: number;
  /** Tests made: the p-values that are not NaN. */
  readonly count: number;
  readonly significantCount: number;
}

/**
 * Benjamini–Hochberg control of the false discovery rate.
 *
 * @measure false-discovery-rate
 * @formula significant: p ≤ p₍ₖ₎, k the greatest rank with p₍ₖ₎ ≤ k · rate / m; adjusted p₍ᵢ₎ = min over k ≥ i of m · p₍ₖ₎ / k, at most 1
 * @convention As R's p.adjust(method = "BH"). PySAL's `fdr` and GeoDa find the same threshold; they give it folded (one-sided) p-values.
 * @unit none
 * @range 0 to 1
 * @missing NaN p-values are no tests: left out of m, never significant.
 * @reference Y. Benjamini and Y. Hochberg, 1995, Controlling the False Discovery Rate; M. C. de Castro and B. H. Singer, 2006, Controlling the False Discovery Rate … in Local Statistics of Spatial Association.
 *
 * @param pValues 0 to 1.
 * @param rate expected share of false discoveries among the discoveries, more than 0 and at most 1.
 * @throws RangeError on a p-value outside 0–1 or a rate out of range.
 */
export function controlFalseDiscovery(pValues: Float64Array, rate: number): FalseDiscoveryControl {
  if (!(rate > 0 && rate <= 1)) {
    throw new RangeError(`rate is ${rate}: a number more than 0 and at most 1 expected`);
  }
  const tests: number[] = [];
  for (const [index, p] of pValues.entries()) {
    if (Number.isNaN(p)) continue;
    if (!(p >= 0 && p <= 1)) throw new RangeError(`pValues[${index}] is ${p}: 0 to 1 expected`);
    tests.push(index);
  }
  const ascending = Uint32Array.from(tests).sort((a, b) => pValues[a] - pValues[b]);
  const adjusted = new Float64Array(pValues.length).fill(Number.NaN);
  let least = 1;
  let significantCount = 0;
  for (let rank = ascending.length; rank >= 1; rank--) {
    const p = pValues[ascending[rank - 1]];
    least = Math.min(least, (p * ascending.length) / rank);
    adjusted[ascending[rank - 1]] = least;
    if (p <= (rank * rate) / ascending.length) significantCount = Math.max(significantCount, rank);
  }
  const significant = new Uint8Array(pValues.length);
  for (const index of ascending.subarray(0, significantCount)) significant[index] = 1;
  const threshold = significantCount > 0 ? pValues[ascending[significantCount - 1]] : 0;
  return { adjusted, significant, threshold, count: ascending.length, significantCount };
}
