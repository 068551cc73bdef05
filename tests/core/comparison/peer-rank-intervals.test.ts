import { describe, expect, it } from 'vitest';
import { peerRankIntervals } from '../../../src/core/comparison/peer-rank-intervals.ts';
import { peerFinder } from '../../../src/core/comparison/peers.ts';
import { rankAmong } from '../../../src/core/comparison/rank-among.ts';
import { seededRandom } from '../../../src/core/random.ts';
import { completeSteps } from '../../../src/core/steps.ts';
import {
  type RankIntervalOptions,
  rankIntervals,
} from '../../../src/core/uncertainty/rank-intervals.ts';

const rankedAmong = (
  counts: number[],
  totals: number[],
  count: number,
  options: Partial<RankIntervalOptions> = {},
) =>
  completeSteps(
    peerRankIntervals(counts, totals, peerFinder(totals, { count }), {
      model: 'share',
      seed: 1,
      ...options,
    }),
  );

const random = seededRandom(5);
const totals = Array.from({ length: 60 }, () => 20 + Math.floor(random() * 400));
const counts = totals.map((total) => Math.floor((0.1 + 0.5 * random()) * total));

describe('peerRankIntervals', () => {
  it('is the rank interval of the level when everyone is a peer', () => {
    const options = { model: 'share', seed: 3, draws: 9999 } as const;
    const among = rankedAmong(counts, totals, 59, options);
    const level = completeSteps(rankIntervals(counts, totals, options));
    expect(among.rank).toEqual(level.rank);
    expect(among.low).toEqual(level.low);
    expect(among.high).toEqual(level.high);
  });

  it('has the rank of the estimate among the peers, and holds it', () => {
    const peers = peerFinder(totals, { count: 12 });
    const { rank, low, high, compared } = rankedAmong(counts, totals, 12, { order: 'ascending' });
    const shares = counts.map((count, i) => count / totals[i]);
    const column = { low: shares, high: shares };
    totals.forEach((_, i) => {
      expect(rank[i]).toBe(rankAmong(column, i, peers.peersOf(i), 'ascending').first);
      expect(low[i]).toBeLessThanOrEqual(rank[i]);
      expect(high[i]).toBeGreaterThanOrEqual(rank[i]);
      expect(high[i]).toBeLessThanOrEqual(13);
      expect(compared[i]).toBe(12);
    });
  });

  it('is narrow where counts are large and wide where they are small', () => {
    const large = rankedAmong([1000, 2000, 3000], [1e4, 1e4, 1e4], 2);
    expect([...large.low, ...large.high]).toEqual([3, 2, 1, 3, 2, 1]);
    const small = rankedAmong([1, 2, 3], [10, 10, 10], 2);
    expect([...small.low, ...small.high]).toEqual([1, 1, 1, 3, 3, 3]);
  });

  it('leaves out and counts peers without a count', () => {
    const found = rankedAmong([5, Number.NaN, 9, 0], [10, 10, 10, 0], 3);
    expect([...found.rank]).toEqual([2, Number.NaN, 1, Number.NaN]);
    expect([...found.compared]).toEqual([1, 0, 1, 0]);
    expect([...found.missing]).toEqual([1, 0, 1, 0]);
  });

  it('is the same for the same seed', () => {
    const first = rankedAmong(counts, totals, 10);
    expect(rankedAmong(counts, totals, 10)).toEqual(first);
    expect(rankedAmong(counts, totals, 10, { seed: 2 })).not.toEqual(first);
  });

  it('refuses impossible options', () => {
    expect(() => rankedAmong([1], [2], 1, { draws: 0 })).toThrow('draws is 0');
    expect(() => rankedAmong([1], [2], 1, { level: 1 })).toThrow('level is 1');
    expect(() => rankedAmong([3], [2], 1)).toThrow('counts[0] is 3');
  });
});
