import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { byarConfidence, byarInterval } from '../../../src/core/uncertainty/byar.ts';
import { twoSidedZ } from '../../../src/core/uncertainty/normal-distribution.ts';
import { wilsonConfidence, wilsonInterval } from '../../../src/core/uncertainty/wilson.ts';

const levels = fc.constantFrom(0.5, 0.8, 0.9, 0.95, 0.99, 0.999);
const nothing = { estimate: Number.NaN, low: Number.NaN, high: Number.NaN, level: 0.95 };

describe('wilsonInterval', () => {
  // R. G. Newcombe, 1998, Two-Sided Confidence Intervals for the Single Proportion, table I.
  it.each([
    [81, 263, 0.2553, 0.3662],
    [15, 148, 0.0624, 0.1605],
    [0, 20, 0, 0.1611],
    [1, 29, 0.0061, 0.1718],
  ])('gives the published limits of %i in %i', (count, total, low, high) => {
    const interval = wilsonInterval(count, total);
    expect(interval.estimate).toBe(count / total);
    expect(Math.abs(interval.low - low)).toBeLessThanOrEqual(0.00005);
    expect(Math.abs(interval.high - high)).toBeLessThanOrEqual(0.00005);
  });

  const shares = fc
    .tuple(fc.integer({ min: 1, max: 5000 }), fc.double({ min: 0, max: 1, noNaN: true }))
    .map(([total, share]) => ({ total, count: Math.round(share * total) }));

  it('has limits at which the score test has the stated level', () => {
    fc.assert(
      fc.property(shares, levels, ({ count, total }, level) => {
        const { estimate, low, high } = wilsonInterval(count, total, level);
        const z = twoSidedZ(level);
        for (const limit of [low, high].filter((share) => share > 0 && share < 1)) {
          const score = (estimate - limit) / Math.sqrt((limit * (1 - limit)) / total);
          expect(Math.abs(score)).toBeCloseTo(z, 6);
        }
        expect(low).toBeLessThanOrEqual(estimate);
        expect(high).toBeGreaterThanOrEqual(estimate);
        expect(low).toBeGreaterThanOrEqual(0);
        expect(high).toBeLessThanOrEqual(1);
        if (count === 0) expect(low).toBe(0);
        if (count === total) expect(high).toBe(1);
      }),
    );
  });

  it('mirrors the share of the others', () => {
    fc.assert(
      fc.property(shares, levels, ({ count, total }, level) => {
        const own = wilsonInterval(count, total, level);
        const others = wilsonInterval(total - count, total, level);
        expect(own.low).toBeCloseTo(1 - others.high, 12);
      }),
    );
  });

  it('has a confidence distribution whose quantiles are its limits', () => {
    fc.assert(
      fc.property(shares, levels, ({ count, total }, level) => {
        const { low, high } = wilsonInterval(count, total, level);
        const confidence = wilsonConfidence(count, total);
        if (low > 0) expect(confidence(low)).toBeCloseTo((1 - level) / 2, 6);
        if (high < 1) expect(confidence(high)).toBeCloseTo((1 + level) / 2, 6);
      }),
    );
    expect([-1, 0, 1, 2].map(wilsonConfidence(0, 9))).toEqual([0, 0.5, 1, 1]);
    expect([0, 1].map(wilsonConfidence(9, 9))).toEqual([0, 1]);
    expect(wilsonConfidence(Number.NaN, 9)(0.5)).toBeNaN();
  });

  it('is missing without count or total', () => {
    expect(wilsonInterval(0, 0)).toEqual(nothing);
    expect(wilsonInterval(Number.NaN, 3)).toEqual(nothing);
    expect(wilsonInterval(1, Number.NaN)).toEqual(nothing);
  });

  it('refuses impossible counts and levels', () => {
    expect(() => wilsonInterval(-1, 3)).toThrow('count is -1');
    expect(() => wilsonInterval(4, 3)).toThrow('count is 4: at most the total, 3');
    expect(() => wilsonInterval(1, Infinity)).toThrow('total is Infinity');
    expect(() => wilsonInterval(1, 3, 1)).toThrow('level is 1');
    expect(() => wilsonConfidence(4, 3)).toThrow('count is 4');
  });
});

/** P(X ≤ count), X Poisson. */
function poissonAtMost(count: number, mean: number): number {
  let term = Math.exp(-mean);
  let sum = term;
  for (let k = 1; k <= count; k++) {
    term *= mean / k;
    sum += term;
  }
  return sum;
}

/** The mean at which a falling function of it equals the target. */
function bisect(falling: (mean: number) => number, target: number): number {
  let [low, high] = [0, 1000];
  for (let i = 0; i < 200; i++) {
    const middle = (low + high) / 2;
    if (falling(middle) > target) low = middle;
    else high = middle;
  }
  return low;
}

const exactLow = (count: number) => bisect((mean) => poissonAtMost(count - 1, mean), 0.975);
const exactHigh = (count: number) => bisect((mean) => poissonAtMost(count, mean), 0.025);

describe('byarInterval', () => {
  it('is as close to the exact Poisson limits as its description says', () => {
    for (let count = 1; count <= 200; count++) {
      const { low, high } = byarInterval(count);
      const lowError = low / exactLow(count) - 1;
      expect(Math.abs(high / exactHigh(count) - 1), `high of ${count}`).toBeLessThan(0.01);
      expect(Math.abs(lowError), `low of ${count}`).toBeLessThan(
        { 1: 0.5, 2: 0.08, 3: 0.03, 4: 0.02 }[count] ?? 0.01,
      );
      if (count < 5) expect(lowError).toBeLessThan(-0.01);
    }
  });

  it('follows the formula', () => {
    const z = 1.959963984540054;
    const { estimate, low, high } = byarInterval(10, 2000, { per: 1000 });
    expect(estimate).toBe(5);
    expect(low).toBeCloseTo(5 * (1 - 1 / 90 - z / (3 * Math.sqrt(10))) ** 3, 12);
    expect(high).toBeCloseTo(5.5 * (1 - 1 / 99 + z / (3 * Math.sqrt(11))) ** 3, 12);
  });

  it('begins at 0 when nothing is counted, and never below', () => {
    expect(byarInterval(0)).toMatchObject({ estimate: 0, low: 0 });
    expect(byarInterval(0).high).toBeCloseTo(exactHigh(0), 1);
    expect(byarInterval(1, 1, { level: 0.9999 }).low).toBe(0);
  });

  const counts = fc.integer({ min: 0, max: 3000 });

  it('has a confidence distribution that gives its interval at least its level', () => {
    fc.assert(
      fc.property(counts, fc.integer({ min: 1, max: 1e6 }), levels, (count, denominator, level) => {
        const { estimate, low, high } = byarInterval(count, denominator, { level, per: 1e4 });
        const confidence = byarConfidence(count, denominator, { per: 1e4 });
        expect(low).toBeLessThanOrEqual(estimate);
        expect(high).toBeGreaterThan(estimate);
        const inside = confidence(high) - (count === 0 ? 0 : confidence(low));
        expect(inside).toBeGreaterThanOrEqual(level - 1e-9);
        expect(inside).toBeLessThanOrEqual(1);
        expect(confidence(low)).toBeLessThan(confidence(high));
      }),
    );
    expect([-1, 0].map(byarConfidence(0))).toEqual([0, 0.5]);
    expect([-1, 0].map(byarConfidence(3))).toEqual([0, 0]);
    expect(byarConfidence(1, 0)(5)).toBeNaN();
  });

  it('is missing without count or denominator', () => {
    expect(byarInterval(3, 0)).toEqual(nothing);
    expect(byarInterval(Number.NaN)).toEqual(nothing);
    expect(byarInterval(1, Number.NaN)).toEqual(nothing);
  });

  it('refuses impossible numbers', () => {
    expect(() => byarInterval(-1)).toThrow('count is -1');
    expect(() => byarInterval(1, -1)).toThrow('denominator is -1');
    expect(() => byarInterval(1, 1, { per: 0 })).toThrow('per is 0');
    expect(() => byarInterval(1, 1, { level: 0 })).toThrow('level is 0');
  });
});
