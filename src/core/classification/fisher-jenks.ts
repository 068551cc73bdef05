import { ascendingOrder } from '../ascending-order.ts';
import { exactScale } from '../exact-scale.ts';
import {
  requireFiniteOrMissing,
  requireInteger,
  requireNonNegative,
  requireSameLength,
} from '../validate.ts';
import type { ClassBreaks } from './class-breaks.ts';
import { type DistinctValues, distinctValues } from './distinct-values.ts';

/** An optimal partition of values into classes. */
export interface NaturalClasses {
  /** Greatest value of each class, in ascending order; the last is the maximum. */
  readonly upperBounds: number[];
  /** Sum over the classes of the squared deviations from their mean: the least possible. */
  readonly withinSumOfSquares: number;
}

/**
 * The classes whose values differ least from their class's mean (natural breaks).
 *
 * The partition is an exact optimum, not the iterative approximation of Jenks' first programs.
 * Among equally good partitions, the one with the lowest bounds. With fewer distinct values than
 * classes, each value is a class of its own.
 *
 * Dynamic programming over the distinct values, each layer by divide and conquer (the best start of
 * the last class never moves back as values are added): O(k n log n).
 *
 * @measure classification-fisher-jenks
 * @formula minimise Σ_c Σ_{i ∈ c} wᵢ(xᵢ − x̄_c)² over the partitions into classes c
 * @convention As PySAL mapclassify's FisherJenks and R's classInt "fisher": classes end at a value.
 * @unit that of the values
 * @range within the values
 * @missing NaN values are left out; values of zero weight too.
 * @reference W. D. Fisher, 1958, On Grouping for Maximum Homogeneity; G. F. Jenks, 1977, Optimal Data Classification for Choropleth Maps.
 *
 * @param values in any order.
 * @param classCount at least 1.
 * @param weights how much each value counts, ≥ 0; 1 by default.
 * @returns no bound at all when there is no value.
 * @throws RangeError on an infinite value, a negative weight or a class count below 1.
 */
export function fisherJenks(
  values: ArrayLike<number>,
  classCount: number,
  weights?: ArrayLike<number>,
): NaturalClasses {
  requireInteger('classCount', classCount, 1);
  requireFiniteOrMissing('values', values);
  if (weights) {
    requireSameLength('weights', weights, 'values', values);
    requireNonNegative('weights', weights);
  }
  const used = new Uint32Array(values.length);
  let count = 0;
  for (let i = 0; i < values.length; i++) {
    if (!Number.isNaN(values[i]) && (!weights || weights[i] > 0)) used[count++] = i;
  }
  const order = ascendingOrder(values, used.subarray(0, count));
  return naturalClasses(distinctValues(values, order, weights), classCount);
}

/** Thresholds of `fisherJenks` for values already sorted. */
export function fisherJenksBreaks(sorted: Float64Array, classCount: number): ClassBreaks {
  const { upperBounds } = naturalClasses(distinctValues(sorted), classCount);
  return { thresholds: upperBounds.slice(0, -1), ends: 'data' };
}

function naturalClasses(distinct: DistinctValues, classCount: number): NaturalClasses {
  const { values } = distinct;
  const size = values.length;
  if (size === 0) return { upperBounds: [], withinSumOfSquares: 0 };
  const classes = Math.min(classCount, size);
  const search = new PartitionSearch(distinct);
  /** starts[c][i]: where the last class begins when the first i + 1 values make c + 1 classes. */
  const starts: Uint32Array[] = [new Uint32Array(size)];
  for (let layer = 1; layer < classes; layer++) {
    const isLast = layer === classes - 1;
    starts.push(search.addClass(layer, isLast ? size - 1 : layer));
  }
  const upperBounds: number[] = [];
  let withinSumOfSquares = 0;
  for (let layer = classes - 1, end = size - 1; layer >= 0; layer--) {
    const start = starts[layer][end];
    upperBounds.unshift(values[end]);
    withinSumOfSquares += deviationsWithin(distinct, start, end);
    end = start - 1;
  }
  return { upperBounds, withinSumOfSquares };
}

/** Grows optimal partitions of the first values one class at a time. */
class PartitionSearch {
  readonly #weight: Float64Array;
  readonly #sum: Float64Array;
  readonly #squares: Float64Array;
  /** Cost of the best partition of the first i + 1 values into the classes added so far. */
  #cost: Float64Array;
  #nextCost: Float64Array;
  #start: Uint32Array;

  constructor(distinct: DistinctValues) {
    const size = distinct.values.length;
    const totals = cumulatedFromMiddle(distinct);
    this.#weight = totals.weight;
    this.#sum = totals.sum;
    this.#squares = totals.squares;
    this.#cost = new Float64Array(size);
    this.#nextCost = new Float64Array(size);
    this.#start = new Uint32Array(size);
    for (let end = 0; end < size; end++) this.#cost[end] = this.#deviations(0, end);
  }

  /** Adds class number `layer` (from 0) for the ends from `firstEnd` on; returns its starts. */
  addClass(layer: number, firstEnd: number): Uint32Array {
    const size = this.#cost.length;
    this.#start = new Uint32Array(size);
    this.#solve(firstEnd, size - 1, layer, size - 1);
    [this.#cost, this.#nextCost] = [this.#nextCost, this.#cost];
    return this.#start;
  }

  /** Best starts for the ends in [low, high], known to lie in [earliest, latest]. */
  #solve(low: number, high: number, earliest: number, latest: number): void {
    if (low > high) return;
    const weight = this.#weight;
    const sum = this.#sum;
    const squares = this.#squares;
    const cost = this.#cost;
    const end = (low + high) >>> 1;
    const weightTo = weight[end + 1];
    const sumTo = sum[end + 1];
    const last = Math.min(latest, end);
    let least = Infinity;
    let best = earliest;
    for (let start = earliest; start <= last; start++) {
      const partSum = sumTo - sum[start];
      const total =
        cost[start - 1] - squares[start] - (partSum * partSum) / (weightTo - weight[start]);
      if (total < least) {
        least = total;
        best = start;
      }
    }
    this.#nextCost[end] = least + squares[end + 1];
    this.#start[end] = best;
    this.#solve(low, end - 1, earliest, best);
    this.#solve(end + 1, high, best, latest);
  }

  #deviations(start: number, end: number): number {
    const sum = this.#sum[end + 1] - this.#sum[start];
    const weight = this.#weight[end + 1] - this.#weight[start];
    return this.#squares[end + 1] - this.#squares[start] - (sum * sum) / weight;
  }
}

/**
 * Cumulated weights, weighted values and weighted squares, counted from the median value outwards
 * and about it: an outlier at either end then costs no precision to the values between.
 */
function cumulatedFromMiddle({ values, weights }: DistinctValues) {
  const size = values.length;
  const middle = size >>> 1;
  const origin = values[middle];
  // Extreme magnitudes would be lost in their squares.
  const valueScale = exactScale(values);
  const weightScale = exactScale(weights);
  const weight = new Float64Array(size + 1);
  const sum = new Float64Array(size + 1);
  const squares = new Float64Array(size + 1);
  for (let i = middle; i < size; i++) {
    const deviation = (values[i] - origin) * valueScale;
    const own = weights[i] * weightScale;
    weight[i + 1] = weight[i] + own;
    sum[i + 1] = sum[i] + own * deviation;
    squares[i + 1] = squares[i] + own * deviation * deviation;
  }
  for (let i = middle - 1; i >= 0; i--) {
    const deviation = (values[i] - origin) * valueScale;
    const own = weights[i] * weightScale;
    weight[i] = weight[i + 1] - own;
    sum[i] = sum[i + 1] - own * deviation;
    squares[i] = squares[i + 1] - own * deviation * deviation;
  }
  return { weight, sum, squares };
}

function deviationsWithin({ values, weights }: DistinctValues, start: number, end: number): number {
  let weight = 0;
  let mean = 0;
  let deviations = 0;
  for (let i = start; i <= end; i++) {
    weight += weights[i];
    const before = values[i] - mean;
    mean += (weights[i] / weight) * before;
    deviations += weights[i] * before * (values[i] - mean);
  }
  return deviations;
}
