import { expect, it } from 'vitest';
import {
  type CountedPeople,
  levelCoverage,
  territoryOfCommunes,
} from '../../../../../src/app/explorer/analysis/sensitivity/level-coverage.ts';

const demand: CountedPeople = {
  place: [0, 0, 1, 2, 3],
  population: [10, 30, 5, 7, 9],
  distanceMetres: { desk: [5000, 10001, 10000, -1, 40000] },
};

it('counts people beyond a threshold by territory, without those who have no distance', () => {
  const territory = territoryOfCommunes(['x', 'y', 'y', null], ['y', 'x', 'z']);
  expect([...territory]).toEqual([1, 0, 0, -1]);
  const { counted, beyond, percent } = levelCoverage(demand, 'desk', 10, territory, 3);
  expect([...counted]).toEqual([5, 40, 0]);
  expect([...beyond]).toEqual([0, 30, 0]);
  expect([...percent]).toEqual([0, 75, Number.NaN]);
  expect(() => levelCoverage(demand, 'bus', 10, territory, 3)).toThrow('service bus');
});
