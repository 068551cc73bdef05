import { randomPlacementTest } from '../../../../core/association/random-placement.ts';
import { nearestToNetworks } from '../../../../core/geo/nearest-to-networks.ts';
import type { Steps } from '../../../../core/steps.ts';

/** Points of the sphere, each in a territory of comparison. */
export interface PlacedGroup {
  readonly longitude: Float64Array;
  readonly latitude: Float64Array;
  readonly group: Uint8Array;
}

/** A network and the people whom it serves; demand points are also where its places may be put. */
export interface ReplacePointsInput extends PlacedGroup {
  readonly population: Float64Array;
  /** Kilometres to the nearest place; NaN where none is recorded. */
  readonly distanceKm: Float64Array;
  /** Places to put, in each territory of comparison: `group` is an index of it. */
  readonly pointCounts: readonly number[];
  /**
   * The places put elsewhere and those that stay, which serve in every draw; null where all are put
   * elsewhere. Distances are then measured anew from them: one that no draw changes is the same in
   * each, to the last digit.
   */
  readonly network: { readonly moved: PlacedGroup; readonly fixed: PlacedGroup } | null;
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
  const { longitude, latitude, population, group, draws, network } = input;
  const nearest = nearestToNetworks({ longitude, latitude, group });
  const fixedKm = network && nearest(network.fixed).distanceKm;
  const toNearest = (placed: PlacedGroup) => {
    const km = nearest(placed).distanceKm;
    return fixedKm ? nearer(km, fixedKm) : km;
  };
  const test = yield* randomPlacementTest(
    {
      distanceKm: network ? toNearest(network.moved) : input.distanceKm,
      population,
      candidatePopulation: population,
      candidateGroup: group,
      pointCounts: input.pointCounts,
      nearestDistanceKm: (chosen) =>
        toNearest({
          longitude: pick(longitude, chosen),
          latitude: pick(latitude, chosen),
          group: Uint8Array.from(chosen, (candidate) => group[candidate]),
        }),
    },
    { draws, seed: input.seed },
  );
  const { meanKm, drawnMeanKm, expectedMeanKm, twoSidedP, fartherP, nearerP } = test;
  return { meanKm, drawnMeanKm, expectedMeanKm, twoSidedP, fartherP, nearerP, draws };
}

/** The lesser of two distances, or the only one. */
function nearer(km: Float64Array, others: Float64Array): Float64Array {
  return km.map((own, i) => (own <= others[i] || Number.isNaN(others[i]) ? own : others[i]));
}

function pick(values: Float64Array, chosen: Uint32Array): Float64Array {
  return Float64Array.from(chosen, (candidate) => values[candidate]);
}
