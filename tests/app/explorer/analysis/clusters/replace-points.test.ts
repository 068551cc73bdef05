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
  const input = {
    longitude,
    latitude,
    population,
    group,
    pointCounts: [2, 0],
    network: null,
    draws: 99,
    seed: 3,
  };
  const far = completeSteps(replacePoints({ ...input, distanceKm: distances([38, 39]) }));
  expect(far.meanKm).toBeGreaterThan(far.expectedMeanKm);
  expect(far.fartherP[0]).toBe(0.01);
  expect(far.fartherP[40]).toBeNaN();
  expect(far.drawnMeanKm).toHaveLength(99);
  const good = completeSteps(replacePoints({ ...input, distanceKm: distances([0, 26]) }));
  expect(good.meanKm).toBeLessThan(good.expectedMeanKm);
  expect(good.fartherP[0]).toBeGreaterThan(0.5);
});

it('puts the places of a part elsewhere in it, and leaves those outside where they are', () => {
  const placed = (places: readonly number[]) => ({
    longitude: Float64Array.from(places, (p) => p / 10),
    latitude: Float64Array.from(places, () => 45),
    group: Uint8Array.from(places, () => 0),
  });
  const result = completeSteps(
    replacePoints({
      longitude,
      latitude,
      population,
      group,
      // Rounded: what no draw changes must not seem farther for that.
      distanceKm: distances([0, 39]).map((km) => Math.ceil(km * 10) / 10),
      pointCounts: [1, 0],
      network: { moved: placed([39]), fixed: placed([0]) },
      draws: 99,
      seed: 3,
    }),
  );
  // The first village keeps its place: neither farther nor nearer than in any draw.
  expect([result.fartherP[0], result.nearerP[0]]).toEqual([1, 1]);
  // Half the draws are among the first village's people: the last is nearer to its own.
  expect(result.nearerP[39]).toBeLessThan(0.1);
  expect(result.meanKm).toBeCloseTo(weighted(distances([0, 39])), 9);
  // Nobody is farther than with the place that stays alone.
  expect(Math.max(...result.drawnMeanKm)).toBeLessThanOrEqual(weighted(distances([0])) + 1e-9);
});

function weighted(km: Float64Array): number {
  let sum = 0;
  let people = 0;
  for (let i = 0; i < 40; i++) {
    sum += km[i] * population[i];
    people += population[i];
  }
  return sum / people;
}
