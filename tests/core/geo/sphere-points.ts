import fc from 'fast-check';
import { haversineKm } from '../../../src/core/geo/haversine.ts';

export interface SpherePoints {
  readonly longitude: number[];
  readonly latitude: number[];
}

/** Coordinates that crowd where spherical searches go wrong: poles, antimeridian, equal points. */
const longitude = fc.oneof(
  fc.double({ min: -180, max: 180, noNaN: true }),
  fc.double({ min: 2, max: 2.001, noNaN: true }),
  fc.integer({ min: -180, max: 180 }),
  fc.constantFrom(-180, 180, 0, 179.9999999, -179.9999999, 360, -360),
);
const latitude = fc.oneof(
  fc.double({ min: -90, max: 90, noNaN: true }),
  fc.double({ min: 48, max: 48.001, noNaN: true }),
  fc.integer({ min: -90, max: 90 }),
  fc.constantFrom(-90, 90, 0, 89.9999999),
);

export const spherePoint = fc.tuple(longitude, latitude);

/** @param size `max` for as many as `maxLength` now and then, not a few dozens at most */
export function spherePoints(
  maxLength: number,
  size?: fc.SizeForArbitrary,
): fc.Arbitrary<SpherePoints> {
  return fc
    .tuple(fc.array(spherePoint, { maxLength, size }), fc.array(fc.nat(), { maxLength: 5 }))
    .map(([points, repeated]) => {
      const all = [...points, ...repeated.flatMap((k) => points.slice(k % 50, (k % 50) + 1))];
      return { longitude: all.map((p) => p[0]), latitude: all.map((p) => p[1]) };
    });
}

/** Every point with its distance, nearest first, ties by rank: the oracle of all searches. */
export function rankedByDistance(
  points: SpherePoints,
  longitude: number,
  latitude: number,
): { index: number; distanceKm: number }[] {
  return points.longitude
    .map((lon, index) => ({
      index,
      distanceKm: haversineKm(longitude, latitude, lon, points.latitude[index]),
    }))
    .sort((a, b) => a.distanceKm - b.distanceKm || a.index - b.index);
}
