import type { CoveringInput } from '../../../src/core/location/maximal-covering.ts';
import { pairsOf, type SmallInstance } from './small-instances.ts';

/** Distance up to which a site of a small instance covers. */
export const RADIUS = 2;

export function coveringInput({ distance, ...instance }: SmallInstance): CoveringInput {
  return { ...instance, pairs: pairsOf(distance, RADIUS).pairs };
}

/** Weight within the radius of some of the sites, by the definition. */
export function coveredBy({ distance, weights }: SmallInstance, sites: readonly number[]): number {
  return weights.reduce(
    (sum, weight, demand) =>
      sites.some((site) => distance[demand][site] <= RADIUS) ? sum + weight : sum,
    0,
  );
}
