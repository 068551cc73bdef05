import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { controlFalseDiscovery } from '../../../src/core/association/false-discovery-rate.ts';

describe('controlFalseDiscovery', () => {
  it('gives the example of Benjamini and Hochberg (1995, section 4.1)', () => {
    const pValues = Float64Array.of(
      0.0001,
      0.0004,
      0.0019,
      0.0095,
      0.0201,
      0.0278,
      0.0298,
      0.0344,
      0.0459,
      0.324,
      0.4262,
      0.5719,
      0.6528,
      0.759,
      1,
    );
    const found = controlFalseDiscovery(pValues, 0.05);
    expect(found.significantCount).toBe(4);
    expect(found.threshold).toBe(0.0095);
    expect([...found.significant.slice(0, 6)]).toEqual([1, 1, 1, 1, 0, 0]);
    expect(found.adjusted[3]).toBeCloseTo((0.0095 * 15) / 4, 12);
    // The ranks 6 and 7: the smaller of 0.0278 · 15 / 6 and 0.0298 · 15 / 7, down to rank 8.
    expect(found.adjusted[5]).toBeCloseTo((0.0298 * 15) / 7, 12);
  });

  it('is significant exactly where the adjusted p-value is within the rate', () => {
    const p = fc.double({ min: 0, max: 1, noNaN: true });
    const property = fc.property(
      fc.array(fc.oneof(p, fc.constant(Number.NaN)), { maxLength: 30 }),
      fc.constantFrom(0.01, 0.05, 0.2, 1),
      (list, rate) => {
        const pValues = Float64Array.from(list);
        const found = controlFalseDiscovery(pValues, rate);
        const tests = list.filter((each) => !Number.isNaN(each)).sort((a, b) => a - b);
        let rank = 0;
        tests.forEach((each, i) => {
          if (each <= ((i + 1) * rate) / tests.length) rank = i + 1;
        });
        expect(found.count).toBe(tests.length);
        expect(found.significantCount).toBe(rank);
        list.forEach((each, i) => {
          expect(found.significant[i]).toBe(rank > 0 && each <= tests[rank - 1] ? 1 : 0);
          expect(Number.isNaN(found.adjusted[i])).toBe(Number.isNaN(each));
          if (!Number.isNaN(each))
            expect(found.adjusted[i]).toBeGreaterThanOrEqual(each * (1 - 1e-12));
        });
      },
    );
    fc.assert(property, { seed: 2 });
  });

  it('accepts no tests', () => {
    const found = controlFalseDiscovery(Float64Array.of(Number.NaN), 0.05);
    expect(found).toMatchObject({ count: 0, significantCount: 0, threshold: 0 });
  });

  it.each([
    [[0.5, 1.2], 0.05, 'pValues[1] is 1.2'],
    [[-0.1], 0.05, 'pValues[0] is -0.1'],
    [[0.5], 0, 'rate is 0'],
    [[0.5], Number.NaN, 'rate is NaN'],
  ])('refuses p-values %j at rate %f', (pValues, rate, message) => {
    expect(() => controlFalseDiscovery(Float64Array.from(pValues), rate)).toThrow(message);
  });
});
