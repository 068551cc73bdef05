import { requireSameLength } from '../validate.ts';
import {
  type Coverage,
  type Measure,
  type UsedValues,
  usedWeight,
  weightedSum,
  weightedValues,
} from './weighted-values.ts';

/**
 * Theil's T index: how far each person's share of the total lies from an equal share.
 *
 * Each term is written x/x̄ · ln(x/x̄) − x/x̄ + 1, which adds nothing to the sum and is never
 * negative, so that small inequalities are not lost to rounding.
 *
 * @measure theil-t
 * @formula T = Σ wᵢ/W · xᵢ/x̄ · ln(xᵢ/x̄), with 0 · ln 0 = 0
 * @convention Natural logarithm, as PySAL inequality; generalised entropy of order 1.
 * @unit none (nats)
 * @range 0 (equality) to ln(W / least weight)
 * @missing NaN values are left out and their weight reported. No value, or only zeros, gives NaN.
 * @reference H. Theil, 1967, Economics and Information Theory.
 *
 * @param values ≥ 0.
 * @param weights ≥ 0; 1 by default.
 * @throws RangeError on a negative or infinite value, a negative weight or different lengths.
 */
export function theil(values: ArrayLike<number>, weights?: ArrayLike<number>): Measure {
  const sample = weightedValues(values, weights, 'non-negative');
  const mean = weightedSum(sample) / sample.totalWeight;
  return { value: meanDivergence(sample, mean), ...sample.coverage };
}

/** The part of one group in a decomposition. */
export interface TheilGroup<Group> {
  readonly group: Group;
  readonly count: number;
  /** Share of the total weight, 0–1. */
  readonly weightShare: number;
  /** Share of the total of the values, 0–1. */
  readonly valueShare: number;
  readonly mean: number;
  /** Theil's T within the group; NaN when all its values are 0. */
  readonly theil: number;
}

/** Theil’s T split into what lies between groups and what lies within them. */
export interface TheilDecomposition<Group> extends Coverage {
  /** Theil's T of all values; `between` + `within` up to rounding. */
  readonly total: number;
  /** Theil's T if every value were the mean of its group. */
  readonly between: number;
  /** Mean of the groups' own T, weighted by their shares of the values. */
  readonly within: number;
  /** In the order in which the groups first appear. */
  readonly groups: readonly TheilGroup<Group>[];
}

/**
 * Theil's T divided exactly into inequality between groups and within them.
 *
 * @measure theil-decomposition
 * @formula T = Σ_g s_g ln(x̄_g/x̄) + Σ_g s_g T_g, s_g the share of group g in the total of the values
 * @convention As PySAL's TheilD: groups weigh by their share of the values, not of the population.
 * @unit none (nats)
 * @range between and within each from 0 to T
 * @missing NaN values are left out and their weight reported. No value, or only zeros, gives NaN.
 * @reference A. F. Shorrocks, 1980, The Class of Additively Decomposable Inequality Measures.
 *
 * @param values ≥ 0.
 * @param groups the group of each value: a code or a number.
 * @param weights ≥ 0; 1 by default.
 * @throws RangeError as `theil`, and when `groups` has another length.
 */
export function theilDecomposition<Group extends string | number>(
  values: ArrayLike<number>,
  groups: ArrayLike<Group>,
  weights?: ArrayLike<number>,
): TheilDecomposition<Group> {
  requireSameLength('groups', groups, 'values', values);
  const sample = weightedValues(values, weights, 'non-negative');
  const { totalWeight, valueScale } = sample;
  const sum = weightedSum(sample);
  const mean = sum / totalWeight;

  const parts = [...indicesByGroup(sample.used, groups)].map(([group, used]) => {
    const part = { values: sample.values, weights: sample.weights, used };
    const weight = usedWeight(part);
    const partSum = weightedSum(part);
    return {
      group,
      count: used.length,
      weightShare: weight / totalWeight,
      valueShare: partSum / sum,
      mean: partSum / weight / valueScale,
      theil: meanDivergence(part, partSum / weight),
    };
  });
  let between = parts.length > 0 ? 0 : Number.NaN;
  let within = between;
  for (const part of parts) {
    between += part.weightShare * divergence((part.mean * valueScale) / mean);
    if (part.valueShare !== 0) within += part.valueShare * part.theil;
  }
  const total = meanDivergence(sample, mean);
  return { total, between, within, groups: parts, ...sample.coverage };
}

function indicesByGroup<Group>(
  used: Uint32Array,
  groups: ArrayLike<Group>,
): Map<Group, Uint32Array> {
  const lists = new Map<Group, number[]>();
  for (let k = 0; k < used.length; k++) {
    const group = groups[used[k]];
    const list = lists.get(group);
    if (list) list.push(used[k]);
    else lists.set(group, [used[k]]);
  }
  return new Map([...lists].map(([group, list]) => [group, Uint32Array.from(list)]));
}

/** Weighted mean of the divergence of the values from `mean`: Theil's T when it is theirs. */
function meanDivergence({ values, weights, used }: UsedValues, mean: number): number {
  let sum = 0;
  let total = 0;
  for (let k = 0; k < used.length; k++) {
    const i = used[k];
    const weight = weights ? weights[i] : 1;
    sum += weight * divergence(values[i] / mean);
    total += weight;
  }
  return sum / total;
}

/** r ln r − r + 1: 0 at r = 1, positive elsewhere. */
function divergence(ratio: number): number {
  if (ratio === 0) return 1;
  const excess = ratio - 1;
  // Near 1 the terms cancel: the series keeps every digit.
  if (Math.abs(excess) < 1e-4) {
    return excess * excess * (1 / 2 - excess * (1 / 6 - excess * (1 / 12 - excess / 20)));
  }
  return ratio * Math.log(ratio) - excess;
}
