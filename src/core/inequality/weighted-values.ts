import { ascendingOrder } from '../ascending-order.ts';
import { exactScale, scaledBy } from '../exact-scale.ts';
import {
  requireFiniteOrMissing,
  requireNonNegative,
  requireNonNegativeOrMissing,
  requireSameLength,
} from '../validate.ts';

/** What a measure is made from, given beside every value. */
export interface Coverage {
  /** Values used: known, and of a weight above zero. When 0, the measure is NaN. */
  readonly count: number;
  /** Sum of their weights: people, when weights are populations. */
  readonly totalWeight: number;
  /** Values missing (NaN). */
  readonly missingCount: number;
  /** Sum of the weights of the missing values. */
  readonly missingWeight: number;
}

/** One number, and what it was made from. */
export interface Measure extends Coverage {
  readonly value: number;
}

/** Values and weights, with the indices of those that count. */
export interface UsedValues {
  readonly values: ArrayLike<number>;
  /** Undefined: every value weighs 1. */
  readonly weights: ArrayLike<number> | undefined;
  readonly used: Uint32Array;
}

/**
 * Values and weights to compute with: those given, or, where their magnitudes are extreme, those
 * times a power of two. `coverage` is in the units given.
 */
export interface WeightedValues extends UsedValues {
  readonly coverage: Coverage;
  /** Sum of `weights` over `used`. */
  readonly totalWeight: number;
  /** What `values` are multiplied by: 1 but for extreme magnitudes. */
  readonly valueScale: number;
}

/**
 * Validates values and weights and leaves out what does not count: NaN values and zero weights.
 *
 * @throws RangeError when lengths differ, on a weight that is negative or not finite, or on a value
 * that is infinite, or negative when `sign` forbids it.
 */
export function weightedValues(
  values: ArrayLike<number>,
  weights: ArrayLike<number> | undefined,
  sign: 'any sign' | 'non-negative',
): WeightedValues {
  if (sign === 'non-negative') requireNonNegativeOrMissing('values', values);
  else requireFiniteOrMissing('values', values);
  if (weights) {
    requireSameLength('weights', weights, 'values', values);
    requireNonNegative('weights', weights);
  }
  const used = new Uint32Array(values.length);
  let count = 0;
  let totalWeight = 0;
  let missingCount = 0;
  let missingWeight = 0;
  for (let i = 0; i < values.length; i++) {
    const weight = weights ? weights[i] : 1;
    if (Number.isNaN(values[i])) {
      missingCount++;
      missingWeight += weight;
    } else if (weight > 0) {
      used[count++] = i;
      totalWeight += weight;
    }
  }
  return {
    ...inSafeRange({ values, weights, used: used.subarray(0, count) }, totalWeight),
    coverage: { count, totalWeight, missingCount, missingWeight },
  };
}

function inSafeRange({ values, weights, used }: UsedValues, totalWeight: number) {
  const valueScale = exactScale(values, used);
  const weightScale = weights ? exactScale(weights, used) : 1;
  const safe = {
    values: scaledBy(values, valueScale),
    weights: weights && scaledBy(weights, weightScale),
    used,
  };
  return {
    ...safe,
    valueScale,
    totalWeight: weightScale === 1 ? totalWeight : usedWeight(safe),
  };
}

/** Indices of the values that count, from the least value to the greatest. */
export function ascendingUsed({ values, used }: UsedValues): Uint32Array {
  return ascendingOrder(values, used);
}

/** Weighted sum of the values that count. */
export function weightedSum({ values, weights, used }: UsedValues): number {
  let sum = 0;
  for (let k = 0; k < used.length; k++) {
    const i = used[k];
    sum += weights ? weights[i] * values[i] : values[i];
  }
  return sum;
}

/** Sum of the weights of the values that count. */
export function usedWeight({ weights, used }: UsedValues): number {
  if (!weights) return used.length;
  let sum = 0;
  for (let k = 0; k < used.length; k++) sum += weights[used[k]];
  return sum;
}
