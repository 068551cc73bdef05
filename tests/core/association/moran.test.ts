import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { moran } from '../../../src/core/association/moran.ts';
import { contiguityWeights } from '../../../src/core/association/spatial-weights.ts';
import columbus from '../../vectors/moran_columbus_crime.json' with { type: 'json' };
import stLouis from '../../vectors/moran_stl_hr8893.json' with { type: 'json' };
import lattice3x3 from '../../vectors/moran_variance_lattice3x3.json' with { type: 'json' };
import { denseWeights, latticeLists, latticeWeights, noise, rowsOf } from './lattices.ts';

describe('moran', () => {
  it('gives the published figures of St. Louis homicides', () => {
    const { input, expected, tolerance } = stLouis;
    const weights = contiguityWeights(rowsOf(input.neighbours), 'row-standardised');
    const found = moran(Float64Array.from(input.y), weights);
    const near = (value: number, published: number) =>
      expect(Math.abs(value - published)).toBeLessThan(tolerance);
    near(found.statistic, expected.I);
    near(found.expectation, expected.EI);
    near(found.normality.upperP, expected.p_norm_one_tailed);
    near(found.normality.zScore, expected.z_norm_recomputed);
    near(found.normality.variance, expected.VI_norm_recomputed);
    near(found.randomisation.variance, expected.VI_rand_recomputed);
    expect(found.normality.twoSidedP).toBeCloseTo(2 * found.normality.upperP, 12);
    expect(found).toMatchObject({ count: 78, missingCount: 0, islandCount: 0 });
  });

  it('gives the published variances of a 3 × 3 lattice', () => {
    const { input, expected, tolerance } = lattice3x3;
    const weights = contiguityWeights(rowsOf(input.neighbours), 'binary');
    const found = moran(Float64Array.from(input.y), weights);
    expect(Math.abs(found.normality.variance - expected.VI_norm)).toBeLessThan(tolerance);
    expect(Math.abs(found.randomisation.variance - expected.VI_rand)).toBeLessThan(tolerance);
  });

  it('gives the published figures of crime in Columbus', () => {
    const { input, expected, tolerance } = columbus;
    const weights = contiguityWeights(rowsOf(input.neighbours));
    expect(weights.neighbours).toHaveLength(expected.links);
    const found = moran(Float64Array.from(input.y), weights);
    const { randomisation } = found;
    expect(Math.abs(found.statistic - expected.I)).toBeLessThan(tolerance.I);
    expect(Math.abs(found.expectation - expected.expectation)).toBeLessThan(tolerance.expectation);
    expect(Math.abs(randomisation.variance - expected.randomisation_variance)).toBeLessThan(
      tolerance.randomisation_variance,
    );
    expect(Math.abs(randomisation.zScore - expected.z)).toBeLessThan(tolerance.z);
    expect(Math.abs(randomisation.upperP - expected.upper_p)).toBeLessThan(tolerance.upper_p);
  });

  it.each(['binary', 'row-standardised'] as const)('equals the double sum: %s', (style) => {
    const lists = latticeLists(4, 5);
    const y = noise(20, 3);
    const mean = y.reduce((sum, value) => sum + value, 0) / 20;
    const z = y.map((value) => value - mean);
    const dense = denseWeights(lists, style);
    let cross = 0;
    let total = 0;
    dense.forEach((row, i) => {
      row.forEach((w, j) => {
        cross += w * z[i] * z[j];
        total += w;
      });
    });
    const square = z.reduce((sum, value) => sum + value * value, 0);
    const { statistic } = moran(y, contiguityWeights(rowsOf(lists), style));
    expect(statistic).toBeCloseTo((20 / total) * (cross / square), 12);
  });

  it('has the exact mean and variance of all placements', () => {
    const values = [3, 1, 4, 1, 5, 9];
    const weights = latticeWeights(2, 3);
    const all = permutationsOf(values).map(
      (placed) => moran(Float64Array.from(placed), weights).statistic,
    );
    const mean = all.reduce((sum, each) => sum + each, 0) / all.length;
    const variance = all.reduce((sum, each) => sum + (each - mean) ** 2, 0) / all.length;
    const { expectation, randomisation } = moran(Float64Array.from(values), weights);
    expect(mean).toBeCloseTo(expectation, 10);
    expect(variance).toBeCloseTo(randomisation.variance, 10);
  });

  it('is 1 for two opposite halves without contact, −1 on a chessboard', () => {
    const apart = contiguityWeights(rowsOf([[1], [0], [3], [2]]));
    expect(moran(Float64Array.of(1, 1, 5, 5), apart).statistic).toBeCloseTo(1, 12);
    const chess = Float64Array.from({ length: 16 }, (_, i) => (i + Math.floor(i / 4)) % 2);
    expect(moran(chess, latticeWeights(4, 4)).statistic).toBeCloseTo(-1, 12);
  });

  it('does not change when units are renumbered, nor with origin and unit of measure', () => {
    const lists = latticeLists(4, 5);
    const permutation = fc.shuffledSubarray([...lists.keys()], { minLength: 20, maxLength: 20 });
    const property = fc.property(
      permutation,
      fc.nat(1000),
      fc.constantFrom('binary' as const, 'row-standardised' as const),
      fc.double({ min: 0.01, max: 100, noNaN: true }),
      (order, seed, style, scale) => {
        const y = noise(20, seed);
        const place = new Map(order.map((unit, rank) => [unit, rank]));
        const moved = order.map((unit) => lists[unit].map((other) => place.get(other)!));
        const before = moran(y, contiguityWeights(rowsOf(lists), style));
        const values = Float64Array.from(order, (unit) => 7 + scale * y[unit]);
        const after = moran(values, contiguityWeights(rowsOf(moved), style));
        expect(after.statistic).toBeCloseTo(before.statistic, 9);
        expect(after.randomisation.zScore).toBeCloseTo(before.randomisation.zScore, 8);
        expect(after.normality.variance).toBeCloseTo(before.normality.variance, 12);
      },
    );
    fc.assert(property, { seed: 1 });
  });

  it('leaves out missing units with their links', () => {
    const y = noise(9, 2);
    y[4] = Number.NaN;
    const ring = [1, 2, 5, 8, 7, 6, 3, 0];
    const lists = ring.map((_, i) => [(i + 1) % 8, (i + 7) % 8]);
    const found = moran(y, latticeWeights(3, 3));
    const expected = moran(
      Float64Array.from(ring, (unit) => y[unit]),
      contiguityWeights(rowsOf(lists)),
    );
    expect(found.statistic).toBeCloseTo(expected.statistic, 12);
    expect(found).toMatchObject({ count: 8, missingCount: 1 });
  });

  it('counts an island in n, without weight', () => {
    const weights = contiguityWeights(rowsOf([[1], [0], []]));
    const found = moran(Float64Array.of(0, 0, 3), weights);
    // z = −1, −1, 2: I = (3 / 2) · 2 / 6
    expect(found.statistic).toBeCloseTo(0.5, 12);
    expect(found).toMatchObject({ count: 3, islandCount: 1, expectation: -0.5 });
  });

  it.each([
    ['no unit', Float64Array.of(), []],
    ['one unit', Float64Array.of(4), [[]]],
    ['equal values', Float64Array.of(0.1, 0.1, 0.1), [[1], [0, 2], [1]]],
    ['islands only', Float64Array.of(1, 2), [[], []]],
    ['missing values only', Float64Array.of(Number.NaN, Number.NaN), [[1], [0]]],
  ])('is undefined for %s', (_, values, lists) => {
    const found = moran(values, contiguityWeights(rowsOf(lists)));
    expect(found.statistic).toBeNaN();
    expect(found.normality).toEqual({
      variance: Number.NaN,
      zScore: Number.NaN,
      upperP: Number.NaN,
      twoSidedP: Number.NaN,
    });
    expect(found.randomisation.zScore).toBeNaN();
  });

  it('has no randomisation variance below 4 units', () => {
    const found = moran(Float64Array.of(1, 2, 4), contiguityWeights(rowsOf([[1], [0, 2], [1]])));
    expect(found.statistic).not.toBeNaN();
    expect(found.randomisation.variance).toBeNaN();
    expect(found.normality.variance).not.toBeNaN();
  });

  it('refuses infinite values and other lengths', () => {
    const weights = latticeWeights(1, 2);
    expect(() => moran(Float64Array.of(1, Infinity), weights)).toThrow('values[1] is Infinity');
    expect(() => moran(Float64Array.of(1), weights)).toThrow(
      'values has 1 items but the weights 2',
    );
  });
});

function permutationsOf(items: readonly number[]): number[][] {
  if (items.length === 0) return [[]];
  return items.flatMap((item, index) =>
    permutationsOf(items.filter((_, other) => other !== index)).map((rest) => [item, ...rest]),
  );
}
