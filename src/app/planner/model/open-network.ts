import { haversineKm } from '../../../core/geo/haversine.ts';
import type { DemandParts, FramedPoints, NamedPoints } from './planner-data.ts';
import { nearestPlaces } from './reach.ts';

/** Nearest place of each demand part, and its kilometres; −1 and NaN where there is none. */
interface Nearest {
  readonly index: Int32Array;
  readonly distanceKm: Float64Array;
}

/** How far people are once some places of today are closed and others added. */
export interface OpenNetwork {
  /** Kilometres to the nearest place of today that stays. */
  readonly keptKm: Float64Array;
  /** Kilometres to the nearest place, those added included. */
  readonly km: Float64Array;
  /** Rank of the added place that is nearest; −1 where none is. */
  readonly addedRank: Int32Array;
}

const today = new WeakMap<NamedPoints, Nearest>();

/** Nearest places of today: computed once for each network, since every edit starts from it. */
export function nearestToday(parts: DemandParts, existing: NamedPoints): Nearest {
  let found = today.get(existing);
  if (!found) {
    found = nearestPlaces(parts, existing);
    today.set(existing, found);
  }
  return found;
}

/**
 * Distances after an edit, from those of today: only people who lose their place look for another,
 * and an added place is compared with people near enough to gain by it.
 *
 * @param isClosed 1 for the places of today that close
 */
export function openNetwork(
  parts: DemandParts,
  existing: NamedPoints,
  isClosed: Uint8Array,
  added: NamedPoints,
): OpenNetwork {
  const { index, distanceKm } = nearestToday(parts, existing);
  let keptKm = distanceKm;
  if (isClosed.includes(1)) {
    keptKm = distanceKm.slice();
    const bereft = Uint32Array.from(index.keys()).filter(
      (part) => index[part] >= 0 && isClosed[index[part]] === 1,
    );
    const left = Uint32Array.from(isClosed.keys()).filter((rank) => !isClosed[rank]);
    const again = nearestPlaces(pickFramed(parts, bereft), pickFramed(existing, left));
    bereft.forEach((part, i) => {
      keptKm[part] = again.distanceKm[i];
    });
  }
  const km = added.ids.length > 0 ? keptKm.slice() : keptKm;
  const addedRank = new Int32Array(km.length).fill(-1);
  for (let rank = 0; rank < added.ids.length; rank++) {
    const longitude = added.longitude[rank];
    const latitude = added.latitude[rank];
    for (let part = 0; part < km.length; part++) {
      if (parts.frame[part] !== added.frame[rank]) continue;
      if (Math.abs(parts.latitude[part] - latitude) * LEAST_KM_PER_DEGREE > km[part]) continue;
      const way = haversineKm(longitude, latitude, parts.longitude[part], parts.latitude[part]);
      if (way < km[part] || Number.isNaN(km[part])) {
        km[part] = way;
        addedRank[part] = rank;
      }
    }
  }
  return { keptKm, km, addedRank };
}

/** A degree of latitude is never shorter, on the mean sphere. */
const LEAST_KM_PER_DEGREE = 111;

function pickFramed(points: FramedPoints, ranks: Uint32Array): FramedPoints {
  const longitude = new Float64Array(ranks.length);
  const latitude = new Float64Array(ranks.length);
  const frame = new Int8Array(ranks.length);
  ranks.forEach((rank, i) => {
    longitude[i] = points.longitude[rank];
    latitude[i] = points.latitude[rank];
    frame[i] = points.frame[rank];
  });
  return { longitude, latitude, frame };
}
