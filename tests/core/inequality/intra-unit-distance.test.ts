import { describe, expect, it } from 'vitest';
import { gini } from '../../../src/core/inequality/gini.ts';
import {
  besideIntraUnitTerm,
  withIntraUnitDistance,
} from '../../../src/core/inequality/intra-unit-distance.ts';
import { theil } from '../../../src/core/inequality/theil.ts';
import { seededRandom } from '../../../src/core/random.ts';

describe('withIntraUnitDistance', () => {
  it('adds two thirds of the radius in quadrature', () => {
    const area = Math.PI * 4.5 ** 2;
    const [far, near] = withIntraUnitDistance([4, 0], [area, area]);
    expect(far).toBeCloseTo(5, 14);
    expect(near).toBeCloseTo(3, 14);
    expect(withIntraUnitDistance([7], [0])).toEqual(Float64Array.of(7));
  });

  it('adds the mean distance to the centre of a disc', () => {
    const random = seededRandom(3);
    const radii = Array.from({ length: 100_000 }, () => Math.sqrt(random()));
    const average = radii.reduce((sum, radius) => sum + radius, 0) / radii.length;
    expect(withIntraUnitDistance([0], [Math.PI])[0]).toBeCloseTo(average, 2);
  });

  it('is missing where either is', () => {
    expect(withIntraUnitDistance([Number.NaN, 1], [1, Number.NaN])).toEqual(
      Float64Array.of(Number.NaN, Number.NaN),
    );
    expect(() => withIntraUnitDistance([1], [-1])).toThrow('areaKm2[0] is -1');
    expect(() => withIntraUnitDistance([-1], [1])).toThrow('distanceKm[0] is -1');
    expect(() => withIntraUnitDistance([1], [])).toThrow('areaKm2 has 0 items');
  });
});

describe('besideIntraUnitTerm', () => {
  const distanceKm = [0, 2, 5, Number.NaN, 12, 3];
  const areaKm2 = [30, 12, 40, 10, 25, Number.NaN];
  const people = [100, 20, 5, 7, 3, 11];

  it('gives both values over the units whose distance and area are known', () => {
    const both = besideIntraUnitTerm((km) => theil(km, people), distanceKm, areaKm2);
    const known = [0, 1, 2, 4];
    const pick = (items: ArrayLike<number>) => known.map((i) => items[i]);
    const withTerm = withIntraUnitDistance(distanceKm, areaKm2);
    expect(both).toEqual({
      value: theil(pick(distanceKm), pick(people)).value,
      valueWithTerm: theil(pick(withTerm), pick(people)).value,
      difference: both.valueWithTerm - both.value,
      count: 4,
      totalWeight: 128,
      missingCount: 2,
      missingWeight: 18,
    });
    expect(both.difference).toBeLessThan(0);
  });

  it('changes nothing where units have no area', () => {
    const both = besideIntraUnitTerm((km) => gini(km), [1, 2, 9], [0, 0, 0]);
    expect(both.difference).toBe(0);
  });
});
