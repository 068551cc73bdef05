import { seededRandom } from '../random.ts';
import { percentileRanks } from '../ranks.ts';
import type { Steps } from '../steps.ts';
import { requireInteger } from '../validate.ts';
import { compositeIndex, type IndexComponents } from './composite-index.ts';
import { kendallTauB } from './kendall.ts';

/** How far an alternative changes the order of the territories. */
export interface RankChange {
  /** Kendall's τ-b between the two orders. */
  readonly tau: number;
  /** Share of the territories that fall in another fifth of the order, 0–1. */
  readonly movedFifthShare: number;
  /** Territories that both rank. */
  readonly count: number;
}

/**
 * How far the order of territories depends on a choice (weights, radius, decay): the reference
 * beside an alternative.
 *
 * @measure rank-sensitivity
 * @formula τ-b of the two series; share of territories with ⌊5r⌋ ≠ ⌊5r′⌋, r the percentile ranks
 * @convention Over the territories that both rank.
 * @unit none
 * @range −1 to 1; 0 to 1
 * @missing Territories without one of the two values (NaN) are left out. Fewer than two give NaN.
 * @reference M. Saisana, A. Saltelli and S. Tarantola, 2005, Uncertainty and Sensitivity Analysis Techniques as Tools for the Quality Assessment of Composite Indicators.
 *
 * @throws RangeError on an infinite value or different lengths.
 */
export function rankChange(
  reference: ArrayLike<number>,
  alternative: ArrayLike<number>,
): RankChange {
  const { value: tau, count } = kendallTauB(reference, alternative);
  const fifths = fifthsWhereKnown(reference, alternative);
  const otherFifths = fifthsWhereKnown(alternative, reference);
  let moved = 0;
  for (let i = 0; i < fifths.length; i++) {
    if (!Number.isNaN(fifths[i]) && fifths[i] !== otherFifths[i]) moved++;
  }
  return { tau, movedFifthShare: moved / count, count };
}

/** How far the order of territories holds when the weights of the variables change. */
export interface WeightSensitivity {
  /** What leaving out each variable changes, in their order; not for a single variable. */
  readonly withoutEach: readonly (RankChange & { readonly name: string })[];
  /** τ-b under each random weighting, ascending. */
  readonly taus: Float64Array;
  /** Median, and the value that 95 % of the weightings reach. */
  readonly medianTau: number;
  readonly lowTau: number;
}

/** How far, how often and from which seed the weights are drawn. */
export interface WeightSensitivityOptions {
  /** Largest change of a weight, relative to it, 0–1: 0.5, by default, halves it or adds half. */
  readonly spread?: number;
  /** Random weightings; 199 by default. */
  readonly draws?: number;
  readonly seed: number;
}

/**
 * How far a composite index's order of territories depends on its weights: each variable left out
 * in turn, and random weightings around the chosen one.
 *
 * @measure weight-sensitivity
 * @formula a′ⱼ = aⱼ (1 + spread · u), u uniform in [−1, 1], independent
 * @convention One choice changes at a time; the scale of the variables stays.
 * @unit none
 * @range −1 to 1
 * @missing As the index: territories without it are left out.
 * @reference M. Saisana, A. Saltelli and S. Tarantola, 2005.
 *
 * @throws RangeError as `compositeIndex`, or on an option out of range.
 */
export function* weightSensitivity(
  components: IndexComponents,
  variableWeights: readonly number[],
  { spread = 0.5, draws = 199, seed }: WeightSensitivityOptions,
): Steps<WeightSensitivity> {
  requireInteger('draws', draws, 1);
  if (!(spread >= 0 && spread <= 1)) throw new RangeError(`spread is ${spread}: 0 to 1 expected`);
  const reference = compositeIndex(components, variableWeights).scores;
  const steps = draws + components.names.length;
  let done = 0;

  const withoutEach: (RankChange & { name: string })[] = [];
  for (const [j, name] of components.names.entries()) {
    const rest = variableWeights.map((weight, k) => (k === j ? 0 : weight));
    if (rest.some((weight) => weight > 0)) {
      const { scores } = compositeIndex(components, rest);
      withoutEach.push({ name, ...rankChange(reference, scores) });
    }
    yield ++done / steps;
  }

  const random = seededRandom(seed);
  const taus = new Float64Array(draws);
  for (let draw = 0; draw < draws; draw++) {
    const changed = variableWeights.map((weight) => weight * (1 + spread * (2 * random() - 1)));
    taus[draw] = kendallTauB(reference, compositeIndex(components, changed).scores).value;
    yield ++done / steps;
  }
  taus.sort();
  return { withoutEach, taus, medianTau: taus[draws >> 1], lowTau: taus[Math.floor(0.05 * draws)] };
}

/** Fifth, 0 to 4, of each value among those that the other series has too; NaN elsewhere. */
function fifthsWhereKnown(values: ArrayLike<number>, other: ArrayLike<number>): Float64Array {
  const shared = Float64Array.from(values, (value, i) =>
    Number.isNaN(other[i]) ? Number.NaN : value,
  );
  return percentileRanks(shared).map((rank) => Math.floor(5 * rank));
}
