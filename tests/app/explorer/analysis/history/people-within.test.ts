import { expect, it } from 'vitest';
import { peopleWithin } from '../../../../../src/app/explorer/analysis/history/people-within.ts';
import type { DemandFile } from '../../../../../src/edition/files/demand-file.ts';

const demand = {
  commune: [0, 1, 2, 2],
  population: [10, 20, 40, 80],
  distanceMetres: { msap: [10000, 10001, -1, 30] },
} as unknown as DemandFile;

it('counts people within a threshold, and those whom the list does not reach', () => {
  expect(peopleWithin(demand, 'msap', 10, () => true)).toEqual({
    population: 150,
    within: 90,
    withoutPlace: 40,
  });
  expect(peopleWithin(demand, 'msap', 10.001, (commune) => commune < 2)).toEqual({
    population: 30,
    within: 30,
    withoutPlace: 0,
  });
  expect(() => peopleWithin(demand, 'bus', 10, () => true)).toThrow('service bus');
});
