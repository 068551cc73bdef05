import { chord2Slack, chord2ToBox, chord2ToPlace, unitVectors } from './chord.ts';
import { requireCoordinate, requireCoordinates } from './coordinates.ts';
import { RADIANS_PER_DEGREE } from './haversine.ts';
import { placeDistanceKm, type SphereIndex } from './sphere-index.ts';
import type { Neighbours } from './within.ts';

/** The k nearest points of each of many places: row i holds ranks i·k … i·k + k − 1. */
export interface KNearestOfAll {
  readonly k: number;
  /** Nearest first, ties by rank; −1 where the index holds fewer than k points. */
  readonly index: Int32Array;
  /** Haversine kilometres; NaN where the index holds fewer than k points. */
  readonly distanceKm: Float64Array;
}

/**
 * The k nearest indexed points, exactly: nearest first, ties to the lowest ranks; all points when
 * there are fewer than k.
 *
 * @param longitude degrees east; @param latitude degrees north; @param k an integer ≥ 1
 * @throws RangeError when a coordinate is missing or out of range, or k is not an integer ≥ 1.
 */
export function kNearest(
  index: SphereIndex,
  longitude: number,
  latitude: number,
  k: number,
): Neighbours {
  requireCoordinate('the place', longitude, latitude);
  const found = searchAll(index, [longitude], [latitude], k);
  const count = Math.min(k, index.size);
  return {
    index: Uint32Array.from(found.index.subarray(0, count)),
    distanceKm: found.distanceKm.slice(0, count),
  };
}

/**
 * The k nearest indexed points of each place, exactly. A place that is itself indexed finds itself
 * (at distance 0, though not always first: identical points come by rank).
 *
 * @param longitudes degrees east of each place; @param latitudes degrees north, same length
 * @param k an integer ≥ 1
 * @throws RangeError that names the place without coordinates, or k.
 */
export function kNearestOfAll(
  index: SphereIndex,
  longitudes: ArrayLike<number>,
  latitudes: ArrayLike<number>,
  k: number,
): KNearestOfAll {
  requireCoordinates('places', longitudes, latitudes);
  return searchAll(index, longitudes, latitudes, k);
}

function searchAll(
  tree: SphereIndex,
  longitudes: ArrayLike<number>,
  latitudes: ArrayLike<number>,
  k: number,
): KNearestOfAll {
  if (!Number.isInteger(k) || k < 1) throw new RangeError(`k is ${k}: an integer ≥ 1 expected`);
  const count = longitudes.length;
  const index = new Int32Array(count * k).fill(-1);
  const distanceKm = new Float64Array(count * k).fill(Number.NaN);
  const kept = Math.min(k, tree.size);
  if (kept === 0) return { k, index, distanceKm };

  const vectors = unitVectors(longitudes, latitudes);
  const keptChord2 = new Float64Array(kept);
  for (let i = 0; i < count; i++) {
    const x = vectors[3 * i]!;
    const y = vectors[3 * i + 1]!;
    const z = vectors[3 * i + 2]!;
    const longitude = longitudes[i]!;
    const latitude = latitudes[i]!;
    const cosLatitude = Math.cos(latitude * RADIANS_PER_DEGREE);
    const row = i * k;
    let found = 0;
    // Beyond this squared chord a point is surely farther than the worst of the row.
    let limit = Infinity;

    const insert = (place: number, chord2: number) => {
      const point = tree.pointOfPlace[place]!;
      const distance = placeDistanceKm(tree, place, longitude, latitude, cosLatitude);
      let rank = found < kept ? found++ : kept;
      while (
        rank > 0 &&
        (distance < distanceKm[row + rank - 1]! ||
          (distance === distanceKm[row + rank - 1]! && point < index[row + rank - 1]!))
      ) {
        if (rank < kept) {
          index[row + rank] = index[row + rank - 1]!;
          distanceKm[row + rank] = distanceKm[row + rank - 1]!;
          keptChord2[rank] = keptChord2[rank - 1]!;
        }
        rank--;
      }
      if (rank === kept) return;
      index[row + rank] = point;
      distanceKm[row + rank] = distance;
      keptChord2[rank] = chord2;
      if (found === kept) limit = keptChord2[kept - 1]! + chord2Slack(keptChord2[kept - 1]!);
    };

    const visit = (node: number) => {
      if (node < tree.leafCount) {
        const left = chord2ToBox(tree.boxes, 2 * node, x, y, z);
        const right = chord2ToBox(tree.boxes, 2 * node + 1, x, y, z);
        const nearer = left <= right ? 2 * node : 2 * node + 1;
        if (Math.min(left, right) <= limit) visit(nearer);
        if (Math.max(left, right) <= limit) visit(nearer ^ 1);
        return;
      }
      for (let place = tree.nodeStart[node]!; place < tree.nodeEnd[node]!; place++) {
        const chord2 = chord2ToPlace(tree.vectors, place, x, y, z);
        if (chord2 <= limit) insert(place, chord2);
      }
    };
    visit(1);
  }
  return { k, index, distanceKm };
}
