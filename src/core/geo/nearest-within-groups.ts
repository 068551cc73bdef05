import { requireSameLength } from '../validate.ts';
import { requireCoordinates } from './coordinates.ts';
import { layOutPlaces, type NearestOfAll, nearestOfPlaces } from './nearest.ts';
import { buildSphereIndex } from './sphere-index.ts';

/** Points of the sphere, each in one group. */
export interface GroupedPoints {
  /** Degrees east. */
  readonly longitude: ArrayLike<number>;
  /** Degrees north, same length. */
  readonly latitude: ArrayLike<number>;
  /** Group of each point, same length; compared by identity. */
  readonly group: ArrayLike<string | number>;
}

/**
 * The nearest supply point of the same group, exactly; ties go to the lowest rank. With
 * "territories of comparison" as groups no distance is taken across the sea.
 *
 * @returns for each demand point the rank in `supply` and the haversine kilometres; −1 and NaN
 * where its group has no supply point
 * @throws RangeError that names the point, when a coordinate is missing or out of range, or when
 * lengths differ.
 */
export function nearestWithinGroups(demand: GroupedPoints, supply: GroupedPoints): NearestOfAll {
  return nearestToEach(demand)(supply);
}

/**
 * `nearestWithinGroups` from the same demand to several networks, one after the other: the demand
 * is checked and laid out once.
 */
export function nearestToEach(demand: GroupedPoints): (supply: GroupedPoints) => NearestOfAll {
  requireGroupedPoints('demand', demand);
  const groups = Array.from(ranksByGroup(demand.group), ([group, ranks]) => ({
    group,
    ranks: Uint32Array.from(ranks),
    places: layOutPlaces(pick(demand.longitude, ranks), pick(demand.latitude, ranks)),
  }));
  return (supply) => {
    requireGroupedPoints('supply', supply);
    const index = new Int32Array(demand.group.length).fill(-1);
    const distanceKm = new Float64Array(demand.group.length).fill(Number.NaN);
    const supplyRanks = ranksByGroup(supply.group);
    for (const { group, ranks, places } of groups) {
      const supplied = supplyRanks.get(group);
      if (!supplied) continue;
      const tree = buildSphereIndex(
        pick(supply.longitude, supplied),
        pick(supply.latitude, supplied),
      );
      const found = nearestOfPlaces(tree, places);
      for (let i = 0; i < ranks.length; i++) {
        index[ranks[i]] = supplied[found.index[i]];
        distanceKm[ranks[i]] = found.distanceKm[i];
      }
    }
    return { index, distanceKm };
  };
}

/** Throws a RangeError when lengths differ or a coordinate is missing or out of range. */
export function requireGroupedPoints(name: string, points: GroupedPoints): void {
  requireCoordinates(name, points.longitude, points.latitude);
  requireSameLength(`${name}.group`, points.group, `${name}.longitude`, points.longitude);
}

function ranksByGroup(group: ArrayLike<string | number>): Map<string | number, number[]> {
  const ranks = new Map<string | number, number[]>();
  for (let rank = 0; rank < group.length; rank++) {
    const known = ranks.get(group[rank]);
    if (known) known.push(rank);
    else ranks.set(group[rank], [rank]);
  }
  return ranks;
}

function pick(values: ArrayLike<number>, ranks: readonly number[]): Float64Array {
  const picked = new Float64Array(ranks.length);
  for (let i = 0; i < picked.length; i++) picked[i] = values[ranks[i]];
  return picked;
}
