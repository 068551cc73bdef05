import fc from 'fast-check';
import { expect, test } from 'vitest';
import { EARTH_RADIUS_KM, haversineKm } from '../../../src/core/geo/haversine.ts';
import vector from '../../vectors/haversine_and_geodesic.json' with { type: 'json' };
import { spherePoint } from './sphere-points.ts';

const { input, expected, tolerance } = vector;

test('the radius is the published one', () => {
  expect(EARTH_RADIUS_KM * 1000).toBe(input.earth_radius_m);
});

test('the pair published by Turf', () => {
  const [[lon1, lat1], [lon2, lat2]] = input.turf_pair as [[number, number], [number, number]];
  const km = haversineKm(lon1, lat1, lon2, lat2);
  expect(Math.abs(km - expected.turf_km) * 1000).toBeLessThan(tolerance.haversine_m);
});

test.each(expected.pairs)('$from – $to', ({ from, to, haversine_m, geodesic_m }) => {
  const cities = input.cities_lon_lat as Record<string, number[]>;
  const [a, b] = [cities[from], cities[to]];
  const m = haversineKm(a[0], a[1], b[0], b[1]) * 1000;
  expect(Math.abs(m - haversine_m)).toBeLessThan(tolerance.haversine_m);
  expect(Math.abs(m / geodesic_m - 1)).toBeLessThan(tolerance.haversine_vs_geodesic_relative);
});

test('identical points are at 0, poles and antipodes at a half turn', () => {
  const halfTurnKm = Math.PI * EARTH_RADIUS_KM;
  expect(haversineKm(2.35, 48.85, 2.35, 48.85)).toBe(0);
  expect(haversineKm(0, 90, 123, 90)).toBeLessThan(1e-9);
  expect(haversineKm(180, 10, -180, 10)).toBeLessThan(1e-9);
  expect(haversineKm(0, 90, 0, -90)).toBeCloseTo(halfTurnKm, 9);
  expect(haversineKm(10, 20, -170, -20)).toBeCloseTo(halfTurnKm, 3);
});

test('a missing coordinate gives a missing distance', () => {
  expect(haversineKm(Number.NaN, 0, 0, 0)).toBeNaN();
  expect(haversineKm(0, 0, 0, Number.NaN)).toBeNaN();
});

test('symmetric to the bit, within half a turn, and never longer by a detour', () => {
  fc.assert(
    fc.property(spherePoint, spherePoint, spherePoint, ([a, b], [c, d], [e, f]) => {
      const direct = haversineKm(a, b, c, d);
      expect(direct).toBe(haversineKm(c, d, a, b));
      expect(direct).toBeGreaterThanOrEqual(0);
      expect(direct).toBeLessThanOrEqual(Math.PI * EARTH_RADIUS_KM + 1e-9);
      // Near antipodes asin loses half of the digits: 1e-7 rad is 0.6 m.
      expect(direct).toBeLessThanOrEqual(haversineKm(a, b, e, f) + haversineKm(e, f, c, d) + 1e-3);
    }),
  );
});
