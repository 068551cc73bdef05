import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  CLASSIFICATION_METHODS,
  type ClassificationOptions,
  classify,
} from '../../../src/core/classification/classification.ts';
import { classificationFit } from '../../../src/core/classification/classification-fit.ts';
import { quantileOfSorted } from '../../../src/core/classification/quantile-breaks.ts';
import vector from '../../vectors/classify_calemp.json' with { type: 'json' };

const PALETTE = Array.from({ length: 12 }, (_, i) => `#0000${(10 + i).toString(16)}0`);
const withPalette = (options: Omit<ClassificationOptions, 'palette'>) => ({
  ...options,
  palette: PALETTE,
});
const counts = (values: ArrayLike<number>, options: Omit<ClassificationOptions, 'palette'>) =>
  classify(values, withPalette(options)).classes.map(({ count }) => count);

describe('published classes of the California employment densities', () => {
  const { y, k } = vector.input;
  const published = [
    ['fisher-jenks', vector.expected.fisher_jenks],
    ['quantile', vector.expected.quantiles],
    ['equal-interval', vector.expected.equal_interval],
    ['maximum-breaks', vector.expected.maximum_breaks],
    ['standard-deviation', vector.expected.std_mean],
  ] as const;

  it.each(published)('%s', (method, { bins, counts: expectedCounts }) => {
    const { classes } = classify(y, withPalette({ method, classCount: k }));
    expect(classes.map(({ count }) => count)).toEqual(expectedCounts);
    for (const [i, bound] of bins.entries()) {
      expect(Math.abs(classes[i].high - bound)).toBeLessThanOrEqual(vector.tolerance);
    }
  });

  it('box plot', () => {
    const { classes } = classify(y, withPalette({ method: 'box-plot' }));
    for (const [i, bound] of vector.expected.box_plot_bins.entries()) {
      expect(Math.abs(classes[i].high - bound)).toBeLessThanOrEqual(vector.tolerance);
    }
  });

  it('Fisher-Jenks in nine classes', () => {
    const { classes } = classify(y, withPalette({ method: 'fisher-jenks', classCount: 9 }));
    expect(classes.map(({ high }) => high)).toEqual(
      vector.expected.fisher_jenks_k9_bins_recomputed,
    );
  });

  it('percentiles, by linear interpolation', () => {
    const sorted = Float64Array.from(y).sort();
    const percentiles = [1, 10, 50, 90, 99, 100].map((p) => quantileOfSorted(sorted, p / 100));
    for (const [i, value] of vector.expected.percentiles_1_10_50_90_99_100.entries()) {
      expect(Math.abs(percentiles[i] - value)).toBeLessThanOrEqual(vector.tolerance);
    }
  });

  it('deviations within the Fisher-Jenks classes', () => {
    const natural = classify(y, withPalette({ method: 'fisher-jenks', classCount: k }));
    const fit = classificationFit(y, natural);
    const { adcm, within_ssd_recomputed: squares } = vector.expected.fisher_jenks;
    expect(Math.abs(fit.absoluteDeviation - adcm)).toBeLessThanOrEqual(vector.tolerance);
    expect(Math.abs(fit.withinSumOfSquares - squares)).toBeLessThanOrEqual(vector.tolerance);
    expect(fit.varianceExplained).toBeGreaterThan(0.99);
    expect(fit.varianceExplained).toBeLessThan(1);
  });
});

describe('intervals', () => {
  it('are (low, high], the first with its minimum', () => {
    const { classes, classOf, colourOf } = classify(
      [0, 1, 2, 2.0001, 5],
      withPalette({ method: 'manual', manualBreaks: [1, 2] }),
    );
    expect(
      classes.map(({ low, high, lowClosed, count }) => ({ low, high, lowClosed, count })),
    ).toEqual([
      { low: 0, high: 1, lowClosed: true, count: 2 },
      { low: 1, high: 2, lowClosed: false, count: 1 },
      { low: 2, high: 5, lowClosed: false, count: 2 },
    ]);
    expect([0, 1, 1.5, 2, 3, 5].map(classOf)).toEqual([0, 0, 1, 1, 2, 2]);
    expect(colourOf(1.5)).toBe(classes[1].colour);
    expect([classOf(-9), classOf(99), classOf(Number.NaN)]).toEqual([0, 2, -1]);
    expect(colourOf(Number.NaN)).toBeUndefined();
  });

  it('keep manual classes that no value reaches, unbounded', () => {
    const { classes } = classify([7, 8], withPalette({ method: 'manual', manualBreaks: [5, 10] }));
    expect(classes.map(({ low, high, count }) => [low, high, count])).toEqual([
      [-Infinity, 5, 0],
      [5, 10, 2],
      [10, Infinity, 0],
    ]);
    expect(classes[0].lowClosed).toBe(false);
  });

  it('rounds the bounds before counting when asked', () => {
    const values = [0.13, 0.4, 1.46, 1.54, 2.9, 3.21];
    const rounded = classify(
      values,
      withPalette({ method: 'quantile', classCount: 3, breakDecimals: 0 }),
    );
    expect(rounded.breaks).toEqual([1, 2]);
    expect(rounded.classes.map(({ low, high, count }) => [low, high, count])).toEqual([
      [0, 1, 2],
      [1, 2, 2],
      [2, 4, 2],
    ]);
    const tens = classify(
      [12, 31, 58, 77],
      withPalette({ method: 'quantile', classCount: 2, breakDecimals: -1 }),
    );
    expect([tens.classes[0].low, ...tens.breaks, tens.classes[1].high]).toEqual([10, 40, 80]);
  });

  const anyValues = fc.array(
    fc.oneof(
      fc.double({ min: -1e6, max: 1e6, noNaN: true }),
      fc.integer({ min: 0, max: 6 }),
      fc.constant(Number.NaN),
    ),
    { maxLength: 60 },
  );

  it('hold every value once, whatever the method', () => {
    fc.assert(
      fc.property(
        anyValues,
        fc.constantFrom(...CLASSIFICATION_METHODS),
        fc.integer({ min: 1, max: 9 }),
        fc.constantFrom(undefined, 0, 2, -1),
        (values, method, classCount, breakDecimals) => {
          const { classes, breaks, classOf, count, missingCount } = classify(values, {
            method,
            classCount,
            manualBreaks: [-3, 2, 1000],
            breakDecimals,
            palette: Array.from({ length: 60 }, (_, i) => `#${i}`),
          });
          const known = values.filter((value) => !Number.isNaN(value));
          expect(count).toBe(known.length);
          expect(missingCount).toBe(values.length - known.length);
          expect(classes.reduce((sum, { count: members }) => sum + members, 0)).toBe(count);
          expect(breaks).toEqual(classes.slice(0, -1).map(({ high }) => high));
          for (const value of known) {
            const holding = classes.filter(
              ({ low, high, lowClosed }) =>
                value <= high && (value > low || (lowClosed && value === low)),
            );
            expect(holding.map(({ index }) => index)).toEqual([classOf(value)]);
          }
          for (const { low, high } of classes.slice(1)) expect(low).toBeLessThan(high);
        },
      ),
    );
  });
});

describe('few values', () => {
  it('makes no class of nothing', () => {
    for (const values of [[], [Number.NaN, Number.NaN]]) {
      const nothing = classify(values, withPalette({ method: 'fisher-jenks' }));
      expect(nothing.classes).toEqual([]);
      expect(nothing.breaks).toEqual([]);
      expect(nothing.missingCount).toBe(values.length);
      expect(nothing.classOf(1)).toBe(-1);
      expect(nothing.colourOf(1)).toBeUndefined();
    }
  });

  it.each(CLASSIFICATION_METHODS.filter((method) => method !== 'manual'))(
    'makes one class of equal values: %s',
    (method) => {
      const { classes } = classify([0.1, 0.1, 0.1], withPalette({ method }));
      expect(classes).toEqual([
        { index: 0, low: 0.1, high: 0.1, lowClosed: true, count: 3, colour: PALETTE[5] },
      ]);
    },
  );

  it('merges the quantiles that fall on a frequent value', () => {
    const { classes } = classify(
      [0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 2],
      withPalette({ method: 'quantile', classCount: 10 }),
    );
    expect(classes.map(({ low, high, count }) => [low, high, count])).toEqual([
      [0, 0, 9],
      [0, 1, 1],
      [1, 2, 1],
    ]);
  });

  it('gives each value its Fisher-Jenks class when they are fewer than the classes', () => {
    expect(counts([3, 1, 1, 2], { method: 'fisher-jenks', classCount: 7 })).toEqual([2, 1, 1]);
  });
});

describe('colours', () => {
  const colours = (palette: string[], classCount: number) =>
    classify([1, 2, 3, 4, 5], { method: 'equal-interval', classCount, palette }).classes.map(
      ({ colour }) => colour,
    );

  it('are those of the palette, spread over it when it is longer', () => {
    expect(colours(['a', 'b', 'c'], 3)).toEqual(['a', 'b', 'c']);
    expect(colours(['a', 'b', 'c', 'd', 'e'], 3)).toEqual(['a', 'c', 'e']);
    expect(colours(['a', 'b', 'c'], 1)).toEqual(['b']);
  });

  it('are refused when too few', () => {
    expect(() => colours(['a', 'b'], 3)).toThrow('palette has 2 colours for 3 classes');
  });
});

describe('standard deviation classes', () => {
  const values = Array.from({ length: 101 }, (_, i) => i);
  const deviation = Math.sqrt((101 * 102) / 12);

  it.each([
    [2, [0]],
    [3, [-1, 1]],
    [4, [-1, 0, 1]],
    [6, [-2, -1, 0, 1, 2]],
    [7, [-3, -2, -1, 1, 2, 3]],
  ])('%i classes break at %j deviations', (classCount, multiples) => {
    const { breaks } = classify(values, withPalette({ method: 'standard-deviation', classCount }));
    expect(breaks.map((value) => (value - 50) / deviation)).toEqual(
      multiples.map((multiple) => expect.closeTo(multiple, 10)),
    );
  });
});

describe('refusals', () => {
  it.each([
    [{ method: 'quantile', classCount: 0 }, 'classCount is 0'],
    [{ method: 'quantile', classCount: 2.5 }, 'classCount is 2.5'],
    [{ method: 'manual' }, 'manualBreaks is missing'],
    [{ method: 'manual', manualBreaks: [2, 2] }, 'manualBreaks[1] is 2 after 2'],
    [{ method: 'manual', manualBreaks: [Number.NaN] }, 'manualBreaks[0] is NaN'],
    [{ method: 'toString' }, 'unknown classification method: toString'],
  ] as [Omit<ClassificationOptions, 'palette'>, string][])('%j', (options, message) => {
    for (const values of [[], [1, 2, 3]]) {
      expect(() => classify(values, withPalette(options))).toThrow(message);
    }
  });

  it('names an infinite value', () => {
    expect(() => classify([1, -Infinity], withPalette({ method: 'quantile' }))).toThrow(
      'values[1] is -Infinity',
    );
  });
});
