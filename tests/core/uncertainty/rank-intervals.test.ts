import { describe, expect, it } from 'vitest';
import { seededRandom } from '../../../src/core/random.ts';
import { completeSteps } from '../../../src/core/steps.ts';
import { gammaVariate, normalVariate } from '../../../src/core/uncertainty/random-variates.ts';
import {
  type RankIntervalOptions,
  rankIntervals,
} from '../../../src/core/uncertainty/rank-intervals.ts';

const ranksOf = (counts: number[], totals: number[], options: Partial<RankIntervalOptions> = {}) =>
  completeSteps(rankIntervals(counts, totals, { model: 'share', seed: 1, ...options }));

describe('rankIntervals', () => {
  it('is narrow where counts are large and wide where they are small', () => {
    const large = ranksOf([1000, 2000, 3000], [1e4, 1e4, 1e4]);
    expect([...large.rank]).toEqual([3, 2, 1]);
    expect([...large.low]).toEqual([3, 2, 1]);
    expect([...large.high]).toEqual([3, 2, 1]);
    const small = ranksOf([1, 2, 3], [10, 10, 10]);
    expect([...small.low]).toEqual([1, 1, 1]);
    expect([...small.high]).toEqual([3, 3, 3]);
  });

  it('gives equal territories the same rank and symmetric chances', () => {
    const { rank, median, low, high } = ranksOf(new Array(41).fill(50), new Array(41).fill(100), {
      draws: 1999,
    });
    expect(new Set(rank)).toEqual(new Set([1]));
    for (let i = 0; i < 41; i++) {
      expect(low[i]).toBe(1);
      expect(high[i]).toBeGreaterThan(36);
      expect(Math.abs(median[i] - 21)).toBeLessThan(4);
    }
  });

  it('agrees with the probability that one of two shares is the greater', () => {
    // Beta(3.5, 8.5) against Beta(5.5, 6.5): the chance of each order, by direct simulation.
    const random = seededRandom(8);
    const beta = (a: number, b: number) => {
      const counted = gammaVariate(random, a);
      return counted / (counted + gammaVariate(random, b));
    };
    let reversed = 0;
    for (let i = 0; i < 40_000; i++) if (beta(3.5, 8.5) > beta(5.5, 6.5)) reversed++;
    const chance = reversed / 40_000;
    const narrow = ranksOf([3, 5], [11, 11], { level: 1 - 2 * chance - 0.05, draws: 9999 });
    const wide = ranksOf([3, 5], [11, 11], { level: 1 - 2 * chance + 0.05, draws: 9999 });
    expect([...narrow.low, ...narrow.high]).toEqual([2, 1, 2, 1]);
    expect([...wide.low, ...wide.high]).toEqual([1, 1, 2, 2]);
  });

  it('ranks rates by denominators, from either end', () => {
    const rates = ranksOf([1000, 1000, 4000], [100, 200, 1000], { model: 'rate' });
    expect([...rates.rank]).toEqual([1, 2, 3]);
    const ascending = ranksOf([1000, 1000, 4000], [100, 200, 1000], {
      model: 'rate',
      order: 'ascending',
    });
    expect([...ascending.rank]).toEqual([3, 2, 1]);
    expect([...ascending.low]).toEqual([3, 2, 1]);
  });

  it('is the same for the same seed, and holds the rank of the estimate', () => {
    const random = seededRandom(2);
    const totals = Array.from({ length: 700 }, () => 1 + Math.floor(random() * 60));
    const counts = totals.map((total) => Math.floor(random() * (total + 1)));
    const first = ranksOf(counts, totals, { draws: 99 });
    expect(ranksOf(counts, totals, { draws: 99 })).toEqual(first);
    expect(ranksOf(counts, totals, { draws: 99, seed: 2 })).not.toEqual(first);
    for (let i = 0; i < 700; i++) {
      expect(first.low[i]).toBeLessThanOrEqual(first.rank[i]);
      expect(first.high[i]).toBeGreaterThanOrEqual(first.rank[i]);
    }
  });

  it('leaves unranked what is missing', () => {
    const { rank, low, high, median, count, missingCount } = ranksOf(
      [5, Number.NaN, 0, 1],
      [10, 10, 0, Number.NaN],
    );
    for (const ranks of [rank, low, high, median]) {
      expect([...ranks]).toEqual([1, Number.NaN, Number.NaN, Number.NaN]);
    }
    expect([count, missingCount]).toEqual([1, 3]);
    expect(ranksOf([], []).count).toBe(0);
  });

  it('reports its progress', () => {
    const size = 10_000;
    const counts = new Float64Array(size).fill(1);
    const steps = rankIntervals(counts, counts, { model: 'rate', seed: 1, draws: 10 });
    const progress: number[] = [];
    for (let step = steps.next(); !step.done; step = steps.next()) progress.push(step.value);
    expect(progress).toHaveLength(5 + 20);
    expect(progress).toEqual(progress.toSorted((a, b) => a - b));
    expect(progress.at(-1)).toBeCloseTo(1, 12);
  });

  it('refuses impossible counts and options', () => {
    expect(() => ranksOf([3], [2])).toThrow('counts[0] is 3: at most 2');
    expect(() => ranksOf([-1], [2])).toThrow('counts[0] is -1');
    expect(() => ranksOf([1], [])).toThrow('denominators has 0 items');
    expect(() => ranksOf([1], [2], { draws: 0 })).toThrow('draws is 0');
    expect(() => ranksOf([1], [2], { level: 1 })).toThrow('level is 1');
  });
});

describe('random variates', () => {
  const moments = (draw: () => number, size = 200_000) => {
    const values = Array.from({ length: size }, draw);
    const mean = values.reduce((sum, x) => sum + x, 0) / size;
    const variance = values.reduce((sum, x) => sum + (x - mean) ** 2, 0) / size;
    return { mean, variance };
  };

  it('have the moments of the normal', () => {
    const random = seededRandom(4);
    const { mean, variance } = moments(() => normalVariate(random));
    expect(Math.abs(mean)).toBeLessThan(0.01);
    expect(Math.abs(variance - 1)).toBeLessThan(0.02);
  });

  it.each([0.5, 1, 3.5, 100])('have the moments of the gamma of shape %d', (shape) => {
    const random = seededRandom(6);
    const { mean, variance } = moments(() => gammaVariate(random, shape));
    expect(Math.abs(mean / shape - 1)).toBeLessThan(0.02);
    expect(Math.abs(variance / shape - 1)).toBeLessThan(0.03);
  });
});
