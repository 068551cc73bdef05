import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { moran } from '../../src/core/association/moran.ts';
import { contiguityWeights } from '../../src/core/association/spatial-weights.ts';
import { classify } from '../../src/core/classification/classification.ts';
import { classificationFit } from '../../src/core/classification/classification-fit.ts';
import { fisherJenks } from '../../src/core/classification/fisher-jenks.ts';
import { kendallTauB } from '../../src/core/composite/kendall.ts';
import { firstPrincipalComponent } from '../../src/core/composite/principal-component.ts';
import { exactScale } from '../../src/core/exact-scale.ts';
import { atkinson } from '../../src/core/inequality/atkinson.ts';
import { concentrationIndex } from '../../src/core/inequality/concentration.ts';
import { gini } from '../../src/core/inequality/gini.ts';
import { hoover } from '../../src/core/inequality/hoover.ts';
import { interdecileRatio } from '../../src/core/inequality/interdecile-ratio.ts';
import { palmaRatio } from '../../src/core/inequality/palma.ts';
import { theil, theilDecomposition } from '../../src/core/inequality/theil.ts';
import { weightedMean } from '../../src/core/inequality/weighted-mean.ts';

const VALUES = [1, 2, 4, 7, 11, 3, 8, 5];
const WEIGHTS = [3, 1, 2, 5, 1, 4, 2, 2];
const RANKS = [5, 3, 8, 1, 2, 9, 4, 6];
const GROUPS = [0, 0, 1, 1, 0, 1, 2, 2];
const size = VALUES.length;
const palette = ['#1', '#2', '#3', '#4'];
const ring = contiguityWeights({
  offsets: Uint32Array.from({ length: size + 1 }, (_, unit) => 2 * unit),
  neighbours: Uint32Array.from({ length: 2 * size }, (_, k) =>
    k % 2 === 0 ? ((k >> 1) + 1) % size : ((k >> 1) + size - 1) % size,
  ),
});

type Index = (values: number[], weights: number[]) => number;

/** What does not change when all values, or all weights, are multiplied by a number. */
const indices: Readonly<Record<string, Index>> = {
  gini: (values, weights) => gini(values, weights).value,
  theil: (values, weights) => theil(values, weights).value,
  'theil between': (values, weights) => theilDecomposition(values, GROUPS, weights).between,
  'theil within': (values, weights) => theilDecomposition(values, GROUPS, weights).within,
  'atkinson ½': (values, weights) => atkinson(values, 0.5, weights).value,
  'atkinson 2': (values, weights) => atkinson(values, 2, weights).value,
  hoover: (values, weights) => hoover(values, weights).value,
  palma: (values, weights) => palmaRatio(values, weights).value,
  'D9/D1': (values, weights) => interdecileRatio(values, weights).value,
  concentration: (values, weights) => concentrationIndex(values, RANKS, weights).value,
  moran: (values) => moran(Float64Array.from(values), ring).statistic,
  'moran z': (values) => moran(Float64Array.from(values), ring).randomisation.zScore,
  kendall: (values) => kendallTauB(values, RANKS).value,
  'standard deviation': (values) => {
    const { breaks } = classify(values, { method: 'standard-deviation', classCount: 4, palette });
    return (
      (breaks[2] - breaks[1]) / (breaks[1] - breaks[0]) + breaks[1] / weightedMean(values).value
    );
  },
  'variance explained': (values) => {
    const classes = classify(values, { method: 'fisher-jenks', classCount: 3, palette });
    return classificationFit(values, classes).varianceExplained;
  },
  'fisher-jenks': (values, weights) => {
    const { upperBounds } = fisherJenks(values, 3, weights);
    return upperBounds.reduce((sum, bound) => 10 * sum + values.indexOf(bound), 0);
  },
  'principal component': (values, weights) =>
    firstPrincipalComponent(
      [
        { name: 'one', values: Float64Array.from(values), polarity: 1 },
        { name: 'other', values: Float64Array.from(RANKS), polarity: 1 },
      ],
      weights,
    ).explainedShare,
};

describe('very great and very small numbers change no index', () => {
  test.each(Object.entries(indices))('%s', (_, index) => {
    const expected = index(VALUES, WEIGHTS);
    for (const ofValues of [1e-307, 1e-160, 1, 1e150, 1e306]) {
      for (const ofWeights of [1e-307, 1, 1e160, 1e306]) {
        const found = index(
          VALUES.map((value) => value * ofValues),
          WEIGHTS.map((weight) => weight * ofWeights),
        );
        expect(Math.abs(found - expected), `${ofValues}, ${ofWeights}`).toBeLessThanOrEqual(
          1e-9 * Math.abs(expected),
        );
      }
    }
  });

  test('and what has a unit keeps it', () => {
    const great = VALUES.map((value) => value * 1e300);
    expect(weightedMean(great, WEIGHTS).value / 1e300).toBeCloseTo(
      weightedMean(VALUES, WEIGHTS).value,
      9,
    );
    const { equallyDistributedEquivalent } = atkinson(great, 0.5, WEIGHTS);
    expect(equallyDistributedEquivalent / 1e300).toBeCloseTo(
      atkinson(VALUES, 0.5, WEIGHTS).equallyDistributedEquivalent,
      9,
    );
    const { groups } = theilDecomposition(great, GROUPS, WEIGHTS);
    groups.forEach(({ mean }, g) => {
      const plain = theilDecomposition(VALUES, GROUPS, WEIGHTS).groups[g].mean;
      expect(mean / 1e300).toBeCloseTo(plain, 9);
    });
  });

  test('one person has everything, in the smallest number there is', () => {
    expect(gini([0, Number.MIN_VALUE]).value).toBe(0.5);
    expect(gini([1, 0], [Number.MIN_VALUE, Number.MIN_VALUE]).value).toBe(0.5);
    expect(gini([Number.MAX_VALUE, Number.MAX_VALUE]).value).toBe(0);
  });
});

test('a shift that dwarfs the differences does not change Moran’s I', () => {
  const expected = moran(Float64Array.from(VALUES), ring).statistic;
  const shifted = Float64Array.from(VALUES, (value) => value + 1e12);
  expect(moran(shifted, ring).statistic).toBeCloseTo(expected, 6);
});

test('the scale is a power of two, 1 for ordinary numbers, and leaves the greatest near 1', () => {
  fc.assert(
    fc.property(fc.array(fc.double({ noNaN: true, noDefaultInfinity: true })), (values) => {
      const scale = exactScale(values);
      expect(Number.isInteger(Math.log2(scale))).toBe(true);
      const greatest = values.reduce((most, value) => Math.max(most, Math.abs(value)), 0);
      if (greatest === 0 || (greatest > 1e-60 && greatest < 1e60)) expect(scale).toBe(1);
      else {
        expect(greatest * scale).toBeLessThan(2 ** 201);
        expect(greatest * scale).toBeGreaterThanOrEqual(2 ** -200);
      }
    }),
  );
});
