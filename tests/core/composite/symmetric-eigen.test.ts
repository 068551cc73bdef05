import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { symmetricEigen } from '../../../src/core/composite/symmetric-eigen.ts';

const symmetric = fc.integer({ min: 1, max: 7 }).chain((size) =>
  fc
    .array(fc.double({ min: -10, max: 10, noNaN: true }), {
      minLength: size * size,
      maxLength: size * size,
    })
    .map((items) =>
      Array.from({ length: size }, (_, i) =>
        Array.from({ length: size }, (_, j) => items[Math.min(i, j) * size + Math.max(i, j)]),
      ),
    ),
);

const dot = (x: number[], y: number[]) => x.reduce((sum, value, i) => sum + value * y[i], 0);

describe('symmetricEigen', () => {
  it('finds orthonormal vectors that the matrix only stretches', () => {
    fc.assert(
      fc.property(symmetric, (matrix) => {
        const pairs = symmetricEigen(matrix);
        for (const [i, { value, vector }] of pairs.entries()) {
          for (const [k, row] of matrix.entries()) {
            expect(Math.abs(dot(row, vector) - value * vector[k])).toBeLessThan(1e-11);
          }
          for (const [j, other] of pairs.entries()) {
            expect(dot(vector, other.vector)).toBeCloseTo(i === j ? 1 : 0, 12);
          }
          if (i > 0) expect(value).toBeLessThanOrEqual(pairs[i - 1].value);
        }
        const trace = matrix.reduce((sum, row, i) => sum + row[i], 0);
        expect(pairs.reduce((sum, { value }) => sum + value, 0)).toBeCloseTo(trace, 10);
      }),
    );
  });

  it('knows a diagonal matrix, and leaves the matrix unchanged', () => {
    const matrix = [
      [1, 0],
      [0, 3],
    ];
    expect(symmetricEigen(matrix).map(({ value }) => value)).toEqual([3, 1]);
    expect(matrix).toEqual([
      [1, 0],
      [0, 3],
    ]);
  });
});
