import fc from 'fast-check';
import { expect, test } from 'vitest';
import { nearestWithinGroups } from '../../../src/core/geo/nearest-within-groups.ts';
import { rankedByDistance, type SpherePoints, spherePoints } from './sphere-points.ts';

const grouped = (points: SpherePoints, groups: number) => ({
  ...points,
  group: points.longitude.map((_, i) => `group ${(i * i) % groups}`),
});

test('equals brute force within each group', () => {
  fc.assert(
    fc.property(spherePoints(60), spherePoints(60), (demandPoints, supplyPoints) => {
      const demand = grouped(demandPoints, 5);
      const supply = grouped(supplyPoints, 3);
      const found = nearestWithinGroups(demand, supply);
      demand.group.forEach((group, i) => {
        const oracle = rankedByDistance(supply, demand.longitude[i], demand.latitude[i]).find(
          ({ index }) => supply.group[index] === group,
        );
        expect(found.index[i]).toBe(oracle?.index ?? -1);
        expect(found.distanceKm[i]).toBe(oracle?.distanceKm ?? Number.NaN);
      });
    }),
  );
});

test('never crosses the sea, even to a nearer point', () => {
  const bonifacio = { longitude: [9.159], latitude: [41.387], group: ['corsica'] };
  const toulon = { longitude: [5.93], latitude: [43.12], group: ['mainland'] };
  expect([...nearestWithinGroups(bonifacio, toulon).index]).toEqual([-1]);
  expect([...nearestWithinGroups(bonifacio, toulon).distanceKm]).toEqual([Number.NaN]);
});

test('refuses unequal lengths and names the point without coordinates', () => {
  const one = { longitude: [0], latitude: [0], group: ['a'] };
  expect(() => nearestWithinGroups({ ...one, group: [] }, one)).toThrow('demand.group has 0');
  expect(() => nearestWithinGroups(one, { ...one, latitude: [Number.NaN] })).toThrow(
    'latitude of supply[0] is NaN',
  );
});
