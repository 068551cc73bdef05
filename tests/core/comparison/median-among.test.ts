import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { medianAmong } from '../../../src/core/comparison/median-among.ts';

const everyone = (values: readonly unknown[]) => values.map((_, i) => i);
const unknown = Number.NaN;

describe('medianAmong', () => {
  it('is the lower of the two in the middle when every value is exact', () => {
    const values = [9, unknown, 1, 4, 2];
    expect(medianAmong({ low: values, high: values }, everyone(values))).toBe(2);
    expect(medianAmong({ low: values, high: values }, [0, 1])).toBe(9);
    expect(medianAmong({ low: values, high: values }, [1])).toBeNull();
    expect(medianAmong({ low: values, high: values }, [])).toBeNull();
  });

  it('does not take the few exact values for all of them', () => {
    // Most are near 10; the only one that is exact is far from them.
    const low = [9, 10, 10, 11, 29];
    const high = [11, 11, 12, 12, 29];
    expect(medianAmong({ low, high }, everyone(low))).toEqual([10, 12]);
  });

  it('is exact where the ranges stand on either side of the middle', () => {
    expect(medianAmong({ low: [0, 5, 8], high: [3, 5, 9] }, [0, 1, 2])).toBe(5);
  });

  it('holds the median of whatever values the ranges stand for', () => {
    const value = fc.record({
      low: fc.integer({ min: 0, max: 9 }),
      width: fc.integer({ min: 0, max: 5 }),
      at: fc.double({ min: 0, max: 1, noNaN: true }),
    });
    fc.assert(
      fc.property(fc.array(value, { minLength: 1, maxLength: 12 }), (values) => {
        const low = values.map((one) => one.low);
        const high = values.map((one) => one.low + one.width);
        const actual = values.map((one) => one.low + one.width * one.at);
        const median = medianAmong({ low: actual, high: actual }, everyone(values)) as number;
        const found = medianAmong({ low, high }, everyone(values));
        const [least, most] = typeof found === 'number' ? [found, found] : (found ?? []);
        expect(median).toBeGreaterThanOrEqual(least as number);
        expect(median).toBeLessThanOrEqual(most as number);
      }),
    );
  });

  it('refuses bounds that do not go in pairs', () => {
    expect(() => medianAmong({ low: [1, 2], high: [1] }, [0])).toThrow(RangeError);
  });
});
