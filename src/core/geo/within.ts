import {
  chord2OfDistance,
  chord2Slack,
  chord2ToBox,
  chord2ToFarCorner,
  chord2ToPlace,
  unitVectors,
} from './chord.ts';
import { requireCoordinate, requireCoordinates, requireRadius } from './coordinates.ts';
import { RADIANS_PER_DEGREE } from './haversine.ts';
import { placeDistanceKm, type SphereIndex } from './sphere-index.ts';

/** Indexed points near a place, nearest first, ties by rank. */
export interface Neighbours {
  /** Ranks in the arrays that were indexed. */
  readonly index: Uint32Array;
  /** Haversine kilometres. */
  readonly distanceKm: Float64Array;
}

/**
 * All indexed points at most `radiusKm` away (the radius is included), nearest first, ties by rank:
 * what comparing `haversineKm` with every point would give.
 *
 * @param longitude degrees east
 * @param latitude degrees north
 * @param radiusKm ≥ 0
 * @throws RangeError when a coordinate is missing or out of range, or the radius is not ≥ 0.
 */
export function within(
  index: SphereIndex,
  longitude: number,
  latitude: number,
  radiusKm: number,
): Neighbours {
  requireCoordinate('the place', longitude, latitude);
  requireRadius(radiusKm);
  const { pointOfPlace } = index;
  const found: { point: number; distanceKm: number }[] = [];
  const cosLatitude = Math.cos(latitude * RADIANS_PER_DEGREE);
  const take = (place: number) => {
    const distanceKm = placeDistanceKm(index, place, longitude, latitude, cosLatitude);
    if (distanceKm <= radiusKm) found.push({ point: pointOfPlace[place], distanceKm });
  };
  const [x = 0, y = 0, z = 0] = unitVectors([longitude], [latitude]);
  const threshold = chord2OfDistance(radiusKm);
  const limit = threshold + chord2Slack(threshold);
  const visit = (node: number) => {
    if (chord2ToBox(index.boxes, node, x, y, z) > limit) return;
    if (node < index.leafCount) {
      visit(2 * node);
      visit(2 * node + 1);
    } else {
      for (let place = index.nodeStart[node]; place < index.nodeEnd[node]; place++) take(place);
    }
  };
  if (index.size > 0) visit(1);
  found.sort((a, b) => a.distanceKm - b.distanceKm || a.point - b.point);
  return {
    index: Uint32Array.from(found, ({ point }) => point),
    distanceKm: Float64Array.from(found, ({ distanceKm }) => distanceKm),
  };
}

/**
 * How many indexed points lie at most each radius away from each place; the radius is included.
 *
 * @param longitudes degrees east of each place
 * @param latitudes degrees north, same length
 * @param radiiKm one or more radii ≥ 0, in any order
 * @returns for each radius, in the order given, one count per place
 * @throws RangeError that names the place without coordinates, or the radius that is not ≥ 0.
 */
export function countWithin(
  index: SphereIndex,
  longitudes: ArrayLike<number>,
  latitudes: ArrayLike<number>,
  radiiKm: ArrayLike<number>,
): Uint32Array[] {
  requireCoordinates('places', longitudes, latitudes);
  const radii = Array.from(radiiKm);
  radii.forEach(requireRadius);
  const vectors = unitVectors(longitudes, latitudes);
  const pendingNode = new Uint32Array(64);
  return radii.map((radiusKm) => {
    const counts = new Uint32Array(longitudes.length);
    for (let i = 0; i < counts.length; i++) {
      counts[i] = countAround(
        index,
        vectors,
        i,
        longitudes[i],
        latitudes[i],
        radiusKm,
        pendingNode,
      );
    }
    return counts;
  });
}

function countAround(
  index: SphereIndex,
  placeVectors: Float64Array,
  i: number,
  longitude: number,
  latitude: number,
  radiusKm: number,
  pendingNode: Uint32Array,
): number {
  if (index.size === 0) return 0;
  const { boxes, leafCount, nodeStart, nodeEnd, vectors } = index;
  const x = placeVectors[3 * i];
  const y = placeVectors[3 * i + 1];
  const z = placeVectors[3 * i + 2];
  const cosLatitude = Math.cos(latitude * RADIANS_PER_DEGREE);
  const threshold = chord2OfDistance(radiusKm);
  const surelyIn = threshold - chord2Slack(threshold);
  const surelyOut = threshold + chord2Slack(threshold);
  let count = 0;
  let pending = 1;
  pendingNode[0] = 1;
  while (pending > 0) {
    const node = pendingNode[--pending];
    if (chord2ToBox(boxes, node, x, y, z) > surelyOut) continue;
    const start = nodeStart[node];
    const end = nodeEnd[node];
    if (chord2ToFarCorner(boxes, node, x, y, z) < surelyIn) {
      count += end - start;
    } else if (node < leafCount) {
      pendingNode[pending++] = 2 * node;
      pendingNode[pending++] = 2 * node + 1;
    } else {
      for (let place = start; place < end; place++) {
        const chord2 = chord2ToPlace(vectors, place, x, y, z);
        if (
          chord2 < surelyIn ||
          (chord2 <= surelyOut &&
            placeDistanceKm(index, place, longitude, latitude, cosLatitude) <= radiusKm)
        ) {
          count++;
        }
      }
    }
  }
  return count;
}
