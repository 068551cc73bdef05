import fc from 'fast-check';
import { expect, test } from 'vitest';
import { nearestAfterChanges } from '../../../src/core/geo/nearest-after-changes.ts';
import { nearestToNetworks } from '../../../src/core/geo/nearest-to-networks.ts';
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

test('from the same demand to many networks, equals a search of each to the bit', () => {
  fc.assert(
    fc.property(
      spherePoints(300, 'max'),
      fc.array(spherePoints(60, 'max'), { maxLength: 3 }),
      (demandPoints, networks) => {
        const demand = grouped(demandPoints, 3);
        const toNetwork = nearestToNetworks(demand);
        for (const points of networks) {
          const supply = grouped(points, 2);
          expect(toNetwork(supply)).toEqual(nearestWithinGroups(demand, supply));
        }
      },
    ),
    { numRuns: 150 },
  );
  const one = { longitude: [0], latitude: [0], group: ['a'] };
  expect(() => nearestToNetworks({ ...one, group: [] })).toThrow('demand.group has 0');
  expect(() => nearestToNetworks(one)({ ...one, latitude: [91] })).toThrow('latitude of supply[0]');
});

test('after closures and openings, equals a search from the beginning', () => {
  fc.assert(
    fc.property(
      spherePoints(60),
      spherePoints(40),
      spherePoints(10),
      fc.infiniteStream(fc.boolean()),
      (demandPoints, supplyPoints, openedPoints, closing) => {
        const demand = grouped(demandPoints, 4);
        const supply = grouped(supplyPoints, 3);
        const opened = grouped(openedPoints, 3);
        const isClosed = Uint8Array.from(supply.group, () => (closing.next().value ? 1 : 0));
        const ranks = [...isClosed.keys()].filter((rank) => !isClosed[rank]);
        const openedRanks = opened.group.map((_, rank) => supply.group.length + rank);
        const join = <Item>(one: readonly Item[], other: readonly Item[]) => [
          ...ranks.map((rank) => one[rank]),
          ...other,
        ];
        const expected = nearestWithinGroups(demand, {
          longitude: join([...supply.longitude], [...opened.longitude]),
          latitude: join([...supply.latitude], [...opened.latitude]),
          group: join(supply.group, opened.group),
        });
        const before = nearestWithinGroups(demand, supply);
        const found = nearestAfterChanges(demand, supply, before, { isClosed, opened });
        const rankOf = [...ranks, ...openedRanks];
        expect([...found.index]).toEqual(
          [...expected.index].map((place) => (place < 0 ? -1 : rankOf[place])),
        );
        expect(found.distanceKm).toEqual(expected.distanceKm);
      },
    ),
    { numRuns: 300 },
  );
  const one = { longitude: [0], latitude: [0], group: ['a'] };
  const before = nearestWithinGroups(one, one);
  const changes = { isClosed: new Uint8Array(2), opened: one };
  expect(() => nearestAfterChanges(one, one, before, changes)).toThrow('isClosed has 2');
});
