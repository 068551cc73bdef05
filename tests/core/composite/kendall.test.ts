import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { kendallTauB } from '../../../src/core/composite/kendall.ts';
import { seededRandom } from '../../../src/core/random.ts';

function byPairs(first: number[], second: number[]): number {
  let balance = 0;
  let untiedFirst = 0;
  let untiedSecond = 0;
  for (let i = 0; i < first.length; i++) {
    for (let j = 0; j < i; j++) {
      const x = Math.sign(first[i] - first[j]);
      const y = Math.sign(second[i] - second[j]);
      balance += x * y;
      untiedFirst += x * x;
      untiedSecond += y * y;
    }
  }
  return balance / Math.sqrt(untiedFirst * untiedSecond);
}

const number = fc.integer({ min: -4, max: 4 });

describe('kendallTauB', () => {
  it('gives the value of the example of SciPy', () => {
    const { value } = kendallTauB([12, 2, 1, 12, 2], [1, 4, 7, 1, 0]);
    expect(value).toBeCloseTo(-0.4714045207910316, 14);
  });

  it('agrees with the definition over all pairs, ties included', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(number, number), { minLength: 2, maxLength: 40 }), (pairs) => {
        const first = pairs.map(([x]) => x);
        const second = pairs.map(([, y]) => y);
        const { value } = kendallTauB(first, second);
        const expected = byPairs(first, second);
        if (Number.isNaN(expected)) expect(value).toBeNaN();
        else expect(value).toBeCloseTo(expected, 12);
      }),
    );
  });

  it('agrees with it on a thousand values', () => {
    const random = seededRandom(9);
    const first = Array.from({ length: 1000 }, () => Math.floor(random() * 300));
    const second = first.map((x) => Math.floor(x / 5 + random() * 40));
    expect(kendallTauB(first, second).value).toBeCloseTo(byPairs(first, second), 12);
  });

  it('is 1 for the same order, −1 for the opposite', () => {
    const values = Array.from({ length: 900 }, (_, i) => (i * 7919) % 1009);
    expect(kendallTauB(values, values.map(Math.sqrt)).value).toBeCloseTo(1, 14);
    expect(
      kendallTauB(
        values,
        values.map((x) => -x),
      ).value,
    ).toBeCloseTo(-1, 14);
  });

  it('leaves out pairs with a missing side', () => {
    expect(kendallTauB([1, Number.NaN, 3, 2], [1, 2, Number.NaN, 5])).toEqual({
      value: 1,
      count: 2,
      missingCount: 2,
    });
  });

  it.each([
    ['nothing', [], []],
    ['one pair', [1], [1]],
    ['a constant', [1, 1, 1], [1, 2, 3]],
  ])('is NaN for %s', (_, first, second) => {
    expect(kendallTauB(first, second)).toMatchObject({ value: Number.NaN, count: first.length });
  });

  it('refuses infinite values and other lengths', () => {
    expect(() => kendallTauB([1, Infinity], [1, 2])).toThrow('first[1] is Infinity');
    expect(() => kendallTauB([1, 2], [1])).toThrow('second has 1 items but first has 2');
  });
});
