import { unitVectors } from './chord.ts';
import { requireCoordinates } from './coordinates.ts';
import { haversineFromCosinesKm, RADIANS_PER_DEGREE } from './haversine.ts';

const POINTS_PER_LEAF = 8;

/**
 * Points of the sphere arranged for exact neighbour searches: a balanced tree of boxes around unit
 * vectors, where the chord grows with the great-circle distance and neither the poles nor the
 * antimeridian are special. Plain typed arrays: it can be posted to a worker or transferred.
 *
 * Nodes are numbered as a heap: the root is 1, the children of k are 2k and 2k + 1, the leaves are
 * leafCount … 2·leafCount − 1. A "place" is the rank of a point in tree order.
 */
export interface SphereIndex {
  /** Number of points; may be 0. */
  readonly size: number;
  /** A power of two; 0 when there is no point. */
  readonly leafCount: number;
  /** place → rank of the point in the arrays that were indexed. */
  readonly pointOfPlace: Uint32Array;
  /** x, y, z of the unit vector of each place. */
  readonly vectors: Float64Array;
  /** Degrees, by place. */
  readonly longitude: Float64Array;
  /** Degrees, by place. */
  readonly latitude: Float64Array;
  readonly cosLatitude: Float64Array;
  /** minX, minY, minZ, maxX, maxY, maxZ of each node. */
  readonly boxes: Float64Array;
  /** First place of each node. */
  readonly nodeStart: Uint32Array;
  /** One past the last place of each node. */
  readonly nodeEnd: Uint32Array;
}

/**
 * Indexes points of the sphere. O(n log n); 35,000 points take a few milliseconds.
 *
 * @param longitude degrees east, −360 to 360
 * @param latitude degrees north, −90 to 90, same length
 * @throws RangeError that names the point, when a coordinate is missing or out of range.
 */
export function buildSphereIndex(
  longitude: ArrayLike<number>,
  latitude: ArrayLike<number>,
): SphereIndex {
  requireCoordinates('points', longitude, latitude);
  const size = longitude.length;
  const unordered = unitVectors(longitude, latitude);
  let leafCount = size > 0 ? 1 : 0;
  while (leafCount * POINTS_PER_LEAF < size) leafCount *= 2;

  const pointOfPlace = Uint32Array.from({ length: size }, (_, point) => point);
  const nodeStart = new Uint32Array(2 * leafCount);
  const nodeEnd = new Uint32Array(2 * leafCount);
  if (size > 0) nodeEnd[1] = size;
  for (let node = 1; node < leafCount; node++) {
    const start = nodeStart[node]!;
    const end = nodeEnd[node]!;
    const middle = (start + end) >> 1;
    selectPlace(
      unordered,
      pointOfPlace,
      start,
      end,
      middle,
      widestAxis(unordered, pointOfPlace, start, end),
    );
    nodeStart[2 * node] = start;
    nodeEnd[2 * node] = middle;
    nodeStart[2 * node + 1] = middle;
    nodeEnd[2 * node + 1] = end;
  }

  const vectors = new Float64Array(3 * size);
  const placedLongitude = new Float64Array(size);
  const placedLatitude = new Float64Array(size);
  const cosLatitude = new Float64Array(size);
  for (let place = 0; place < size; place++) {
    const point = pointOfPlace[place]!;
    vectors[3 * place] = unordered[3 * point]!;
    vectors[3 * place + 1] = unordered[3 * point + 1]!;
    vectors[3 * place + 2] = unordered[3 * point + 2]!;
    placedLongitude[place] = longitude[point]!;
    placedLatitude[place] = latitude[point]!;
    cosLatitude[place] = Math.cos(latitude[point]! * RADIANS_PER_DEGREE);
  }
  return {
    size,
    leafCount,
    pointOfPlace,
    vectors,
    longitude: placedLongitude,
    latitude: placedLatitude,
    cosLatitude,
    boxes: boxesOfNodes(vectors, leafCount, nodeStart, nodeEnd),
    nodeStart,
    nodeEnd,
  };
}

/** Distance from a point of the sphere to an indexed one; equal to `haversineKm` to the bit. */
export function placeDistanceKm(
  tree: SphereIndex,
  place: number,
  longitude: number,
  latitude: number,
  cosLatitude: number,
): number {
  return haversineFromCosinesKm(
    longitude,
    latitude,
    cosLatitude,
    tree.longitude[place]!,
    tree.latitude[place]!,
    tree.cosLatitude[place]!,
  );
}

function boxesOfNodes(
  vectors: Float64Array,
  leafCount: number,
  nodeStart: Uint32Array,
  nodeEnd: Uint32Array,
): Float64Array {
  const boxes = new Float64Array(12 * leafCount);
  for (let node = 2 * leafCount - 1; node > 0; node--) {
    for (let axis = 0; axis < 3; axis++) {
      let low = Infinity;
      let high = -Infinity;
      if (node >= leafCount) {
        for (let place = nodeStart[node]!; place < nodeEnd[node]!; place++) {
          low = Math.min(low, vectors[3 * place + axis]!);
          high = Math.max(high, vectors[3 * place + axis]!);
        }
      } else {
        low = Math.min(boxes[12 * node + axis]!, boxes[12 * node + 6 + axis]!);
        high = Math.max(boxes[12 * node + 3 + axis]!, boxes[12 * node + 9 + axis]!);
      }
      boxes[6 * node + axis] = low;
      boxes[6 * node + 3 + axis] = high;
    }
  }
  return boxes;
}

function widestAxis(
  vectors: Float64Array,
  points: Uint32Array,
  start: number,
  end: number,
): number {
  let widest = 0;
  let widestSpread = -1;
  for (let axis = 0; axis < 3; axis++) {
    let low = Infinity;
    let high = -Infinity;
    for (let place = start; place < end; place++) {
      const value = vectors[3 * points[place]! + axis]!;
      if (value < low) low = value;
      if (value > high) high = value;
    }
    if (high - low > widestSpread) {
      widestSpread = high - low;
      widest = axis;
    }
  }
  return widest;
}

/** Hoare's selection: afterwards no point before `rank` exceeds any from `rank` on, along the axis. */
function selectPlace(
  vectors: Float64Array,
  points: Uint32Array,
  start: number,
  end: number,
  rank: number,
  axis: number,
): void {
  let left = start;
  let right = end - 1;
  while (left < right) {
    const pivot = medianOfThree(
      vectors[3 * points[left]! + axis]!,
      vectors[3 * points[(left + right) >> 1]! + axis]!,
      vectors[3 * points[right]! + axis]!,
    );
    let i = left;
    let j = right;
    while (i <= j) {
      while (vectors[3 * points[i]! + axis]! < pivot) i++;
      while (vectors[3 * points[j]! + axis]! > pivot) j--;
      if (i > j) break;
      const swapped = points[i]!;
      points[i++] = points[j]!;
      points[j--] = swapped;
    }
    if (rank <= j) right = j;
    else if (rank >= i) left = i;
    else return;
  }
}

function medianOfThree(a: number, b: number, c: number): number {
  return Math.max(Math.min(a, b), Math.min(Math.max(a, b), c));
}
