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
  /** 1 for the only units that there are: no mean, neighbour or draw is among the others; null: all. */
  readonly within: Uint8Array | null;
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
  /** Units tested; with their values missing, of those that there are; without neighbours. */
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
  within,
  adjacency,
  permutations,
  permutationSets,
  seed,
  falseDiscoveryRate,
}: ClustersInput): Steps<FoundClusters> {
  const weights = contiguityWeights(adjacency);
  const own = valuesWithin(values, within);
  const model = explanatory.length > 0 ? leastSquares(own, explanatory) : null;
  const tested = model?.residuals ?? own;
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
    missingCount:
      local.missingCount - (within?.reduce((count, one) => count + Number(one === 0), 0) ?? 0),
    islandCount: local.islandCount,
    rSquared: model?.rSquared ?? null,
  };
}

/** Without a value, a unit is in no mean, among no neighbours and in no draw. */
function valuesWithin(values: Float64Array, within: Uint8Array | null): Float64Array {
  return within ? values.map((value, i) => (within[i] === 1 ? value : Number.NaN)) : values;
}
