import { expect, it } from 'vitest';
import { unitsWithin } from '../../../../../src/app/explorer/analysis/inequality/load-inequality.ts';
import { measureInequality } from '../../../../../src/app/explorer/analysis/inequality/measure-inequality.ts';

const units = {
  commune: Int32Array.of(0, 1, 2, 3, 4),
  distanceKm: Float64Array.of(0, 10, 10, 20, Number.NaN),
  population: Float64Array.of(100, 100, 200, 100, 50),
  areaKm2: Float64Array.of(9 * Math.PI, 0, 0, 0, 1),
  zoneClass: Int16Array.of(0, 0, 1, 1, -1),
  income: Float64Array.of(30_000, 20_000, 25_000, 10_000, 15_000),
};

it('measures the inequality of a distance between people, beside its value with the area', () => {
  const found = measureInequality(units);
  // Mean 10; Gini by its definition over the five hundreds 0, 10, 10, 10, 20.
  const people = [0, 10, 10, 10, 20];
  const differences = people.flatMap((a) => people.map((b) => Math.abs(a - b)));
  const giniExpected = differences.reduce((sum, d) => sum + d, 0) / (2 * 25 * 10);
  expect(found.gini.value).toBeCloseTo(giniExpected, 12);
  // The first commune has a radius of 3 km: 2 km on average.
  const spread = [2, 10, 10, 10, 20];
  const more = spread.flatMap((a) => spread.map((b) => Math.abs(a - b)));
  expect(found.gini.valueWithTerm).toBeCloseTo(
    more.reduce((sum, d) => sum + d, 0) / (2 * 25 * 10.4),
    12,
  );
  // Theil's T, 0 ln 0 being 0: classes have means 5 (of 200 people) and 40/3 (of 300).
  const t = (ratio: number) => (ratio === 0 ? 0 : ratio * Math.log(ratio));
  const total = t(2) / 5;
  const between = 0.4 * t(0.5) + 0.6 * t(4 / 3);
  expect(found.theil.value).toBeCloseTo(total, 12);
  expect(found.betweenShare.value).toBeCloseTo(between / total, 12);
  expect(found.decilesKm).toEqual([0, 20]);
  expect(found.theil.missingCount).toBe(1);
  // The poorest fifth travels 20 of 50 hundreds of kilometres.
  expect(found.curve.weightShare[1]).toBeCloseTo(0.2, 12);
  expect(found.curve.valueShare[1]).toBeCloseTo(0.4, 12);
  expect(found.concentration.value).toBeLessThan(0);
});

it('keeps to a scope', () => {
  expect(unitsWithin(units, null)).toBe(units);
  expect([...unitsWithin(units, Uint8Array.of(1, 0, 0, 1, 1)).distanceKm]).toEqual([
    0,
    20,
    Number.NaN,
  ]);
});
