import { firstAbove } from '../ascending-search.ts';
import { requireInteger } from '../validate.ts';
import { boundsOf, type ClassBreaks, roundedBreaks, withRoundedEnds } from './class-breaks.ts';
import { equalIntervalBreaks } from './equal-interval-breaks.ts';
import { fisherJenksBreaks } from './fisher-jenks.ts';
import { manualBreaks } from './manual-breaks.ts';
import { boxPlotBreaks, maximumBreaks } from './outlier-breaks.ts';
import { classColours } from './palette-spread.ts';
import { prettyBreaks } from './pretty-breaks.ts';
import { quantileBreaks } from './quantile-breaks.ts';
import { type SortedValues, sortedValues } from './sorted-values.ts';
import { standardDeviationBreaks } from './standard-deviation-breaks.ts';

const METHODS = {
  quantile: quantileBreaks,
  'equal-interval': equalIntervalBreaks,
  'fisher-jenks': fisherJenksBreaks,
  'standard-deviation': standardDeviationBreaks,
  pretty: prettyBreaks,
  'maximum-breaks': maximumBreaks,
  'box-plot': boxPlotBreaks,
} as const;

/** Id of a way to choose class bounds; `manual`: the caller gives them. */
export type ClassificationMethod = keyof typeof METHODS | 'manual';

/** Every method, in the order in which a reader may be offered them. */
export const CLASSIFICATION_METHODS: readonly ClassificationMethod[] = [
  'quantile',
  'fisher-jenks',
  'equal-interval',
  'standard-deviation',
  'pretty',
  'manual',
  'maximum-breaks',
  'box-plot',
];

/** How values are cut into classes, and how these are coloured. */
export interface ClassificationOptions {
  readonly method: ClassificationMethod;
  /** Classes asked for, from 1; 5 by default. `manual` and `box-plot` have their own number. */
  readonly classCount?: number;
  /** Thresholds of the method `manual`, ascending: one fewer than the classes. */
  readonly manualBreaks?: readonly number[];
  /** Colours from the first class to the last, as many as classes or more (then spread evenly). */
  readonly palette: readonly string[];
  /** Rounds the bounds before counting (−15 to 15), so that a legend prints exactly what is applied. */
  readonly breakDecimals?: number;
}

/** One class: the values v with low < v ≤ high, or low ≤ v ≤ high when `lowClosed`. */
export interface ValueClass {
  readonly index: number;
  /** −∞ for a first class that no value reaches. */
  readonly low: number;
  /** +∞ for a last class that no value reaches. */
  readonly high: number;
  /** True of the first class when it has a finite lower bound. */
  readonly lowClosed: boolean;
  /** How many values fall in the class. */
  readonly count: number;
  readonly colour: string;
}

/** The one object from which a map takes its colours and its legend its bounds, counts and labels. */
export interface Classification {
  readonly method: ClassificationMethod;
  /** The bounds between two classes, ascending: `classes.length − 1` of them. */
  readonly breaks: readonly number[];
  readonly classes: readonly ValueClass[];
  /** How many values were classified. */
  readonly count: number;
  /** How many were missing (NaN). */
  readonly missingCount: number;
  /**
   * Index of the class of any value, −1 for NaN and when there is no class. The breaks cut the
   * whole line: a value beyond the ends of the data belongs to the class at that end.
   */
  classOf(value: number): number;
  /** Colour of the class of a value; undefined where `classOf` is −1. */
  colourOf(value: number): string | undefined;
}

/**
 * Divides values into classes for a map and its legend. Intervals are (low, high]; the first
 * includes its minimum.
 *
 * Every value falls in exactly one class. Thresholds that coincide are merged, and those of the
 * methods that follow the data never lie beyond it, so fewer classes than asked may come out: one
 * when all values are equal, none when there is no value.
 *
 * @param values in any order; NaN is missing and counted apart.
 * @throws RangeError on an infinite value, an invalid class count or threshold, or a palette that
 * is too short.
 */
export function classify(
  values: ArrayLike<number>,
  options: ClassificationOptions,
): Classification {
  return classifySorted(sortedValues(values), options);
}

/** The same of values that are sorted already. */
export function classifySorted(
  { sorted, missingCount }: SortedValues,
  options: ClassificationOptions,
): Classification {
  const { method, palette } = options;
  const bounds = classBounds(sorted, options);
  const breaks = bounds.slice(1, -1);
  const classCount = Math.max(bounds.length - 1, 0);
  const colours = classColours(palette, classCount);
  const classOf = (value: number) =>
    classCount === 0 || Number.isNaN(value) ? -1 : breaksBelow(breaks, value);

  // Sorted, the values of a class follow each other: it ends where the next one begins.
  const ends = [0, ...breaks.map((bound) => firstAbove(sorted, bound)), sorted.length];
  const classes = Array.from({ length: classCount }, (_, index) => ({
    index,
    low: bounds[index],
    high: bounds[index + 1],
    lowClosed: index === 0 && bounds[0] > -Infinity,
    count: ends[index + 1] - ends[index],
    colour: colours[index],
  }));
  return {
    method,
    breaks,
    classes,
    count: sorted.length,
    missingCount,
    classOf,
    colourOf: (value) => colours[classOf(value)],
  };
}

/** Lower end, thresholds and upper end of the classes, distinct; empty when there is no value. */
function classBounds(sorted: Float64Array, options: ClassificationOptions): number[] {
  const { breakDecimals, method } = options;
  const classCount = options.classCount ?? 5;
  requireInteger('classCount', classCount, 1);
  if (breakDecimals !== undefined) requireInteger('breakDecimals', breakDecimals, -15, 15);
  if (method === 'manual' && !options.manualBreaks) {
    throw new RangeError('manualBreaks is missing: the method "manual" needs thresholds');
  }
  if (method !== 'manual' && !Object.hasOwn(METHODS, method)) {
    throw new RangeError(`unknown classification method: ${method}`);
  }
  const chosen = method === 'manual' ? manualBreaks(options.manualBreaks!) : undefined;
  if (sorted.length === 0) return [];

  const minimum = sorted[0];
  const maximum = sorted[sorted.length - 1];
  const breaks = chosen ?? dataBreaks(method as keyof typeof METHODS, sorted, classCount);
  if (breakDecimals === undefined) return boundsOf(breaks, minimum, maximum);
  const bounds = boundsOf(roundedBreaks(breaks, breakDecimals), minimum, maximum);
  return withRoundedEnds(bounds, breakDecimals);
}

function dataBreaks(
  method: keyof typeof METHODS,
  sorted: Float64Array,
  classCount: number,
): ClassBreaks {
  const allEqual = sorted[0] === sorted[sorted.length - 1];
  return allEqual ? { thresholds: [], ends: 'data' } : METHODS[method](sorted, classCount);
}

/** How many breaks lie strictly below the value: the index of its class, intervals being (low, high]. */
function breaksBelow(breaks: readonly number[], value: number): number {
  let index = 0;
  while (index < breaks.length && breaks[index] < value) index++;
  return index;
}
