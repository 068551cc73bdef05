import { controlFalseDiscovery } from './false-discovery-rate.ts';
import type { LocalMoran } from './local-moran.ts';

/** When the association of a unit with its neighbours counts as significant. */
export interface MoranClustersOptions {
  /** Rate of false discoveries, or level of each test without correction; 0.05 by default. */
  readonly level?: number;
  /** `false-discovery` (by default): Benjamini–Hochberg over all units. `none`: each unit by itself. */
  readonly correction?: 'false-discovery' | 'none';
  /** `two-sided` (by default) or `folded`, PySAL's and GeoDa's, half as great. */
  readonly pValue?: 'two-sided' | 'folded';
}

/** The units whose association with their neighbours is more than chance. */
export interface MoranClusters {
  /** Quadrant of each significant unit; 0 for the others. */
  readonly cluster: Uint8Array;
  readonly significantCount: number;
  /** Greatest p-value that is significant; 0 where none is. */
  readonly threshold: number;
}

/**
 * Clusters (high-high, low-low) and outliers (high-low, low-high): the quadrant of the units whose
 * local Moran is significant.
 *
 * With P permutations no two-sided p-value is below 2 / (P + 1): among m units, a rate q can be
 * held only if at least 2m / (q (P + 1)) of them reach it.
 *
 * @measure moran-clusters
 * @formula quadrant where p ≤ the Benjamini–Hochberg threshold
 * @convention Stricter than GeoDa and PySAL, which test folded p-values: `folded` gives theirs.
 * @unit none
 * @range 0 (not significant), 1 high-high, 2 low-high, 3 low-low, 4 high-low
 * @missing Units without a p-value are no tests and get 0.
 * @reference M. C. de Castro and B. H. Singer, 2006, Controlling the False Discovery Rate … in Local Statistics of Spatial Association.
 *
 * @throws RangeError for a level not more than 0 and at most 1.
 */
export function moranClusters(
  local: Pick<LocalMoran, 'quadrant' | 'foldedP' | 'twoSidedP'>,
  { level = 0.05, correction = 'false-discovery', pValue = 'two-sided' }: MoranClustersOptions = {},
): MoranClusters {
  const pValues = pValue === 'folded' ? local.foldedP : local.twoSidedP;
  const control = controlFalseDiscovery(pValues, level);
  const isSignificant =
    correction === 'none'
      ? (unit: number) => pValues[unit] <= level
      : (unit: number) => control.significant[unit] === 1;
  const cluster = local.quadrant.map((quadrant, unit) => (isSignificant(unit) ? quadrant : 0));
  let significantCount = 0;
  let threshold = 0;
  for (let unit = 0; unit < pValues.length; unit++) {
    if (!isSignificant(unit)) continue;
    significantCount++;
    threshold = Math.max(threshold, pValues[unit]);
  }
  return { cluster, significantCount, threshold };
}
