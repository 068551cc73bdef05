import { leastSquares } from '../../../../core/association/least-squares.ts';
import { localMoran } from '../../../../core/association/local-moran.ts';
import { moran } from '../../../../core/association/moran.ts';
import { moranClusters } from '../../../../core/association/moran-clusters.ts';
import {
  contiguityWeights,
  type NeighbourRows,
} from '../../../../core/association/spatial-weights.ts';
import type { Steps } from '../../../../core/steps.ts';

/** Units in any order, with their neighbours; NaN where a value is missing. */
export interface ClustersInput {
  readonly values: Float64Array;
  /** Variables whose effect is taken out of the values first; none: the values as they are. */
  readonly explanatory: readonly Float64Array[];
  readonly adjacency: NeighbourRows;
  readonly permutations: number;
  /** Sets of permutations shared out among the units. */
  readonly permutationSets: number;
  readonly seed: number;
  /** Expected share of false discoveries among the clusters. */
  readonly falseDiscoveryRate: number;
}

/** Moran’s I of a level, its local clusters, and the model taken out before, if any. */
export interface FoundClusters {
  /** `QUADRANT` of each significant unit; 0 for the others. */
  readonly cluster: Uint8Array;
  /** The values whose clusters these are: residuals where variables were taken out. */
  readonly values: Float64Array;
  readonly significantCount: number;
  /** Greatest p-value that counts as significant; 0 where none does. */
  readonly threshold: number;
  readonly moran: number;
  /** Standard deviations of Moran's I from what the same values placed at random would give. */
  readonly moranZScore: number;
  readonly moranP: number;
  /** Units tested; with their values missing; without neighbours. */
  readonly count: number;
  readonly missingCount: number;
  readonly islandCount: number;
  /** Share of the variance that the explanatory variables explain; null without any. */
  readonly rSquared: number | null;
}

/** Local Moran with false-discovery control, of values or of what other variables do not explain. */
export function* findClusters({
  values,
  explanatory,
  adjacency,
  permutations,
  permutationSets,
  seed,
  falseDiscoveryRate,
}: ClustersInput): Steps<FoundClusters> {
  const weights = contiguityWeights(adjacency);
  const model = explanatory.length > 0 ? leastSquares(values, explanatory) : null;
  const tested = model?.residuals ?? values;
  const overall = moran(tested, weights);
  const local = yield* localMoran(tested, weights, { permutations, permutationSets, seed });
  const { cluster, significantCount, threshold } = moranClusters(local, {
    level: falseDiscoveryRate,
  });
  return {
    cluster,
    values: tested,
    significantCount,
    threshold,
    moran: overall.statistic,
    moranZScore: overall.randomisation.zScore,
    moranP: overall.randomisation.twoSidedP,
    count: local.count,
    missingCount: local.missingCount,
    islandCount: local.islandCount,
    rSquared: model?.rSquared ?? null,
  };
}
