import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { leastSquares } from '../../../src/core/association/least-squares.ts';

describe('least squares', () => {
  it('gives the line of the closed form', () => {
    // The first ten stopping distances of Ezekiel (1930).
    const speed = Float64Array.of(4, 4, 7, 7, 8, 9, 10, 10, 10, 11);
    const dist = Float64Array.of(2, 10, 4, 22, 16, 10, 18, 26, 34, 17);
    const { coefficients, rSquared, residuals } = leastSquares(dist, [speed]);
    // By hand: the slope is Sxy / Sxx = 143 / 56, and Syy = 876.9.
    expect(coefficients[1]).toBeCloseTo(143 / 56, 12);
    expect(coefficients[0]).toBeCloseTo(15.9 - (143 / 56) * 8, 12);
    expect(rSquared).toBeCloseTo(143 ** 2 / 56 / 876.9, 12);
    expect(residuals[0]).toBeCloseTo(2 - (15.9 - (143 / 56) * 4), 12);
  });

  it('leaves out units with a missing variable, and counts them', () => {
    const { residuals, coefficients, count, missingCount } = leastSquares(
      Float64Array.of(1, 3, 99, 5, Number.NaN),
      [Float64Array.of(0, 1, Number.NaN, 2, 7)],
    );
    expect([...coefficients]).toEqual([1, 2]);
    expect([...residuals]).toEqual([0, 0, Number.NaN, 0, Number.NaN]);
    expect([count, missingCount]).toEqual([3, 2]);
  });

  it('refuses what cannot be told apart', () => {
    const x = Float64Array.of(1, 2, 3, 5);
    const y = Float64Array.of(1, 2, 4, 3);
    expect(() => leastSquares(y, [new Float64Array(4).fill(2)])).toThrow(/explanatory\[0\]/);
    expect(() => leastSquares(y, [x, x.map((value) => 2 * value + 1)])).toThrow(
      'explanatory[1] is constant or a combination of those before it',
    );
    expect(() => leastSquares(y, [Float64Array.of(1)])).toThrow(/same length/);
  });

  it('leaves residuals that no variable explains, and finds an exact plane', () => {
    const unit = fc.tuple(
      fc.double({ min: -50, max: 50, noNaN: true }),
      fc.integer({ min: -9, max: 9 }),
      fc.integer({ min: -9, max: 9 }),
    );
    fc.assert(
      fc.property(fc.array(unit, { minLength: 6, maxLength: 40 }), (units) => {
        const [y, a, b] = [0, 1, 2].map((k) => Float64Array.from(units, (each) => each[k]));
        let fitted: ReturnType<typeof leastSquares>;
        try {
          fitted = leastSquares(y, [a, b]);
        } catch {
          return;
        }
        for (const column of [a, b, a.map(() => 1)]) {
          const product = fitted.residuals.reduce((sum, e, i) => sum + e * column[i], 0);
          expect(Math.abs(product)).toBeLessThan(1e-6);
        }
        const plane = a.map((value, i) => 3 - 2 * value + b[i] / 4);
        const exact = leastSquares(plane, [a, b]);
        [3, -2, 0.25].forEach((expected, k) => {
          expect(exact.coefficients[k]).toBeCloseTo(expected, 6);
        });
      }),
    );
  });
});
