import { EARTH_RADIUS_KM, RADIANS_PER_DEGREE } from './haversine.ts';

// Chords are those of the unit sphere: they grow with the great-circle distance, so searches
// compare squared chords, which cost no trigonometry, and ask the haversine only at the end.

/** x, y, z of the unit vector of each point, interleaved. */
export function unitVectors(
  longitude: ArrayLike<number>,
  latitude: ArrayLike<number>,
): Float64Array {
  const vectors = new Float64Array(3 * longitude.length);
  for (let i = 0; i < longitude.length; i++) {
    const lambda = longitude[i] * RADIANS_PER_DEGREE;
    const phi = latitude[i] * RADIANS_PER_DEGREE;
    const cosPhi = Math.cos(phi);
    vectors[3 * i] = cosPhi * Math.cos(lambda);
    vectors[3 * i + 1] = cosPhi * Math.sin(lambda);
    vectors[3 * i + 2] = Math.sin(phi);
  }
  return vectors;
}

/** Squared chord that spans a great-circle distance; 4, the diameter's, from half a turn on. */
export function chord2OfDistance(distanceKm: number): number {
  const sine = Math.sin(Math.min(distanceKm / (2 * EARTH_RADIUS_KM), Math.PI / 2));
  return 4 * sine * sine;
}

/** Squared chord from a unit vector to the place-th vector. */
export function chord2ToPlace(
  vectors: Float64Array,
  place: number,
  x: number,
  y: number,
  z: number,
): number {
  const dx = vectors[3 * place] - x;
  const dy = vectors[3 * place + 1] - y;
  const dz = vectors[3 * place + 2] - z;
  return dx * dx + dy * dy + dz * dz;
}

/** Squared chord from a unit vector to the nearest point of a node's box; 0 inside. */
export function chord2ToBox(
  boxes: Float64Array,
  node: number,
  x: number,
  y: number,
  z: number,
): number {
  const b = 6 * node;
  const dx = x < boxes[b] ? boxes[b] - x : x > boxes[b + 3] ? x - boxes[b + 3] : 0;
  const dy = y < boxes[b + 1] ? boxes[b + 1] - y : y > boxes[b + 4] ? y - boxes[b + 4] : 0;
  const dz = z < boxes[b + 2] ? boxes[b + 2] - z : z > boxes[b + 5] ? z - boxes[b + 5] : 0;
  return dx * dx + dy * dy + dz * dz;
}

/** Squared chord from a unit vector to the farthest corner of a node's box. */
export function chord2ToFarCorner(
  boxes: Float64Array,
  node: number,
  x: number,
  y: number,
  z: number,
): number {
  const b = 6 * node;
  const dx = Math.max(x - boxes[b], boxes[b + 3] - x);
  const dy = Math.max(y - boxes[b + 1], boxes[b + 4] - y);
  const dz = Math.max(z - boxes[b + 2], boxes[b + 5] - z);
  return dx * dx + dy * dy + dz * dz;
}

/**
 * Bound on how far rounding can part a squared chord from the one that the haversine implies.
 * Within it only the haversine decides, so that every search agrees with brute force to the bit.
 */
export function chord2Slack(chord2: number): number {
  return 4e-14 * Math.sqrt(chord2) + 1e-27;
}
