import { type GroupedPoints, pointsByGroup, requireGroupedPoints } from './grouped-points.ts';
import { type NearestOfAll, nearestOfAll } from './nearest.ts';
import { buildSphereIndex } from './sphere-index.ts';

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
  requireGroupedPoints('demand', demand);
  requireGroupedPoints('supply', supply);
  const index = new Int32Array(demand.group.length).fill(-1);
  const distanceKm = new Float64Array(demand.group.length).fill(Number.NaN);
  const supplies = pointsByGroup(supply);
  for (const [group, people] of pointsByGroup(demand)) {
    const places = supplies.get(group);
    if (!places) continue;
    const tree = buildSphereIndex(places.longitude, places.latitude);
    const found = nearestOfAll(tree, people.longitude, people.latitude);
    people.ranks.forEach((rank, i) => {
      index[rank] = places.ranks[found.index[i]];
      distanceKm[rank] = found.distanceKm[i];
    });
  }
  return { index, distanceKm };
}
