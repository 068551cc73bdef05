import { expect, it } from 'vitest';
import { chanceCommunes } from '../../../../../src/app/explorer/analysis/clusters/chance-communes.ts';
import { withoutColour } from '../../../../../src/app/map/layers/level-layers.ts';

it('puts a commune on a side when all of its demand points are', () => {
  const result = chanceCommunes(
    {
      fartherP: Float64Array.of(0.01, 0.01, 1, 0.02, 1, Number.NaN),
      nearerP: Float64Array.of(1, 1, 0.01, 1, 0.01, Number.NaN),
      draws: 99,
    },
    Int32Array.of(0, 1, 1, 2, 3, 4),
    Float64Array.of(10, 20, 30, 40, 50, 60),
    5,
    null,
  );
  expect(result).toEqual({
    classes: Int16Array.of(0, 2, 2, 1, -1),
    farther: 1,
    fartherPeople: 10,
    nearer: 1,
    nearerPeople: 50,
    expected: 0.04,
  });
});

it('counts none of the communes that were not compared', () => {
  const result = chanceCommunes(
    { fartherP: Float64Array.of(0.01, Number.NaN), nearerP: Float64Array.of(1, 1), draws: 99 },
    Int32Array.of(1, 2),
    Float64Array.of(20, 30),
    4,
    Uint8Array.of(0, 1, 1, 0),
  );
  expect(result).toMatchObject({
    classes: Int16Array.of(withoutColour.land, 0, withoutColour.missing, withoutColour.land),
    farther: 1,
    fartherPeople: 20,
    expected: 0.01,
  });
});
