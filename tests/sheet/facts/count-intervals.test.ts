import { describe, expect, it } from 'vitest';
import type { Column } from '../../../src/edition/files/column-file.ts';
import type { IndicatorRecord } from '../../../src/edition/indicator-record.ts';
import { countIntervals, hasIntervals } from '../../../src/sheet/facts/count-intervals.ts';

const column = (low: number[], high = low) =>
  ({ low: Float64Array.from(low), high: Float64Array.from(high) }) as unknown as Column;

const indicator = (change: Partial<IndicatorRecord>) =>
  ({
    aggregation: 'ratio-of-sums',
    theme: 'employment',
    unit: 'percent',
    parts: { factor: 100 },
    ...change,
  }) as IndicatorRecord;

describe('intervals of counts', () => {
  it('are those of Wilson for a share, in the unit of the indicator', () => {
    // 81 of 263: 25.5 to 36.6 % (Newcombe, 1998, table I).
    const parts = { numerator: column([81]), denominator: column([263]) };
    const { low, high } = countIntervals(indicator({}), parts, [0], column([30.8]));
    expect(low[0]).toBeCloseTo(25.53, 2);
    expect(high[0]).toBeCloseTo(36.62, 2);
  });

  it('are those of Byar for a rate, and for a share of more than there are', () => {
    // 10 events: 4.79 to 18.39 (Breslow and Day, 1987).
    const parts = { numerator: column([10]), denominator: column([1000]) };
    const rate = indicator({ unit: 'per-1000', parts: { factor: 1000 } as never });
    const found = countIntervals(rate, parts, [0], column([10]));
    expect(found.low[0]).toBeCloseTo(4.79, 1);
    expect(found.high[0]).toBeCloseTo(18.39, 1);
    const over = { numerator: column([12]), denominator: column([10]) };
    const share = countIntervals(indicator({}), over, [0], column([120]));
    expect(share.low[0]).toBeLessThan(120);
    expect(share.high[0]).toBeGreaterThan(120);
  });

  it('add up the communes of a territory, are widened by what is withheld, absent without a value', () => {
    const parts = {
      numerator: column([40, 0, 7, Number.NaN], [41, 4, 7, Number.NaN]),
      denominator: column([200, 63, 10, Number.NaN]),
    };
    const { low, high } = countIntervals(
      indicator({}),
      parts,
      [0, 0, 1, 0],
      column([17, Number.NaN]),
    );
    const alone = (count: number) =>
      countIntervals(
        indicator({}),
        { numerator: column([count]), denominator: column([263]) },
        [0],
        column([1]),
      );
    expect(low[0]).toBe(alone(40).low[0]);
    expect(high[0]).toBe(alone(45).high[0]);
    expect([low[1], high[1]]).toEqual([Number.NaN, Number.NaN]);
  });

  it('are for shares and rates only', () => {
    expect(hasIntervals(indicator({}))).toBe(true);
    expect(hasIntervals(indicator({ theme: 'people' }))).toBe(false);
    expect(hasIntervals(indicator({ aggregation: 'weighted-mean' }))).toBe(false);
    expect(hasIntervals(indicator({ aggregation: 'none', parts: null }))).toBe(false);
  });
});
