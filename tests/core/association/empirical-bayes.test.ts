import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  empiricalBayesRates,
  standardisedRates,
} from '../../../src/core/association/empirical-bayes.ts';

// The example of the documentation of PySAL's assuncao_rate (BSD-3-Clause).
const events = Float64Array.of(30, 25, 25, 15, 33, 21, 30, 20);
const populations = Float64Array.of(100, 100, 110, 90, 100, 90, 110, 90);

describe('standardisedRates', () => {
  it('gives the figures of PySAL where a negative variance is kept', () => {
    const { rates } = standardisedRates(events, populations, { negativeVariance: 'kept' });
    const published = [1.03843594, -0.04099089, -0.56250375, -1.73061861];
    published.forEach((value, unit) => {
      expect(rates[unit]).toBeCloseTo(value, 7);
    });
  });

  it('counts a negative variance as 0 by default', () => {
    const { rates, mean, variance } = standardisedRates(events, populations);
    expect(variance).toBe(0);
    events.forEach((count, unit) => {
      const expected = (count / populations[unit] - mean) / Math.sqrt(mean / populations[unit]);
      expect(rates[unit]).toBeCloseTo(expected, 12);
    });
  });

  it('uses chance alone where the kept variance leaves nothing', () => {
    const few = standardisedRates(Float64Array.of(2, 2, 2000), Float64Array.of(10, 10, 10_000), {
      negativeVariance: 'kept',
    });
    expect(few.variance).toBeLessThan(0);
    expect(few.variance + few.mean / 10_000).toBeLessThan(0);
    expect(few.rates[2]).toBeCloseTo((0.2 - few.mean) / Math.sqrt(few.mean / 10_000), 12);
  });
});

describe('empiricalBayesRates', () => {
  it('computes a small example by hand', () => {
    // Rates 0.1 and 0.5; m = 60 / 200 = 0.3; Σn(r − m)² / Σn = 0.04; A = 0.04 − 0.3 / 100 = 0.037.
    const { rates, mean, variance } = empiricalBayesRates(
      Float64Array.of(10, 50),
      Float64Array.of(100, 100),
    );
    expect(mean).toBeCloseTo(0.3, 12);
    expect(variance).toBeCloseTo(0.037, 12);
    expect(rates[0]).toBeCloseTo(0.3 - (0.037 / 0.04) * 0.2, 12);
    expect(rates[1]).toBeCloseTo(0.3 + (0.037 / 0.04) * 0.2, 12);
  });

  it('draws every rate to the mean where chance explains the variation', () => {
    const { rates, mean } = empiricalBayesRates(events, populations);
    for (const rate of rates) expect(rate).toBeCloseTo(mean, 12);
  });

  it('keeps every rate between the raw one and the mean, nearer to the raw one for large populations', () => {
    const unit = fc.record({
      population: fc.integer({ min: 1, max: 5000 }),
      share: fc.double({ min: 0, max: 1, noNaN: true }),
    });
    fc.assert(
      fc.property(fc.array(unit, { minLength: 1, maxLength: 20 }), (units) => {
        const people = Float64Array.from(units, ({ population }) => population);
        const counts = Float64Array.from(units, ({ population, share }) =>
          Math.round(population * share),
        );
        const { rates, mean } = empiricalBayesRates(counts, people);
        rates.forEach((rate, i) => {
          const raw = counts[i] / people[i];
          expect(rate).toBeGreaterThanOrEqual(Math.min(raw, mean) - 1e-12);
          expect(rate).toBeLessThanOrEqual(Math.max(raw, mean) + 1e-12);
        });
      }),
      { seed: 4 },
    );
  });

  it('leaves out missing counts and empty populations', () => {
    const found = empiricalBayesRates(
      Float64Array.of(10, Number.NaN, 50, 0),
      Float64Array.of(100, 40, 100, 0),
    );
    expect([found.count, found.missingCount]).toEqual([2, 2]);
    expect(found.mean).toBeCloseTo(0.3, 12);
    expect([...found.rates].map(Number.isNaN)).toEqual([false, true, false, true]);
  });

  it('is 0 everywhere without events, and has no standardised rate', () => {
    const none = [new Float64Array(2), Float64Array.of(10, 20)] as const;
    expect([...empiricalBayesRates(...none).rates]).toEqual([0, 0]);
    expect(standardisedRates(...none).rates.every(Number.isNaN)).toBe(true);
  });

  it('has no mean without units', () => {
    const found = empiricalBayesRates(new Float64Array(0), new Float64Array(0));
    expect(found.mean).toBeNaN();
    expect(found.count).toBe(0);
  });

  it('refuses negative and infinite numbers and other lengths', () => {
    const one = Float64Array.of(1);
    expect(() => empiricalBayesRates(Float64Array.of(-1), one)).toThrow('events[0] is -1');
    expect(() => standardisedRates(one, Float64Array.of(Infinity))).toThrow(
      'populations[0] is Infinity',
    );
    expect(() => empiricalBayesRates(one, new Float64Array(2))).toThrow('events has 1 items');
  });
});
