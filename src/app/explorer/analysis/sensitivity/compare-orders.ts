import { kendallTauB } from '../../../../core/composite/kendall.ts';
import { spearmanRho } from '../../../../core/composite/spearman.ts';
import { percentileRanks } from '../../../../core/ranks.ts';
import type { KernelUse } from '../../../computation/computed-figure.ts';

/** How far two answers put the same units in the same order. */
export interface OrderComparison {
  /** Kendall's τ-b and Spearman's ρ; NaN where either answer is the same everywhere. */
  readonly tau: number;
  readonly rho: number;
  readonly count: number;
  /**
   * How many places in a hundred a unit moves on average between the two orders; two orders drawn at
   * random are 33 apart.
   */
  readonly meanShift: number;
  /** Shift of each unit in the order, in hundredths: positive where the second ranks it higher. */
  readonly shift: Float64Array;
}

/** Compares two variables over the same units; a unit that lacks either is left out (NaN). */
export function compareOrders(first: Float64Array, second: Float64Array): OrderComparison {
  const hasBoth = first.map((value, i) => value + second[i]);
  const keep = (values: Float64Array) =>
    values.map((value, i) => (Number.isNaN(hasBoth[i]) ? Number.NaN : value));
  const before = percentileRanks(keep(first));
  const after = percentileRanks(keep(second));
  const shift = before.map((rank, i) => 100 * (after[i] - rank));
  const tau = kendallTauB(first, second);
  let moved = 0;
  for (const places of shift) if (!Number.isNaN(places)) moved += Math.abs(places);
  return {
    tau: tau.value,
    rho: spearmanRho(first, second).value,
    count: tau.count,
    meanShift: moved / tau.count,
    shift,
  };
}

/** What `compareOrders` runs, for whoever asks. */
export const orderKernels: readonly KernelUse[] = [
  { name: 'kendallTauB', file: 'composite/kendall.ts', parameters: {} },
  { name: 'spearmanRho', file: 'composite/spearman.ts', parameters: {} },
  { name: 'percentileRanks', file: 'ranks.ts', parameters: {} },
];

/** In one word, how much an order changes. */
export type Change = 'hardly' | 'little' | 'clearly' | 'much' | 'unknown';

/**
 * The word for a Kendall’s τ_b: its steps, at 0.9, 0.7 and 0.4, are this site’s own; `unknown` for
 * NaN.
 */
export function changeOf(tau: number): Change {
  if (Number.isNaN(tau)) return 'unknown';
  if (tau >= 0.9) return 'hardly';
  if (tau >= 0.7) return 'little';
  return tau >= 0.4 ? 'clearly' : 'much';
}
