import { percentileRanks } from '../ranks.ts';
import { requireNonNegative, requireSameLength } from '../validate.ts';
import { standardisedValues } from './standardised-values.ts';
import { type CompleteRows, type CompositeVariable, completeRows } from './variables.ts';

/** Variables brought to one scale and one direction, ready to be added up. */
export interface IndexComponents {
  readonly names: readonly string[];
  /** One column per variable, one item per complete row; high means deprivation. */
  readonly columns: readonly Float64Array[];
  /** Indices of the territories for which every variable is known. */
  readonly rows: Uint32Array;
  /** Number of territories given. */
  readonly size: number;
}

/** How variables are brought to one scale: percentile ranks (0–1) or standard scores. */
export type IndexScale = 'rank' | 'standardised';

/** Several variables as one score; high means deprivation. */
export interface CompositeIndex {
  /** One value per territory; NaN where a variable is missing. */
  readonly scores: Float64Array;
  /** The weights used, in the order of the variables, adding up to 1. */
  readonly variableWeights: readonly number[];
  readonly count: number;
  readonly missingCount: number;
}

/** How much each variable counts, and each territory. */
export interface CompositeIndexOptions {
  /** How much each variable counts, ≥ 0, in their order; equally by default. */
  readonly variableWeights?: readonly number[];
  /** Weights of the territories, ≥ 0, such as populations; 1 by default. Of weight 0: left out. */
  readonly weights?: ArrayLike<number>;
}

/**
 * Rank-based deprivation index: the mean place of a territory in the order of each variable.
 *
 * It needs no assumption on the shape of the variables and no outlier can dominate it; it forgets
 * how far apart two neighbours are.
 *
 * @measure deprivation-rank-index
 * @formula Σⱼ aⱼ rⱼ / Σⱼ aⱼ, rⱼ the percentile rank (1 − rⱼ for variables of which low values mean deprivation)
 * @convention Ranks over the territories for which every variable is known; equal values share their mid-rank. Not the official FDep.
 * @unit none
 * @range 0 to 1 (excluded); mean ½
 * @missing A territory that lacks one variable has no index (NaN), and is counted.
 * @reference M. Noble et al., 2006, Measuring Multiple Deprivation at the Small-Area Level.
 *
 * @throws RangeError on invalid variables or weights, or weights that are all 0.
 */
export function rankBasedIndex(
  variables: readonly CompositeVariable[],
  { variableWeights, weights }: CompositeIndexOptions = {},
): CompositeIndex {
  return compositeIndex(indexComponents(variables, 'rank', weights), variableWeights);
}

/**
 * Deprivation index of standardised variables under weights chosen by the reader.
 *
 * @measure deprivation-standardised-index
 * @formula Σⱼ aⱼ pⱼ (xⱼ − x̄ⱼ)/sⱼ / Σⱼ aⱼ, pⱼ the polarity, ±1
 * @convention Deviations with divisor n, or Σ weights; equal weights as in Townsend's and Carstairs' scores (which add up instead of averaging).
 * @unit standard deviations
 * @range any; mean 0
 * @missing A territory that lacks one variable has no index (NaN), and is counted.
 * @reference P. Townsend et al., 1988, Health and Deprivation; V. Carstairs and R. Morris, 1991.
 *
 * @throws RangeError when a variable is constant, on invalid variables or weights, or weights that
 * are all 0.
 */
export function standardisedIndex(
  variables: readonly CompositeVariable[],
  { variableWeights, weights }: CompositeIndexOptions = {},
): CompositeIndex {
  return compositeIndex(indexComponents(variables, 'standardised', weights), variableWeights);
}

/** Brings variables to one scale, once, for indices under many weightings. */
export function indexComponents(
  variables: readonly CompositeVariable[],
  scale: IndexScale,
  weights?: ArrayLike<number>,
): IndexComponents {
  const complete = completeRows(variables, weights);
  const columns = variables.map((variable) => {
    return scale === 'rank'
      ? rankColumn(variable, complete, weights)
      : standardColumn(variable, complete, weights);
  });
  const { rows, size } = complete;
  return { names: variables.map(({ name }) => name), columns, rows, size };
}

/**
 * Adds up components under weights; equal ones by default.
 *
 * @throws RangeError unless there is one weight ≥ 0 per variable, not all 0.
 */
export function compositeIndex(
  { columns, names, rows, size }: IndexComponents,
  variableWeights: readonly number[] = names.map(() => 1),
): CompositeIndex {
  requireSameLength('variableWeights', variableWeights, 'variables', names);
  requireNonNegative('variableWeights', variableWeights);
  const total = variableWeights.reduce((sum, weight) => sum + weight, 0);
  if (!(total > 0)) throw new RangeError('variableWeights are all 0: one above 0 expected');
  const shares = variableWeights.map((weight) => weight / total);
  const scores = new Float64Array(size).fill(Number.NaN);
  for (let row = 0; row < rows.length; row++) {
    let score = 0;
    for (let j = 0; j < columns.length; j++) score += shares[j] * columns[j][row];
    scores[rows[row]] = score;
  }
  return {
    scores,
    variableWeights: shares,
    count: rows.length,
    missingCount: size - rows.length,
  };
}

function rankColumn(
  { values, polarity }: CompositeVariable,
  { rows }: CompleteRows,
  weights: ArrayLike<number> | undefined,
): Float64Array {
  const known = Float64Array.from(rows, (i) => polarity * values[i]);
  return percentileRanks(known, weights && Float64Array.from(rows, (i) => weights[i]));
}

function standardColumn(
  variable: CompositeVariable,
  complete: CompleteRows,
  weights: ArrayLike<number> | undefined,
): Float64Array {
  const { scores } = standardisedValues(variable, complete, weights);
  return variable.polarity === 1 ? scores : scores.map((score) => -score);
}
