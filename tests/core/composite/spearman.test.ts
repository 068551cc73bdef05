import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { spearmanRho } from '../../../src/core/composite/spearman.ts';

describe('Spearman’s ρ', () => {
  it('is 1 − 6 Σ d² / n(n² − 1) without ties', () => {
    // Differences of ranks 1, −1, 2, −2, 0: Σ d² = 10, n = 5.
    expect(spearmanRho([10, 20, 30, 40, 50], [20, 10, 50, 30, 40]).value).toBeCloseTo(
      1 - (6 * (1 + 1 + 4 + 1 + 1)) / (5 * 24),
      12,
    );
  });

  it('gives the value of the example of SciPy', () => {
    expect(spearmanRho([1, 2, 3, 4, 5], [5, 6, 7, 8, 7]).value).toBeCloseTo(0.82078268, 8);
  });

  it('gives equals the mean of their ranks', () => {
    // Ranks 1, 2.5, 2.5, 4 and 1, 2, 3, 4: 4.5 / √(4.5 · 5).
    expect(spearmanRho([0, 7, 7, 9], [1, 2, 3, 4]).value).toBeCloseTo(4.5 / Math.sqrt(22.5), 12);
  });

  it('leaves out missing pairs, and is undefined for constants', () => {
    expect(spearmanRho([1, Number.NaN, 2, 3], [3, 9, 2, Number.NaN])).toEqual({
      value: -1,
      count: 2,
      missingCount: 2,
    });
    expect(spearmanRho([1, 1, 1], [1, 2, 3]).value).toBeNaN();
    expect(spearmanRho([], []).value).toBeNaN();
  });

  it('depends on order only, and turns with it', () => {
    const numbers = fc.array(fc.tuple(fc.integer(), fc.integer()), { minLength: 3, maxLength: 60 });
    fc.assert(
      fc.property(numbers, (pairs) => {
        const x = pairs.map(([a]) => a);
        const y = pairs.map(([, b]) => b);
        const { value } = spearmanRho(x, y);
        if (Number.isNaN(value)) return;
        expect(Math.abs(value)).toBeLessThanOrEqual(1);
        expect(spearmanRho(y, x).value).toBeCloseTo(value, 12);
        expect(
          spearmanRho(
            x.map((a) => -a),
            y,
          ).value,
        ).toBeCloseTo(-value, 12);
        expect(
          spearmanRho(
            x.map((a) => Math.cbrt(a)),
            y,
          ).value,
        ).toBeCloseTo(value, 12);
      }),
    );
  });
});
