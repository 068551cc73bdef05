import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { kNearest } from '../../../src/core/geo/k-nearest.ts';
import { nearest, nearestOfAll } from '../../../src/core/geo/nearest.ts';
import { buildSphereIndex } from '../../../src/core/geo/sphere-index.ts';
import { rankedByDistance, spherePoints } from './sphere-points.ts';

test('equals brute force to the bit, ties to the lowest rank', () => {
  fc.assert(
    fc.property(spherePoints(200), spherePoints(20), (points, places) => {
      const index = buildSphereIndex(points.longitude, points.latitude);
      // The points themselves are places too, so that distances of 0 and exact ties occur.
      const longitudes = [...places.longitude, ...points.longitude];
      const latitudes = [...places.latitude, ...points.latitude];
      const found = nearestOfAll(index, longitudes, latitudes);
      longitudes.forEach((longitude, i) => {
        const oracle = rankedByDistance(points, longitude, latitudes[i])[0];
        expect(found.index[i]).toBe(oracle?.index ?? -1);
        expect(found.distanceKm[i]).toBe(oracle?.distanceKm ?? Number.NaN);
        expect(nearest(index, longitude, latitudes[i])).toEqual(
          oracle ?? { index: -1, distanceKm: Number.NaN },
        );
      });
    }),
    { numRuns: 200 },
  );
});

test('points on a regular grid, where ties are the rule', () => {
  const longitude = Array.from({ length: 400 }, (_, i) => (i % 20) / 10);
  const latitude = Array.from({ length: 400 }, (_, i) => Math.floor(i / 20) / 10 - 1);
  const index = buildSphereIndex(longitude, latitude);
  for (let x = 0.05; x < 2; x += 0.1) {
    for (let y = -0.95; y < 1; y += 0.1) {
      expect(nearest(index, x, y)).toEqual(rankedByDistance({ longitude, latitude }, x, y)[0]);
    }
  }
});

test.each([
  ['across the antimeridian', [-179, 170], [0, 0], 179, 0, 0],
  ['over the pole', [180, 0], [89, 80], 0, 89, 0],
  ['among identical points', [5, 5, 5], [45, 45, 45], 5, 45.1, 0],
  ['a lone antipode', [-170], [-20], 10, 20, 0],
])('%s', (_, longitude, latitude, x, y, expected) => {
  expect(nearest(buildSphereIndex(longitude, latitude), x, y).index).toBe(expected);
});

test('many points in few places: searched as few, the lowest ranks first', () => {
  // Interleaved, so that the ranks of a place are far apart.
  const longitude = Array.from({ length: 3000 }, (_, i) => i % 3);
  const latitude = longitude.map(() => 45);
  const index = buildSphereIndex(longitude, latitude);
  expect([0.2, 0.9, 1.9].map((x) => nearest(index, x, 45.1).index)).toEqual([0, 1, 2]);
  expect([...kNearest(index, 1.9, 45.1, 4).index]).toEqual([2, 5, 8, 11]);
  const alone = buildSphereIndex(Array(3000).fill(2.3), Array(3000).fill(48.8));
  // The whole tree is one point: a search need not go below its root.
  expect(alone.isOnePoint[1]).toBe(1);
  expect([...alone.pointOfPlace]).toEqual(Array.from({ length: 3000 }, (_, rank) => rank));
  expect(buildSphereIndex([2, 2, 2.1], [48, 48, 48]).isOnePoint[1]).toBe(0);
});

test('an empty index has no nearest point', () => {
  const index = buildSphereIndex([], []);
  expect(nearest(index, 0, 0)).toEqual({ index: -1, distanceKm: Number.NaN });
  const found = nearestOfAll(index, new Float64Array(2), new Float64Array(2));
  expect([...found.index]).toEqual([-1, -1]);
  expect([...found.distanceKm]).toEqual([Number.NaN, Number.NaN]);
  expect(nearestOfAll(index, [], []).index).toHaveLength(0);
});

describe('refuses', () => {
  test.each([
    ['a missing longitude', [0, Number.NaN], [0, 0], 'longitude of points[1] is NaN'],
    ['an infinite latitude', [0], [Infinity], 'latitude of points[0] is Infinity'],
    ['a latitude out of range', [0], [90.1], 'latitude of points[0] is 90.1'],
    ['a longitude out of range', [361], [0], 'longitude of points[0] is 361'],
    ['unequal lengths', [0, 1], [0], '2 longitudes but 1 latitudes'],
  ])('%s', (_, longitude, latitude, message) => {
    expect(() => buildSphereIndex(longitude, latitude)).toThrow(message);
  });

  test('places without coordinates', () => {
    const index = buildSphereIndex([0], [0]);
    expect(() => nearest(index, Number.NaN, 0)).toThrow('longitude of the place is NaN');
    expect(() => nearestOfAll(index, [1, 2], [3, 91])).toThrow('latitude of places[1] is 91');
  });
});
