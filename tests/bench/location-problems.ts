import { kNearest } from '../../src/core/geo/k-nearest.ts';
import {
  neighboursWithin,
  type PairsWithin,
  pairsWithin,
} from '../../src/core/geo/pairs-within.ts';
import { buildSphereIndex } from '../../src/core/geo/sphere-index.ts';
import type { CoveringInput } from '../../src/core/location/maximal-covering.ts';
import type { BenchData, BenchPoints } from './bench-data.ts';

/** Pairs of two sets of points within a radius. */
export function pairsBetween(from: BenchPoints, to: BenchPoints, radiusKm: number): PairsWithin {
  return pairsWithin(
    buildSphereIndex(from.longitude, from.latitude),
    buildSphereIndex(to.longitude, to.latitude),
    radiusKm,
  );
}

/** Every commune as demand and as candidate, nothing open yet. */
export function communesEverywhere({ communes }: BenchData, radiusKm: number): CoveringInput {
  const index = buildSphereIndex(communes.longitude, communes.latitude);
  return {
    pairs: neighboursWithin(index, index, radiusKm),
    weights: communes.population,
    candidateCount: communes.population.length,
  };
}

/** France services as candidates for the offices of delegates; who is near one today is covered. */
export function delegatesOffices(
  { communes, franceServices, delegates }: BenchData,
  radiusKm: number,
): CoveringInput {
  const { offsets } = pairsBetween(communes, delegates, radiusKm);
  return {
    pairs: pairsBetween(communes, franceServices, radiusKm),
    weights: communes.population,
    candidateCount: franceServices.longitude.length,
    covered: communes.population.map((_, i) => (offsets[i + 1] > offsets[i] ? 1 : 0)),
  };
}

/** The communes nearest to a place, as demand and as candidates: the size of a département. */
export function communesAround(
  { communes }: BenchData,
  [longitude, latitude]: readonly [number, number],
  count: number,
): BenchPoints & { readonly population: Float64Array } {
  const index = buildSphereIndex(communes.longitude, communes.latitude);
  const { index: ranks } = kNearest(index, longitude, latitude, count);
  return {
    longitude: Float64Array.from(ranks, (rank) => communes.longitude[rank]),
    latitude: Float64Array.from(ranks, (rank) => communes.latitude[rank]),
    population: Float64Array.from(ranks, (rank) => communes.population[rank]),
  };
}
