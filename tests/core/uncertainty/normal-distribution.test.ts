import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  normalProbability,
  normalQuantile,
  twoSidedZ,
} from '../../../src/core/uncertainty/normal-distribution.ts';

describe('normalProbability', () => {
  // Tabulated values (R's pnorm).
  it.each([
    [0, 0.5],
    [1, 0.8413447460685429],
    [-1, 0.15865525393145705],
    [1.959963984540054, 0.975],
    [-2, 0.022750131948179212],
    [-2.5, 0.0062096653257761349],
    [-3, 0.0013498980316300946],
    [-3.88, 5.2228232401820162e-5],
    [-4.5, 3.3976731247300598e-6],
    [-6, 9.865876450376946e-10],
    [-10, 7.61985302416052e-24],
    [9, 1],
    [Infinity, 1],
    [-Infinity, 0],
    [Number.NaN, Number.NaN],
  ])('at %d', (z, probability) => {
    if (probability > 0 && probability < 1) {
      expect(normalProbability(z) / probability).toBeCloseTo(1, 13);
    } else expect(normalProbability(z)).toBe(probability);
  });

  it('agrees with the integral of the density on both sides of the change of method', () => {
    for (const z of [-1.99, -2.01]) {
      const width = 1e-4;
      let sum = 0;
      for (let x = z - 6; x < z; x += width) {
        const middle = Math.min(x + width / 2, z);
        sum += width * Math.exp((-middle * middle) / 2);
      }
      expect(normalProbability(z) / (sum / Math.sqrt(2 * Math.PI))).toBeCloseTo(1, 3);
    }
  });
});

describe('normalQuantile', () => {
  it.each([
    [0.5, 0],
    [0.975, 1.959963984540054],
    [0.995, 2.5758293035489004],
    [0.025, -1.959963984540054],
    [1e-10, -6.361340902404056],
  ])('at %d', (probability, z) => {
    expect(normalQuantile(probability)).toBeCloseTo(z, 11);
  });

  it('inverts the probability', () => {
    fc.assert(
      fc.property(fc.double({ min: 1e-300, max: 0.5, noNaN: true }), (probability) => {
        expect(normalProbability(normalQuantile(probability)) / probability).toBeCloseTo(1, 9);
      }),
    );
  });

  it('has infinite ends', () => {
    expect([normalQuantile(0), normalQuantile(1)]).toEqual([-Infinity, Infinity]);
    expect(() => normalQuantile(-0.1)).toThrow('probability is -0.1');
    expect(() => normalQuantile(Number.NaN)).toThrow('probability is NaN');
  });
});

describe('twoSidedZ', () => {
  it('is 1.96 at 95 %', () => {
    expect(twoSidedZ(0.95)).toBeCloseTo(1.959963984540054, 12);
    expect(() => twoSidedZ(1)).toThrow('level is 1');
    expect(() => twoSidedZ(0)).toThrow('level is 0');
  });
});
