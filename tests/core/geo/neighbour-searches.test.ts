import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { EARTH_RADIUS_KM } from '../../../src/core/geo/haversine.ts';
import { kNearest, kNearestOfAll } from '../../../src/core/geo/k-nearest.ts';
import { type PairsWithin, pairsWithin } from '../../../src/core/geo/pairs-within.ts';
import { buildSphereIndex } from '../../../src/core/geo/sphere-index.ts';
import { countWithin, within } from '../../../src/core/geo/within.ts';
import { rankedByDistance, type SpherePoints, spherePoint, spherePoints } from './sphere-points.ts';

const indexOf = ({ longitude, latitude }: SpherePoints) => buildSphereIndex(longitude, latitude);

/** Radii from nothing to the whole sphere, in scales where points are crowded and where not. */
const radius = fc.oneof(
  fc.constantFrom(0, 1, 100, Math.PI * EARTH_RADIUS_KM, 1e9),
  fc.double({ min: 0, max: 0.2, noNaN: true }),
  fc.double({ min: 0, max: 20_100, noNaN: true }),
);

/** A radius that some pair attains to the bit, so that "inclusive" is put to the test. */
const attained = (points: SpherePoints, [x, y]: [number, number], k: number) => {
  const ranked = rankedByDistance(points, x, y);
  return ranked[k % Math.max(ranked.length, 1)]?.distanceKm ?? 0;
};

describe('within a radius', () => {
  test('equals brute force, the radius included', () => {
    fc.assert(
      fc.property(spherePoints(150), spherePoint, radius, fc.nat(), (points, place, km, k) => {
        for (const radiusKm of [km, attained(points, place, k)]) {
          const oracle = rankedByDistance(points, ...place).filter((p) => p.distanceKm <= radiusKm);
          const found = within(indexOf(points), ...place, radiusKm);
          expect([...found.index]).toEqual(oracle.map((p) => p.index));
          expect([...found.distanceKm]).toEqual(oracle.map((p) => p.distanceKm));
        }
      }),
    );
  });

  test('counts equal brute force for each radius, in the order given', () => {
    fc.assert(
      fc.property(
        spherePoints(150),
        spherePoints(10),
        radius,
        fc.nat(),
        (points, places, km, k) => {
          const last: [number, number] = [
            places.longitude.at(-1) ?? 0,
            places.latitude.at(-1) ?? 0,
          ];
          const radii = [km, attained(points, last, k), 5];
          const counts = countWithin(indexOf(points), places.longitude, places.latitude, radii);
          expect(counts).toHaveLength(3);
          radii.forEach((radiusKm, r) => {
            const oracle = places.longitude.map(
              (x, i) =>
                rankedByDistance(points, x, places.latitude[i]).filter(
                  ({ distanceKm }) => distanceKm <= radiusKm,
                ).length,
            );
            expect([...counts[r]]).toEqual(oracle);
          });
        },
      ),
    );
  });

  test('nothing is near anything in an empty index', () => {
    const empty = buildSphereIndex([], []);
    expect(within(empty, 0, 0, 1e6).index).toHaveLength(0);
    expect([...countWithin(empty, [1, 2], [3, 4], [10])[0]]).toEqual([0, 0]);
    expect(countWithin(empty, [], [], [])).toEqual([]);
  });

  test.each([Number.NaN, -1, Infinity])('refuses a radius of %d', (radiusKm) => {
    const index = buildSphereIndex([0], [0]);
    const message = `radiusKm is ${radiusKm}`;
    expect(() => within(index, 0, 0, radiusKm)).toThrow(message);
    expect(() => countWithin(index, [0], [0], [1, radiusKm])).toThrow(message);
    expect(() => pairsWithin(index, index, radiusKm)).toThrow(message);
  });

  test('refuses places without coordinates', () => {
    const index = buildSphereIndex([0], [0]);
    expect(() => within(index, 0, Number.NaN, 1)).toThrow('latitude of the place is NaN');
    expect(() => countWithin(index, [Number.NaN], [0], [1])).toThrow('longitude of places[0]');
  });
});

describe('k nearest', () => {
  test('equal brute force, ties by rank', () => {
    fc.assert(
      fc.property(spherePoints(150), fc.integer({ min: 1, max: 12 }), (points, k) => {
        const index = indexOf(points);
        const all = kNearestOfAll(index, points.longitude, points.latitude, k);
        points.longitude.forEach((x, i) => {
          const y = points.latitude[i];
          const oracle = rankedByDistance(points, x, y).slice(0, k);
          const missing = k - oracle.length;
          expect([...all.index.subarray(i * k, i * k + k)]).toEqual([
            ...oracle.map((p) => p.index),
            ...Array(missing).fill(-1),
          ]);
          expect([...all.distanceKm.subarray(i * k, i * k + k)]).toEqual([
            ...oracle.map((p) => p.distanceKm),
            ...Array(missing).fill(Number.NaN),
          ]);
          expect([...kNearest(index, x, y, k).index]).toEqual(oracle.map((p) => p.index));
        });
      }),
    );
  });

  test('of an empty index are none', () => {
    const empty = buildSphereIndex([], []);
    expect(kNearest(empty, 0, 0, 3).index).toHaveLength(0);
    expect([...kNearestOfAll(empty, [0], [0], 2).index]).toEqual([-1, -1]);
  });

  test.each([0, -1, 1.5, Number.NaN, Infinity])('refuses k = %d', (k) => {
    expect(() => kNearest(buildSphereIndex([0], [0]), 0, 0, k)).toThrow(`k is ${k}`);
  });
});

describe('pairs within a radius', () => {
  const rows = ({ offsets, neighbours, distanceKm }: PairsWithin) =>
    Array.from({ length: offsets.length - 1 }, (_, i) => ({
      neighbours: [...neighbours.subarray(offsets[i], offsets[i + 1])],
      distanceKm: [...distanceKm.subarray(offsets[i], offsets[i + 1])],
    }));
  const oracle = (demand: SpherePoints, supply: SpherePoints, radiusKm: number) =>
    demand.longitude.map((x, i) => {
      const near = rankedByDistance(supply, x, demand.latitude[i])
        .filter((p) => p.distanceKm <= radiusKm)
        .sort((a, b) => a.index - b.index);
      return { neighbours: near.map((p) => p.index), distanceKm: near.map((p) => p.distanceKm) };
    });

  test('equal brute force between two sets', () => {
    fc.assert(
      fc.property(spherePoints(80), spherePoints(80), radius, fc.nat(), (demand, supply, km, k) => {
        const first: [number, number] = [demand.longitude[0] ?? 0, demand.latitude[0] ?? 0];
        for (const radiusKm of [km, attained(supply, first, k)]) {
          const pairs = pairsWithin(indexOf(demand), indexOf(supply), radiusKm);
          expect(pairs.offsets).toHaveLength(demand.longitude.length + 1);
          expect(rows(pairs)).toEqual(oracle(demand, supply, radiusKm));
        }
      }),
    );
  });

  test('of a set with itself equal those with a copy', () => {
    fc.assert(
      fc.property(spherePoints(120), radius, (points, radiusKm) => {
        const index = indexOf(points);
        const pairs = pairsWithin(index, index, radiusKm);
        expect(rows(pairs)).toEqual(oracle(points, points, radiusKm));
        expect(pairs).toEqual(pairsWithin(index, indexOf(points), radiusKm));
      }),
    );
  });

  test('of identical points at radius 0 are all of them', () => {
    const index = buildSphereIndex(Array(30).fill(2.35), Array(30).fill(48.85));
    const pairs = pairsWithin(index, index, 0);
    expect(pairs.neighbours).toHaveLength(900);
    expect(pairs.distanceKm.every((km) => km === 0)).toBe(true);
  });

  test('with an empty side are none', () => {
    const empty = buildSphereIndex([], []);
    const two = buildSphereIndex([0, 1], [0, 1]);
    expect([...pairsWithin(two, empty, 9).offsets]).toEqual([0, 0, 0]);
    expect([...pairsWithin(empty, two, 9).offsets]).toEqual([0]);
  });
});
