import { expect, it } from 'vitest';
import { replacePoints } from '../../../../../src/app/explorer/analysis/clusters/replace-points.ts';
import { haversineKm } from '../../../../../src/core/geo/haversine.ts';
import { completeSteps } from '../../../../../src/core/steps.ts';

/** A line of forty villages of which half the people live in the first; one more across the sea. */
const size = 41;
const longitude = Float64Array.from({ length: size }, (_, i) => (i === 40 ? 55 : i / 10));
const latitude = new Float64Array(size).fill(45);
const population = Float64Array.from({ length: size }, (_, i) => (i === 0 ? 390 : 10));
const group = Uint8Array.from({ length: size }, (_, i) => (i === 40 ? 1 : 0));
const distances = (places: readonly number[]) =>
  Float64Array.from({ length: size }, (_, i) =>
    i === 40
      ? Number.NaN
      : Math.min(...places.map((p) => haversineKm(longitude[i], 45, longitude[p], 45))),
  );

it('finds a network spread where nobody lives farther than chance has it', () => {
  const input = { longitude, latitude, population, group, pointCounts: [2, 0], draws: 99, seed: 3 };
  const far = completeSteps(replacePoints({ ...input, distanceKm: distances([38, 39]) }));
  expect(far.meanKm).toBeGreaterThan(far.expectedMeanKm);
  expect(far.fartherP[0]).toBe(0.01);
  expect(far.fartherP[40]).toBeNaN();
  expect(far.drawnMeanKm).toHaveLength(99);
  const good = completeSteps(replacePoints({ ...input, distanceKm: distances([0, 26]) }));
  expect(good.meanKm).toBeLessThan(good.expectedMeanKm);
  expect(good.fartherP[0]).toBeGreaterThan(0.5);
});
