import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { competitionRanks, indicesOfKnown, percentileRanks } from '../../src/core/ranks.ts';

const values = fc.array(fc.oneof(fc.integer({ min: 0, max: 9 }), fc.constant(Number.NaN)), {
  maxLength: 40,
});

describe('competitionRanks', () => {
  it('are one more than the number of values before', () => {
    fc.assert(
      fc.property(values, (numbers) => {
        expect([...competitionRanks(numbers, 'descending')]).toEqual(
          numbers.map((x) =>
            Number.isNaN(x) ? Number.NaN : 1 + numbers.filter((other) => other > x).length,
          ),
        );
        expect([...competitionRanks(numbers, 'ascending')]).toEqual(
          numbers.map((x) =>
            Number.isNaN(x) ? Number.NaN : 1 + numbers.filter((other) => other < x).length,
          ),
        );
      }),
    );
  });
});

describe('percentileRanks', () => {
  it('are the share below plus half of the equals', () => {
    fc.assert(
      fc.property(values, (numbers) => {
        const known = numbers.filter((x) => !Number.isNaN(x));
        const expected = numbers.map((x) => {
          const below = known.filter((other) => other < x).length;
          const equal = known.filter((other) => other === x).length;
          return Number.isNaN(x) ? Number.NaN : (below + equal / 2) / known.length;
        });
        expect([...percentileRanks(numbers)]).toEqual(expected);
      }),
    );
  });

  it('count people when weighted', () => {
    expect([...percentileRanks([1, 5, 5], [2, 1, 1])]).toEqual([0.25, 0.75, 0.75]);
  });
});

describe('indicesOfKnown', () => {
  it('leaves out NaN', () => {
    expect([...indicesOfKnown([Number.NaN, 0, Number.NaN, -1])]).toEqual([1, 3]);
  });
});
