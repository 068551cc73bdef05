import { requireSameLength } from '../validate.ts';
import { type GroupedPoints, requireGroupedPoints } from './grouped-points.ts';
import { haversineKm } from './haversine.ts';
import type { NearestOfAll } from './nearest.ts';
import { nearestWithinGroups } from './nearest-within-groups.ts';

/** What changes in a network of supply points. */
export interface NetworkChanges {
  /** 1 for the supply points that close, by rank. */
  readonly isClosed: Uint8Array;
  /** Points that open. */
  readonly opened: GroupedPoints;
}

/**
 * The nearest point of the same group after some points have closed and others have opened: what
 * `nearestWithinGroups` gives for those that remain followed by those that open, in a few
 * milliseconds, since only who lost the nearest point searches again.
 *
 * @param before the nearest supply points before, as `nearestWithinGroups(demand, supply)` gives them
 * @returns ranks in `supply`, or its length plus the rank in `opened`; −1 and NaN where there is none
 * @throws RangeError when lengths differ, or a coordinate is missing or out of range.
 */
export function nearestAfterChanges(
  demand: GroupedPoints,
  supply: GroupedPoints,
  before: NearestOfAll,
  { isClosed, opened }: NetworkChanges,
): NearestOfAll {
  const supplyCount = supply.group.length;
  requireSameLength('before.index', before.index, 'demand.group', demand.group);
  requireSameLength('isClosed', isClosed, 'supply.group', supply.group);
  requireGroupedPoints('opened', opened);
  const index = before.index.slice();
  const distanceKm = before.distanceKm.slice();
  searchAgain();
  for (let rank = 0; rank < opened.group.length; rank++) bringNearer(rank);
  return { index, distanceKm };

  function searchAgain(): void {
    const lost: number[] = [];
    for (let i = 0; i < index.length; i++) if (isClosed[index[i]] === 1) lost.push(i);
    if (lost.length === 0) return;
    const remaining: number[] = [];
    for (let rank = 0; rank < supplyCount; rank++) if (!isClosed[rank]) remaining.push(rank);
    const found = nearestWithinGroups(pickGrouped(demand, lost), pickGrouped(supply, remaining));
    lost.forEach((i, place) => {
      index[i] = found.index[place] < 0 ? -1 : remaining[found.index[place]];
      distanceKm[i] = found.distanceKm[place];
    });
  }

  function bringNearer(rank: number): void {
    const longitude = opened.longitude[rank];
    const latitude = opened.latitude[rank];
    for (let i = 0; i < index.length; i++) {
      if (demand.group[i] !== opened.group[rank]) continue;
      // Degrees of latitude alone put most points too far; a little less, for rounding.
      const leastKm = Math.abs(demand.latitude[i] - latitude) * 111.19;
      if (leastKm > distanceKm[i]) continue;
      const km = haversineKm(demand.longitude[i], demand.latitude[i], longitude, latitude);
      if (km >= distanceKm[i]) continue;
      index[i] = supplyCount + rank;
      distanceKm[i] = km;
    }
  }
}

function pickGrouped(points: GroupedPoints, ranks: readonly number[]): GroupedPoints {
  return {
    longitude: ranks.map((rank) => points.longitude[rank]),
    latitude: ranks.map((rank) => points.latitude[rank]),
    group: ranks.map((rank) => points.group[rank]),
  };
}
