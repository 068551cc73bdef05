import { expect, it } from 'vitest';
import { coverageOf } from '../../../../src/app/explorer/question/union-coverage.ts';
import type { DemandFile } from '../../../../src/edition/files/demand-file.ts';

const demand: DemandFile = {
  edition: 'test',
  // Two points of the third commune.
  commune: [0, 1, 2, 2, 3],
  population: [100, 300, 50, 50, 1000],
  longitude: [0, 0, 0, 0, 0],
  latitude: [0, 0, 0, 0, 0],
  distanceMetres: { desk: [10_000, 10_001, 0, -1, 30_000] },
  qpv: { position: [], population: [], longitude: [], latitude: [], distanceMetres: { desk: [] } },
};

it('counts the people of some communes by their distance, as what is published of a territory', () => {
  expect(coverageOf(demand, 'desk', Uint8Array.of(1, 1, 1, 0))).toEqual({
    population: 500,
    // They have no distance: they are in no share.
    withoutPoint: 50,
    meanKm: (100 * 10 + 300 * 10.001) / 450,
    // Half of 450 people live within it, and no fewer kilometres would do.
    medianKm: 10.001,
    beyond: [400, 300, 0],
    beyondPercent: [(100 * 400) / 450, (100 * 300) / 450, 0],
  });
});

it('has no distance where nobody has one, and nothing of a service that is not counted', () => {
  const nobody = coverageOf(demand, 'desk', Uint8Array.of(0, 0, 0, 0));
  expect(nobody).toMatchObject({ population: 0, medianKm: null, beyond: [0, 0, 0] });
  expect(coverageOf(demand, 'court', Uint8Array.of(1, 1, 1, 1))).toBe(null);
});
