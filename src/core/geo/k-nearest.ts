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
 * @param longitude degrees east
 * @param latitude degrees north
 * @param k an integer ≥ 1
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
 * @param longitudes degrees east of each place
 * @param latitudes degrees north, same length
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
  const { leafCount, nodeStart, nodeEnd, boxes, pointOfPlace, isOnePoint } = tree;
  const pendingNode = new Uint32Array(32);
  const pendingChord2 = new Float64Array(32);
  const row: Row = {
    point: new Int32Array(kept),
    distanceKm: new Float64Array(kept),
    chord2: new Float64Array(kept),
  };
  for (let i = 0; i < count; i++) {
    const x = vectors[3 * i];
    const y = vectors[3 * i + 1];
    const z = vectors[3 * i + 2];
    const longitude = longitudes[i];
    const latitude = latitudes[i];
    const cosLatitude = Math.cos(latitude * RADIANS_PER_DEGREE);
    row.distanceKm.fill(Infinity);
    row.chord2.fill(Infinity);
    // Beyond this squared chord a point is surely farther than the last of the row.
    let limit = Infinity;
    pendingNode[0] = 1;
    pendingChord2[0] = 0;
    let pending = 1;
    while (pending > 0) {
      let node = pendingNode[--pending];
      let nodeChord2 = pendingChord2[pending];
      while (node < leafCount && !isOnePoint[node] && nodeChord2 <= limit) {
        const left = chord2ToBox(boxes, 2 * node, x, y, z);
        const right = chord2ToBox(boxes, 2 * node + 1, x, y, z);
        node = left <= right ? 2 * node : 2 * node + 1;
        nodeChord2 = Math.min(left, right);
        pendingNode[pending] = node ^ 1;
        pendingChord2[pending++] = Math.max(left, right);
      }
      if (nodeChord2 > limit) continue;
      const end = nodeEnd[node];
      for (let place = nodeStart[node]; place < end; place++) {
        const chord2 = chord2ToPlace(tree.vectors, place, x, y, z);
        if (chord2 > limit) continue;
        const distance = placeDistanceKm(tree, place, longitude, latitude, cosLatitude);
        const isKept = insert(row, pointOfPlace[place], distance, chord2);
        // Identical points come by rank: those that follow come after it.
        if (!isKept && isOnePoint[node]) break;
        limit = row.chord2[kept - 1] + chord2Slack(row.chord2[kept - 1]);
      }
    }
    index.set(row.point, i * k);
    distanceKm.set(row.distanceKm, i * k);
  }
  return { k, index, distanceKm };
}

/** The nearest points met so far, nearest first, ties by rank; infinite distances are free. */
interface Row {
  readonly point: Int32Array;
  readonly distanceKm: Float64Array;
  readonly chord2: Float64Array;
}

/** Puts a point in its place of the row; false when the last of the row precedes it. */
function insert(row: Row, point: number, distance: number, chord2: number): boolean {
  let rank = row.point.length;
  while (
    rank > 0 &&
    (distance < row.distanceKm[rank - 1] ||
      (distance === row.distanceKm[rank - 1] && point < row.point[rank - 1]))
  ) {
    rank--;
    if (rank + 1 === row.point.length) continue;
    row.point[rank + 1] = row.point[rank];
    row.distanceKm[rank + 1] = row.distanceKm[rank];
    row.chord2[rank + 1] = row.chord2[rank];
  }
  if (rank === row.point.length) return false;
  row.point[rank] = point;
  row.distanceKm[rank] = distance;
  row.chord2[rank] = chord2;
  return true;
}
