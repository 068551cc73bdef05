import { randomPlacementTest } from '../../../../core/association/random-placement.ts';
import { nearestWithinGroups } from '../../../../core/geo/nearest-within-groups.ts';
import type { Steps } from '../../../../core/steps.ts';

/** A network and the people whom it serves; demand points are also where its places may be put. */
export interface ReplacePointsInput {
  readonly longitude: Float64Array;
  readonly latitude: Float64Array;
  readonly population: Float64Array;
  /** Territory of comparison of each demand point: an index in `pointCounts`. */
  readonly group: Uint8Array;
  /** Kilometres to the nearest place; NaN where none is recorded. */
  readonly distanceKm: Float64Array;
  /** Places in each territory of comparison. */
  readonly pointCounts: readonly number[];
  readonly draws: number;
  readonly seed: number;
}

/** Distances to a service beside those to as many points placed at random where people live, km. */
export interface ReplacedPoints {
  readonly meanKm: number;
  readonly drawnMeanKm: Float64Array;
  readonly expectedMeanKm: number;
  readonly twoSidedP: number;
  /** Per demand point, the share of draws at least as far, the network counted; NaN without distance. */
  readonly fartherP: Float64Array;
  /** The same for draws at most as far. */
  readonly nearerP: Float64Array;
  readonly draws: number;
}

/** Places as many points at random where people live, again and again, to tell what chance gives. */
export function* replacePoints(input: ReplacePointsInput): Steps<ReplacedPoints> {
  const { longitude, latitude, population, group, draws } = input;
  const demand = { longitude, latitude, group };
  const test = yield* randomPlacementTest(
    {
      distanceKm: input.distanceKm,
      population,
      candidatePopulation: population,
      candidateGroup: group,
      pointCounts: input.pointCounts,
      nearestDistanceKm: (chosen) =>
        nearestWithinGroups(demand, {
          longitude: pick(longitude, chosen),
          latitude: pick(latitude, chosen),
          group: Array.from(chosen, (candidate) => group[candidate]),
        }).distanceKm,
    },
    { draws, seed: input.seed, probabilities: [] },
  );
  const { meanKm, drawnMeanKm, expectedMeanKm, twoSidedP, fartherP, nearerP } = test;
  return { meanKm, drawnMeanKm, expectedMeanKm, twoSidedP, fartherP, nearerP, draws };
}

function pick(values: Float64Array, chosen: Uint32Array): Float64Array {
  return Float64Array.from(chosen, (candidate) => values[candidate]);
}
