import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { classify } from '../../../src/core/classification/classification.ts';
import { byarConfidence } from '../../../src/core/uncertainty/byar.ts';
import {
  classCertainty,
  classProbabilities,
  intervalConfidence,
} from '../../../src/core/uncertainty/class-certainty.ts';
import { wilsonConfidence, wilsonInterval } from '../../../src/core/uncertainty/wilson.ts';

const thirds = (manualBreaks: number[], values = [0, 1]) =>
  classify(values, { method: 'manual', manualBreaks, palette: ['a', 'b', 'c', 'd'] });

describe('classCertainty', () => {
  it('is the level of the interval when the class is the interval', () => {
    const { estimate, low, high } = wilsonInterval(30, 100);
    const certainty = classCertainty(thirds([low, high]), estimate, wilsonConfidence(30, 100));
    expect(certainty).toBeCloseTo(0.95, 10);
  });

  it('grows with the count and is half at a bound', () => {
    const classes = thirds([0.3, 0.5]);
    const certainty = (total: number) =>
      classCertainty(classes, 0.4, wilsonConfidence(0.4 * total, total));
    expect(certainty(10)).toBeLessThan(certainty(100));
    expect(certainty(10_000)).toBeGreaterThan(0.9999);
    expect(classCertainty(thirds([0.4]), 0.4, wilsonConfidence(40, 100))).toBeCloseTo(0.5, 10);
  });

  it('counts the end classes as unbounded', () => {
    const classes = thirds([0.2, 0.8], [0.1, 0.9]);
    expect(classCertainty(classes, 0, wilsonConfidence(0, 1000))).toBeGreaterThan(0.999);
    expect(classCertainty(classes, 1, wilsonConfidence(1000, 1000))).toBeGreaterThan(0.999);
  });

  it('is NaN for a missing value or a map without class', () => {
    expect(classCertainty(thirds([0.5]), Number.NaN, wilsonConfidence(1, 2))).toBeNaN();
    expect(classCertainty(thirds([0.5]), 0.2, wilsonConfidence(0, 0))).toBeNaN();
    expect(classCertainty(thirds([0.5], []), 0.2, wilsonConfidence(1, 2))).toBeNaN();
  });
});

describe('classProbabilities', () => {
  it('sum to 1, whatever the value', () => {
    const confidence = fc.oneof(
      fc
        .tuple(fc.nat(50), fc.integer({ min: 50, max: 99 }))
        .map(([x, n]) => wilsonConfidence(x, n)),
      fc.nat(9).map((count) => byarConfidence(count, 20)),
      fc
        .tuple(
          fc.double({ min: 0, max: 1, noNaN: true }),
          fc.double({ min: 0, max: 1, noNaN: true }),
        )
        .map(([below, above]) =>
          intervalConfidence({ estimate: 0.5, low: 0.5 - below, high: 0.5 + above, level: 0.9 }),
        ),
    );
    fc.assert(
      fc.property(confidence, (distribution) => {
        const probabilities = classProbabilities(thirds([0, 0.25, 0.6]), distribution);
        expect(probabilities.reduce((sum, p) => sum + p, 0)).toBeCloseTo(1, 12);
        for (const probability of probabilities) expect(probability).toBeGreaterThanOrEqual(0);
      }),
    );
  });

  it('are NaN for a missing value', () => {
    expect([...classProbabilities(thirds([0.5]), wilsonConfidence(0, 0))]).toEqual([
      Number.NaN,
      Number.NaN,
    ]);
  });
});

describe('intervalConfidence', () => {
  it('goes through the limits and the estimate', () => {
    const confidence = intervalConfidence({ estimate: 3, low: 1, high: 10, level: 0.95 });
    expect([1, 3, 10].map(confidence)).toEqual(
      [0.025, 0.5, 0.975].map((p) => expect.closeTo(p, 10)),
    );
  });

  it('steps where a side has no width', () => {
    const exact = intervalConfidence({ estimate: 3, low: 3, high: 3, level: 0.95 });
    expect([2.9, 3, 3.1].map(exact)).toEqual([0, 1, 1]);
  });

  it('is missing with its interval, and refuses an impossible one', () => {
    const level = 0.95;
    const missing = { estimate: Number.NaN, low: Number.NaN, high: Number.NaN, level };
    expect(intervalConfidence(missing)(1)).toBeNaN();
    expect(() => intervalConfidence({ estimate: 5, low: 1, high: 4, level })).toThrow(
      'interval is 1 to 4 around 5',
    );
    expect(() => intervalConfidence({ estimate: 5, low: Number.NaN, high: 9, level })).toThrow();
    expect(() => intervalConfidence({ estimate: 5, low: 1, high: Infinity, level })).toThrow();
  });
});
