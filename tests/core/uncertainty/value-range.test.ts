import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  rangeOfDifference,
  rangeOfRatio,
  rangeOfRemainder,
  rangeOfShare,
  rangeOfSum,
  type ValueRange,
  valueRange,
  withheldCount,
} from '../../../src/core/uncertainty/value-range.ts';

const range = fc
  .tuple(fc.integer({ min: 0, max: 12 }), fc.integer({ min: 0, max: 6 }))
  .map(([low, width]) => valueRange(low, low + width));

const integersOf = ({ low, high }: ValueRange) =>
  Array.from({ length: high - low + 1 }, (_, i) => low + i);

/** Least and greatest result over every pair of integers; the bounds are reached at integers. */
function overPairs(
  first: ValueRange,
  second: ValueRange,
  combine: (a: number, b: number) => number,
): ValueRange {
  const results = integersOf(first)
    .flatMap((a) => integersOf(second).map((b) => combine(a, b)))
    .filter((result) => !Number.isNaN(result));
  return { low: Math.min(...results), high: Math.max(...results) };
}

describe('operations on ranges', () => {
  it('give exactly what can happen', () => {
    fc.assert(
      fc.property(range, range, (first, second) => {
        expect(rangeOfSum([first, second])).toEqual(overPairs(first, second, (a, b) => a + b));
        expect(rangeOfDifference(first, second)).toEqual(overPairs(first, second, (a, b) => a - b));
        if (second.high > 0 && first.low > 0) {
          expect(rangeOfRatio(first, second)).toEqual(overPairs(first, second, (a, b) => a / b));
        }
        if (first.high + second.high > 0) {
          expect(rangeOfShare(first, second)).toEqual(
            overPairs(first, second, (a, b) => a / (a + b)),
          );
        }
        if (second.low <= first.high) {
          expect(rangeOfRemainder(first, second)).toEqual(
            overPairs(first, second, (a, b) => (b <= a ? a - b : Number.NaN)),
          );
        }
      }),
    );
  });

  it('know a withheld count up to its threshold', () => {
    expect(withheldCount(4)).toEqual({ low: 0, high: 4 });
    expect(rangeOfSum([valueRange(120), withheldCount(4), withheldCount(4)])).toEqual({
      low: 120,
      high: 128,
    });
    expect(rangeOfSum([])).toEqual({ low: 0, high: 0 });
  });

  it('have no bound where a denominator may be 0, and no value where it is', () => {
    expect(rangeOfRatio(valueRange(1, 2), valueRange(0, 4))).toEqual({ low: 0.25, high: Infinity });
    expect(rangeOfRatio(valueRange(1), valueRange(0))).toEqual({
      low: Number.NaN,
      high: Number.NaN,
    });
    expect(rangeOfShare(valueRange(0), valueRange(0))).toEqual({
      low: Number.NaN,
      high: Number.NaN,
    });
  });

  it('refuse what is no range', () => {
    expect(() => valueRange(2, 1)).toThrow('range is 2 to 1');
    expect(() => valueRange(Number.NaN)).toThrow('range is NaN to NaN');
    expect(() => valueRange(0, Infinity)).toThrow('range is 0 to Infinity');
    expect(() => withheldCount(-1)).toThrow('range is 0 to -1');
    expect(() => rangeOfRatio(valueRange(-1, 1), valueRange(1))).toThrow('numerator is -1 to 1');
    expect(() => rangeOfRemainder(valueRange(1), valueRange(2))).toThrow(
      'part is at least 2 but whole at most 1',
    );
  });
});
