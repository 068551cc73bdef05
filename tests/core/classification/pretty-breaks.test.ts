import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { boundsOf } from '../../../src/core/classification/class-breaks.ts';
import { prettyBreaks } from '../../../src/core/classification/pretty-breaks.ts';

const bounds = (low: number, high: number, classCount = 5) => {
  return boundsOf(prettyBreaks(Float64Array.of(low, high), classCount), low, high);
};

describe('prettyBreaks', () => {
  // The definition of R's pretty worked by hand; the first three are those of its manual.
  it.each([
    [0, 1, 5, [0, 0.2, 0.4, 0.6, 0.8, 1]],
    [1, 10, 5, [0, 2, 4, 6, 8, 10]],
    [1, 10, 21, Array.from({ length: 19 }, (_, i) => 1 + i / 2)],
    [0, 97, 5, [0, 20, 40, 60, 80, 100]],
    [0.3, 87.2, 5, [0, 20, 40, 60, 80, 100]],
    [-3, 3, 5, [-3, -2, -1, 0, 1, 2, 3]],
    [1234, 5678, 5, [1000, 2000, 3000, 4000, 5000, 6000]],
    [0.1, 0.9, 3, [0, 0.2, 0.4, 0.6, 0.8, 1]],
    // Steps of 10 and 20 are equally near: R takes the smaller.
    [38, 108, 5, [30, 40, 50, 60, 70, 80, 90, 100, 110]],
  ])('from %d to %d in about %i classes', (low, high, classCount, expected) => {
    expect(bounds(low, high, classCount)).toEqual(expected);
  });

  it('writes exact decimals', () => {
    expect(bounds(0.01, 0.69, 7)).toEqual([0, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7]);
  });

  it('makes one class of a range too small to divide', () => {
    expect(bounds(1e9, 1e9 + 1e-6)).toEqual([1e9, 1e9 + 1e-6]);
    expect(bounds(-5e-324, 0)).toEqual([-5e-324, 0]);
  });

  it('covers any range with evenly spaced round numbers', () => {
    const magnitude = fc.double({ min: -1e9, max: 1e9, noNaN: true });
    fc.assert(
      fc.property(magnitude, magnitude, fc.integer({ min: 1, max: 12 }), (a, b, classCount) => {
        const [low, high] = [Math.min(a, b), Math.max(a, b)];
        fc.pre(low < high);
        const steps = bounds(low, high, classCount);
        expect(steps[0]).toBeLessThanOrEqual(low);
        expect(steps[steps.length - 1]).toBeGreaterThanOrEqual(high);
        expect(steps.length).toBeLessThanOrEqual(3 * classCount + 3);
        for (let i = 1; i < steps.length; i++) expect(steps[i]).toBeGreaterThan(steps[i - 1]);
      }),
    );
  });
});
