import { expect, it } from 'vitest';
import {
  countedPoints,
  unitsApart,
  unitsWithin,
} from '../../../../../src/app/explorer/analysis/inequality/load-inequality.ts';
import type { DemandFile } from '../../../../../src/edition/files/demand-file.ts';
import type { DemandPartsFile } from '../../../../../src/edition/files/demand-parts-file.ts';

/** Two communes, the first counted at two points; QPV 7 lies in both. */
const demand: DemandFile = {
  edition: 'e',
  commune: [0, 0, 1],
  population: [600, 400, 300],
  longitude: [2, 2.1, 3],
  latitude: [48, 48, 49],
  distanceMetres: { desk: [1000, 2500, -1] },
  qpv: {
    position: [7],
    population: [150],
    longitude: [2.05],
    latitude: [48.01],
    distanceMetres: { desk: [420] },
  },
};
const parts: DemandPartsFile = {
  edition: 'e',
  commune: [0, 1, 0, 0, 1],
  qpv: [7, 7, -1, -1, -1],
  longitude: [2.05, 2.05, 2.1, 2, 3],
  latitude: [48.01, 48.01, 48, 48, 49],
  population: [100, 50, 360, 540, 250],
  areaKm2: [0.2, 0.1, 5, 7, 9],
  frames: ['mainland'],
  communeFrame: [0, 0],
  communeClass: {},
};

it('counts the people of QPV at their QPV, and the others at the points of their commune', () => {
  const units = unitsApart(demand, parts, 'desk');
  expect([...units.distanceKm]).toEqual([0.42, 0.42, 2.5, 1, Number.NaN]);
  expect([...units.population]).toEqual([100, 50, 360, 540, 250]);
  expect([...units.zoneClass]).toEqual([0, 0, 1, 1, 1]);
  const scoped = unitsWithin(
    { ...units, income: Float64Array.of(1, 2, 1, 1, 2) },
    Uint8Array.of(0, 1),
  );
  expect([...scoped.commune]).toEqual([1, 1]);
  expect([...scoped.zoneClass]).toEqual([0, 1]);
});

it('refuses a part that is counted where no distance is published', () => {
  const moved = { ...parts, latitude: parts.latitude.with(3, 48.5) };
  expect(() => unitsApart(demand, moved, 'desk')).toThrow(
    'demand-parts.json.gz: part 3 is no demand point',
  );
});

it('counts each point of a population grid at its own distance, with its own extent', () => {
  const squares = { ...demand, population: [600, 0, 300] };
  const zoned = { ...parts, communeClass: { density: [3, 4] } };
  const units = countedPoints(squares, zoned, 'desk', 'density');
  expect([...units.distanceKm]).toEqual([1, Number.NaN, Number.NaN]);
  expect([...units.areaKm2]).toEqual([7, 5, 9]);
  expect([...units.commune]).toEqual([0, 0, 1]);
  expect([...units.zoneClass]).toEqual([3, 3, 4]);
});
