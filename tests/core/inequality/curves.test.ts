import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  concentrationCurve,
  concentrationIndex,
} from '../../../src/core/inequality/concentration.ts';
import { gini } from '../../../src/core/inequality/gini.ts';
import { lorenzCurve } from '../../../src/core/inequality/lorenz.ts';
import { palmaRatio } from '../../../src/core/inequality/palma.ts';
import { type ShareCurve, shareAt } from '../../../src/core/inequality/share-curve.ts';
import { mean, samples, sum } from './weighted-samples.ts';

function areaUnder({ weightShare, valueShare }: ShareCurve): number {
  let area = 0;
  for (let i = 1; i < weightShare.length; i++) {
    const width = weightShare[i] - weightShare[i - 1];
    area += (width * (valueShare[i] + valueShare[i - 1])) / 2;
  }
  return area;
}

describe('lorenzCurve', () => {
  it('is convex, from (0, 0) to (1, 1), with Gini as twice the area to the diagonal', () => {
    fc.assert(
      fc.property(samples, ({ values, weights }) => {
        const curve = lorenzCurve(values, weights);
        expect([curve.weightShare[0], curve.valueShare[0]]).toEqual([0, 0]);
        expect([curve.weightShare.at(-1), curve.valueShare.at(-1)]).toEqual([1, 1]);
        expect(curve.weightShare.length).toBe(new Set(values).size + 1);
        const slopes = Array.from(curve.weightShare.subarray(1), (x, i) => {
          return (curve.valueShare[i + 1] - curve.valueShare[i]) / (x - curve.weightShare[i]);
        });
        for (let i = 1; i < slopes.length; i++) {
          // A step of tiny width divides two roundings: the slope is sure to a share of itself.
          expect(slopes[i]).toBeGreaterThanOrEqual(slopes[i - 1] * (1 - 1e-9) - 1e-9);
        }
        expect(1 - 2 * areaUnder(curve)).toBeCloseTo(gini(values, weights).value, 11);
      }),
    );
  });

  it('has no point without value, and says what is left out', () => {
    expect(lorenzCurve([0, Number.NaN], [3, 4])).toMatchObject({
      weightShare: new Float64Array(0),
      valueShare: new Float64Array(0),
      count: 1,
      totalWeight: 3,
      missingCount: 1,
      missingWeight: 4,
    });
  });

  it('is read between its points by interpolation', () => {
    const curve = lorenzCurve([1, 3]);
    expect([0, 0.25, 0.5, 0.75, 1].map((share) => shareAt(curve, share))).toEqual([
      0, 0.125, 0.25, 0.625, 1,
    ]);
    expect(shareAt(lorenzCurve([]), 0.5)).toBeNaN();
    expect(() => shareAt(curve, 2)).toThrow('share is 2');
  });
});

describe('palmaRatio', () => {
  it('compares the top tenth with the bottom four tenths', () => {
    const palma = palmaRatio([1, 1, 1, 1, 1, 1, 1, 1, 1, 9]);
    expect(palma.topTenthShare).toBeCloseTo(0.5, 14);
    expect(palma.bottomFourTenthsShare).toBeCloseTo(4 / 18, 14);
    expect(palma.value).toBeCloseTo(2.25, 13);
  });

  it('shares out the unit astride a limit', () => {
    // Two units of half the people each: the top tenth is a fifth of the second.
    expect(palmaRatio([1, 3]).value).toBeCloseTo(0.75 / 5 / (0.25 * 0.8), 14);
  });

  it.each([
    ['equal values', [7, 7, 7], 0.25],
    ['nothing at the bottom', [0, 5], Infinity],
    ['only zeros', [0], Number.NaN],
    ['no value', [], Number.NaN],
  ])('%s', (_, values, expected) => {
    const { value } = palmaRatio(values);
    if (Number.isFinite(expected)) expect(value).toBeCloseTo(expected, 14);
    else expect(value).toBe(expected);
  });
});

describe('concentration', () => {
  const ranked = samples.chain((sample) =>
    fc.tuple(
      fc.constant(sample),
      fc.array(fc.integer({ min: -3, max: 3 }), {
        minLength: sample.values.length,
        maxLength: sample.values.length,
      }),
    ),
  );

  it('gives the published index of deaths under five in India', () => {
    // O. O’Donnell et al., 2008, Analyzing Health Equity Using Household Survey Data, table 8.1:
    // deaths per 1,000 births and births by fifth of wealth, 1982–1992.
    const { value } = concentrationIndex(
      [154.7, 152.9, 119.5, 86.9, 54.3],
      [1, 2, 3, 4, 5],
      [29939, 28776, 26528, 24689, 19739],
    );
    expect(value.toFixed(4)).toBe('-0.1694');
  });

  it('is the covariance with the mid-rank', () => {
    fc.assert(
      fc.property(ranked, ([sample, ranks]) => {
        const { values, weights } = sample;
        const total = sum(weights);
        const midRanks = ranks.map((rank) => {
          const below = sum(weights.filter((_, i) => ranks[i] < rank));
          const equal = sum(weights.filter((_, i) => ranks[i] === rank));
          return (below + equal / 2) / total;
        });
        const products = values.map((x, i) => weights[i] * x * midRanks[i]);
        const expected = (2 * sum(products)) / total / mean(sample) - 1;
        expect(concentrationIndex(values, ranks, weights).value).toBeCloseTo(expected, 11);
      }),
    );
  });

  it('is twice the area between the diagonal and its curve', () => {
    fc.assert(
      fc.property(ranked, ([{ values, weights }, ranks]) => {
        const area = areaUnder(concentrationCurve(values, ranks, weights));
        const { value } = concentrationIndex(values, ranks, weights);
        expect(1 - 2 * area).toBeCloseTo(value, 11);
      }),
    );
  });

  it('is the Gini index when ranked by itself, and its opposite when ranked backwards', () => {
    fc.assert(
      fc.property(samples, ({ values, weights }) => {
        const { value } = gini(values, weights);
        const backwards = values.map((x) => -x);
        expect(concentrationIndex(values, values, weights).value).toBeCloseTo(value, 11);
        expect(concentrationIndex(values, backwards, weights).value).toBeCloseTo(-value, 11);
      }),
    );
  });

  it('leaves out pairs with a missing side', () => {
    const coverage = { count: 2, totalWeight: 4, missingCount: 2, missingWeight: 12 };
    const weights = [2, 2, 5, 7];
    const index = concentrationIndex([1, 3, Number.NaN, 3], [1, 2, 3, Number.NaN], weights);
    expect(index).toEqual({ value: 0.25, ...coverage });
    const curve = concentrationCurve([1, 3, Number.NaN, 3], [1, 2, 3, Number.NaN], weights);
    expect(curve).toMatchObject(coverage);
  });

  it('is 0 when all ranks are equal, NaN without value', () => {
    expect(concentrationIndex([1, 5, 9], [2, 2, 2]).value).toBe(0);
    expect(concentrationIndex([], []).value).toBeNaN();
    expect(concentrationIndex([0, 0], [1, 2]).value).toBeNaN();
    expect(concentrationCurve([], []).weightShare).toHaveLength(0);
  });

  it('refuses infinite ranks and other lengths', () => {
    expect(() => concentrationIndex([1], [Infinity])).toThrow('ranks[0] is Infinity');
    expect(() => concentrationIndex([1], [1, 2])).toThrow('ranks has 2 items');
    expect(() => concentrationIndex([-1], [1])).toThrow('values[0] is -1');
  });
});
