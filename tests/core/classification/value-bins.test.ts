import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sortedValues } from '../../../src/core/classification/sorted-values.ts';
import { binCounts, binEdges, valueDomain } from '../../../src/core/classification/value-bins.ts';

const values = fc
  .array(
    fc.oneof(
      fc.integer({ min: -1000, max: 100_000 }).map((n) => n / 10),
      fc.constant(Number.NaN),
    ),
    { minLength: 1, maxLength: 200 },
  )
  .map((numbers) => Float64Array.from(numbers));

describe('bins', () => {
  it('hold each value once, in the bin whose bounds surround it', () => {
    fc.assert(
      fc.property(values, fc.array(fc.boolean(), { maxLength: 200 }), (numbers, keeps) => {
        const domain = valueDomain(sortedValues(numbers));
        if (!domain) return;
        const edges = binEdges(domain);
        const mask = Uint8Array.from(numbers, (_, i) => (keeps[i] ? 1 : 0));
        const counts = binCounts(numbers, edges, mask);
        for (let bin = 0; bin < counts.length; bin++) {
          const inside = numbers.filter(
            (value, i) => mask[i] === 1 && value >= edges[bin] && value < edges[bin + 1],
          );
          expect(counts[bin]).toBe(inside.length);
        }
        expect(edges[0]).toBeLessThanOrEqual(domain.low);
        expect(edges[edges.length - 1]).toBeGreaterThan(domain.high);
      }),
    );
  });

  it('leave far extremes out of the frame, and count them', () => {
    const numbers = Float64Array.from({ length: 1000 }, (_, i) => i);
    numbers[999] = 1e6;
    expect(valueDomain(sortedValues(numbers))).toEqual({ low: 0, high: 997, beyond: 2 });
    expect(valueDomain(sortedValues(numbers.subarray(0, 999)))).toEqual({
      low: 0,
      high: 998,
      beyond: 0,
    });
    expect(valueDomain(sortedValues([Number.NaN]))).toBeNull();
  });

  it.each([
    // Half of the values below 10, one in twenty above 1,000: counts of people by commune.
    [(i: number) => (i < 500 ? i / 50 : i < 950 ? i - 490 : 100_000), 459, 50],
    // Nearly all are zero: the frame keeps what is not.
    [(i: number) => (i < 970 ? 0 : i < 999 ? i : 1e6), 979, 20],
  ])(
    'leave out more of them where half of the values would share a bin (%#)',
    (value, high, beyond) => {
      const numbers = Float64Array.from({ length: 1000 }, (_, i) => value(i));
      expect(valueDomain(sortedValues(numbers))).toEqual({ low: 0, high, beyond });
    },
  );
});
