import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { gapTo } from '../../../src/core/comparison/gap.ts';
import {
  bearingOf,
  type Direction,
  favourableFirst,
} from '../../../src/core/comparison/polarity.ts';
import { rankAmong } from '../../../src/core/comparison/rank-among.ts';
import { competitionRanks } from '../../../src/core/ranks.ts';

const everyone = (values: readonly unknown[]) => values.map((_, i) => i);
const small = fc.integer({ min: 0, max: 6 });
const ranged = fc.oneof(
  small.map((value) => ({ low: value, high: value })),
  fc.tuple(small, small).map(([a, b]) => ({ low: Math.min(a, b), high: Math.max(a, b) })),
  fc.constant({ low: Number.NaN, high: Number.NaN }),
);
const columnOf = (ranges: readonly { low: number; high: number }[]) => ({
  low: ranges.map(({ low }) => low),
  high: ranges.map(({ high }) => high),
});

describe('rankAmong', () => {
  it('is the competition rank when every value is exact', () => {
    fc.assert(
      fc.property(
        fc.array(fc.oneof(small, fc.constant(Number.NaN)), { minLength: 1, maxLength: 30 }),
        fc.constantFrom('ascending' as const, 'descending' as const),
        (numbers, order) => {
          const ranks = competitionRanks(numbers, order);
          const column = { low: numbers, high: numbers };
          numbers.forEach((_, i) => {
            const { first, last } = rankAmong(column, i, everyone(numbers), order);
            expect([first, last]).toEqual([ranks[i], ranks[i]]);
          });
        },
      ),
    );
  });

  it('holds every rank that values within the ranges could give, and both ends can happen', () => {
    fc.assert(
      fc.property(
        fc.array(ranged, { minLength: 1, maxLength: 12 }),
        fc.constantFrom('ascending' as const, 'descending' as const),
        (ranges, order) => {
          fc.pre(!Number.isNaN(ranges[0].low));
          const column = columnOf(ranges);
          const { first, last } = rankAmong(column, 0, everyone(ranges), order);
          // The best case: this one at its best end, all others at their worst; and the other way.
          const rankWith = (ownAt: 'low' | 'high', othersAt: 'low' | 'high') =>
            competitionRanks(
              ranges.map((range, i) => range[i === 0 ? ownAt : othersAt]),
              order,
            )[0];
          const [best, worst] =
            order === 'ascending' ? (['low', 'high'] as const) : (['high', 'low'] as const);
          expect(first).toBe(rankWith(best, worst));
          // Ties share the best rank; with ranges, a tie at the end is not certain to be one.
          expect(last).toBeGreaterThanOrEqual(rankWith(worst, best));
        },
      ),
    );
  });

  it('accounts for everyone', () => {
    fc.assert(
      fc.property(fc.array(ranged, { minLength: 1, maxLength: 20 }), (ranges) => {
        const result = rankAmong(columnOf(ranges), 0, everyone(ranges), 'ascending');
        expect(result.compared + result.missing).toBe(ranges.length - 1);
        if (Number.isNaN(ranges[0].low)) expect(result.first).toBeNaN();
        else {
          expect(result.greater + result.less + result.equal + result.undecided).toBe(
            result.compared,
          );
        }
      }),
    );
  });

  it('mirrors itself when the order is turned', () => {
    fc.assert(
      fc.property(fc.array(ranged, { minLength: 1, maxLength: 20 }), (ranges) => {
        fc.pre(!Number.isNaN(ranges[0].low));
        const column = columnOf(ranges);
        const up = rankAmong(column, 0, everyone(ranges), 'ascending');
        const down = rankAmong(column, 0, everyone(ranges), 'descending');
        expect(up.first + down.last).toBe(up.compared + 2 - up.equal);
      }),
    );
  });

  it('says what is certain of a withheld value', () => {
    // 0 to 4 against 2, 5, another 0 to 4, and one that is missing.
    const column = columnOf([
      { low: 0, high: 4 },
      { low: 2, high: 2 },
      { low: 5, high: 5 },
      { low: 0, high: 4 },
      { low: Number.NaN, high: Number.NaN },
    ]);
    expect(rankAmong(column, 0, [1, 2, 3, 4], 'descending')).toEqual({
      first: 2,
      last: 4,
      greater: 1,
      less: 0,
      equal: 0,
      undecided: 2,
      compared: 3,
      missing: 1,
    });
  });

  it('refuses bounds that do not match', () => {
    expect(() => rankAmong({ low: [1], high: [] }, 0, [], 'ascending')).toThrow('high has 0 items');
  });
});

describe('gapTo', () => {
  const exact = (value: number) => ({ low: value, high: value });

  it.each<[number, number, Direction]>([
    [12, 10, 'greater'],
    [8, 10, 'less'],
    [10, 10, 'equal'],
  ])('of %d to %d is %s', (value, reference, direction) => {
    const difference = exact(value - reference);
    expect(gapTo(exact(value), exact(reference))).toEqual({ direction, difference });
  });

  it('is certain of ranges that do not meet only', () => {
    expect(gapTo({ low: 0, high: 4 }, exact(5))).toEqual({
      direction: 'less',
      difference: { low: -5, high: -1 },
    });
    expect(gapTo({ low: 0, high: 4 }, exact(4)).direction).toBe('undecided');
    expect(gapTo({ low: 0, high: 4 }, { low: 0, high: 4 }).direction).toBe('undecided');
  });

  it('is unknown when a value is missing', () => {
    expect(gapTo(null, exact(1))).toEqual({ direction: 'unknown', difference: null });
    expect(gapTo(exact(1), null)).toEqual({ direction: 'unknown', difference: null });
  });

  it('turns sign with its sides', () => {
    fc.assert(
      fc.property(ranged, ranged, (a, b) => {
        fc.pre(!Number.isNaN(a.low) && !Number.isNaN(b.low));
        const opposite = { greater: 'less', less: 'greater' } as const;
        const { direction } = gapTo(a, b);
        const expected =
          direction === 'greater' || direction === 'less' ? opposite[direction] : direction;
        expect(gapTo(b, a).direction).toBe(expected);
      }),
    );
  });
});

describe('polarity', () => {
  it('says which end is favourable', () => {
    expect(favourableFirst('higher-is-worse')).toBe('ascending');
    expect(favourableFirst('higher-is-better')).toBe('descending');
    expect(favourableFirst('neutral')).toBe('descending');
  });

  it('says what a direction means for people, when it means something', () => {
    expect(bearingOf('greater', 'higher-is-worse')).toBe('worse');
    expect(bearingOf('less', 'higher-is-worse')).toBe('better');
    expect(bearingOf('greater', 'higher-is-better')).toBe('better');
    expect(bearingOf('less', 'higher-is-better')).toBe('worse');
    expect(bearingOf('greater', 'neutral')).toBeNull();
    for (const direction of ['equal', 'undecided', 'unknown'] as const) {
      expect(bearingOf(direction, 'higher-is-worse')).toBeNull();
    }
  });
});
