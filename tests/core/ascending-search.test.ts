import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { firstAbove, firstAtLeast } from '../../src/core/ascending-search.ts';
import { weightedDraw } from '../../src/core/weighted-draw.ts';

const value = fc.integer({ min: -5, max: 5 });

describe('a search among ascending values', () => {
  it('counts what is below, and what is at most as great', () => {
    fc.assert(
      fc.property(fc.array(value), value, (values, sought) => {
        const ascending = Float64Array.from(values).sort();
        expect(firstAtLeast(ascending, sought)).toBe(values.filter((one) => one < sought).length);
        expect(firstAbove(ascending, sought)).toBe(values.filter((one) => one <= sought).length);
      }),
    );
  });

  it('finds everything above a value that is missing', () => {
    expect(firstAtLeast(Float64Array.of(1, 2), Number.NaN)).toBe(0);
    expect(firstAbove(Float64Array.of(1, 2), Number.NaN)).toBe(0);
  });
});

describe('a draw in proportion to weights', () => {
  const cumulated = Float64Array.of(1, 1, 4);

  it.each([
    [0, 0],
    [0.24, 0],
    [0.25, 2],
    [0.99, 2],
    // Rounded up to the sum of all.
    [1, 2],
  ])('of %d falls on index %d', (drawn, index) => {
    expect(weightedDraw(cumulated, () => drawn)).toBe(index);
  });
});
