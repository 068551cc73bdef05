import { chord2Slack, chord2ToBox, chord2ToPlace, unitVectors } from './chord.ts';
import { requireCoordinate, requireCoordinates } from './coordinates.ts';
import { RADIANS_PER_DEGREE } from './haversine.ts';
import { placeDistanceKm, type SphereIndex } from './sphere-index.ts';

/** The nearest point of one place. */
export interface Nearest {
  /** Rank in the arrays that were indexed; −1 when the index is empty. */
  readonly index: number;
  /** Haversine kilometres; NaN when the index is empty. */
  readonly distanceKm: number;
}

/** The nearest point of each of many places. */
export interface NearestOfAll {
  /** Rank of the nearest point; −1 when there is none. */
  readonly index: Int32Array;
  /** Haversine kilometres; NaN when there is none. */
  readonly distanceKm: Float64Array;
}

/**
 * The nearest indexed point, exactly: what comparing `haversineKm` with every point would give.
 * Among points at the same distance the one with the lowest rank is taken.
 *
 * @param longitude degrees east
 * @param latitude degrees north
 * @throws RangeError when a coordinate is missing or out of range.
 */
export function nearest(index: SphereIndex, longitude: number, latitude: number): Nearest {
  requireCoordinate('the place', longitude, latitude);
  const found = searchAll(index, [longitude], [latitude]);
  return { index: found.index[0], distanceKm: found.distanceKm[0] };
}

/**
 * The nearest indexed point of each place, exactly; ties go to the lowest rank.
 *
 * Fastest when neighbouring places follow each other, as communes sorted by code do.
 *
 * @param longitudes degrees east of each place
 * @param latitudes degrees north, same length
 * @returns one index and one distance per place; −1 and NaN throughout when the index is empty
 * @throws RangeError that names the place, when a coordinate is missing or out of range.
 */
export function nearestOfAll(
  index: SphereIndex,
  longitudes: ArrayLike<number>,
  latitudes: ArrayLike<number>,
): NearestOfAll {
  requireCoordinates('places', longitudes, latitudes);
  return searchAll(index, longitudes, latitudes);
}

function searchAll(
  tree: SphereIndex,
  longitudes: ArrayLike<number>,
  latitudes: ArrayLike<number>,
): NearestOfAll {
  const index = new Int32Array(longitudes.length).fill(-1);
  const distanceKm = new Float64Array(longitudes.length).fill(Number.NaN);
  if (tree.size === 0) return { index, distanceKm };

  const vectors = unitVectors(longitudes, latitudes);
  const { leafCount, nodeStart, nodeEnd, boxes, pointOfPlace, isOnePoint } = tree;
  const pendingNode = new Uint32Array(32);
  const pendingChord2 = new Float64Array(32);
  // The answer of one place is the first guess for the next one.
  let best = 0;

  for (let i = 0; i < index.length; i++) {
    const x = vectors[3 * i];
    const y = vectors[3 * i + 1];
    const z = vectors[3 * i + 2];
    const longitude = longitudes[i];
    const latitude = latitudes[i];
    const cosLatitude = Math.cos(latitude * RADIANS_PER_DEGREE);
    let bestChord2 = chord2ToPlace(tree.vectors, best, x, y, z);
    let slack = chord2Slack(bestChord2);
    pendingNode[0] = 1;
    pendingChord2[0] = 0;
    let pending = 1;
    while (pending > 0) {
      pending--;
      let node = pendingNode[pending];
      let nodeChord2 = pendingChord2[pending];
      while (node < leafCount && !isOnePoint[node] && nodeChord2 <= bestChord2 + slack) {
        const left = chord2ToBox(boxes, 2 * node, x, y, z);
        const right = chord2ToBox(boxes, 2 * node + 1, x, y, z);
        node = left <= right ? 2 * node : 2 * node + 1;
        nodeChord2 = Math.min(left, right);
        pendingNode[pending] = node ^ 1;
        pendingChord2[pending++] = Math.max(left, right);
      }
      if (nodeChord2 > bestChord2 + slack) continue;
      // Of identical points the first has the lowest rank.
      const end = isOnePoint[node] ? nodeStart[node] + 1 : nodeEnd[node];
      for (let place = nodeStart[node]; place < end; place++) {
        const chord2 = chord2ToPlace(tree.vectors, place, x, y, z);
        if (chord2 > bestChord2 + slack || place === best) continue;
        if (chord2 < bestChord2 - slack) {
          best = place;
        } else {
          const distance = placeDistanceKm(tree, place, longitude, latitude, cosLatitude);
          const bestDistance = placeDistanceKm(tree, best, longitude, latitude, cosLatitude);
          if (
            distance < bestDistance ||
            (distance === bestDistance && pointOfPlace[place] < pointOfPlace[best])
          ) {
            best = place;
          }
        }
        if (chord2 < bestChord2) {
          bestChord2 = chord2;
          slack = chord2Slack(chord2);
        }
      }
    }
    index[i] = pointOfPlace[best];
    distanceKm[i] = placeDistanceKm(tree, best, longitude, latitude, cosLatitude);
  }
  return { index, distanceKm };
}
