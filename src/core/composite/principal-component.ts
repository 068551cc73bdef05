import { exactScale } from '../exact-scale.ts';
import { standardisedValues } from './standardised-values.ts';
import { symmetricEigen } from './symmetric-eigen.ts';
import { type CompositeVariable, completeRows } from './variables.ts';

/** The part of one variable in a principal component. */
export interface ComponentLoading {
  readonly name: string;
  /** Coefficient of the standardised variable; the squares of all add up to 1. */
  readonly loading: number;
  /** Correlation of the variable with the component. */
  readonly correlation: number;
  /** False when the variable enters with the sign opposite to its polarity: to be shown. */
  readonly agreesWithPolarity: boolean;
  readonly mean: number;
  /** Standard deviation, divisor Σ weights. */
  readonly deviation: number;
}

/** The first principal component of several variables: scores, and what it is made from. */
export interface PrincipalComponent {
  /** One score per territory, in standard deviations of its variables; NaN where one is missing. */
  readonly scores: Float64Array;
  readonly loadings: readonly ComponentLoading[];
  /** All eigenvalues of the correlation matrix, descending; their sum is the number of variables. */
  readonly eigenvalues: readonly number[];
  /** Share of the variance of all variables that the scores keep, 0–1. */
  readonly explainedShare: number;
  /** Territories with a score. */
  readonly count: number;
  readonly missingCount: number;
}

/**
 * First principal component of standardised variables: the one weighting under which territories
 * differ most.
 *
 * Its sign, arbitrary by nature, is chosen so that a high score means deprivation: the loadings, each
 * taken with the polarity of its variable, have a positive sum. Where the second eigenvalue is
 * close to the first, the component is not well determined: show both. This is not the official
 * FDep, which is fixed by its own variables, weights and vintage.
 *
 * @measure deprivation-principal-component
 * @formula score = Σⱼ vⱼ (xⱼ − x̄ⱼ)/sⱼ, v the eigenvector of the greatest eigenvalue of the correlation matrix
 * @convention Deviations with divisor n, or Σ weights (R's prcomp divides by n − 1: its scores are √((n − 1)/n) times these); territories count equally unless weighted.
 * @unit standard deviations
 * @range any; mean 0, variance the first eigenvalue
 * @missing A territory that lacks one variable has no score (NaN), and is counted. None complete: NaN throughout.
 * @reference K. Pearson, 1901; H. Hotelling, 1933; G. Rey et al., 2009, Ecological Association between a Deprivation Index and Mortality in France.
 *
 * @param weights of the territories, ≥ 0, such as populations; 1 by default. Of weight 0: left out.
 * @throws RangeError when a variable is constant, and as every composite index on invalid input.
 */
export function firstPrincipalComponent(
  variables: readonly CompositeVariable[],
  weights?: ArrayLike<number>,
): PrincipalComponent {
  const complete = completeRows(variables, weights);
  const { rows, size, missingCount } = complete;
  const columns = variables.map((variable) => standardisedValues(variable, complete, weights));
  const scores = new Float64Array(size).fill(Number.NaN);
  if (rows.length === 0) {
    const nothing = { value: Number.NaN, vector: variables.map(() => Number.NaN) };
    return {
      ...describe(
        variables,
        columns,
        variables.map(() => nothing),
      ),
      scores,
      count: 0,
      missingCount,
    };
  }

  const pairs = symmetricEigen(
    correlations(
      columns.map((column) => column.scores),
      rows,
      weights,
    ),
  );
  const vector = oriented(pairs[0].vector, variables);
  for (let row = 0; row < rows.length; row++) {
    let score = 0;
    for (let j = 0; j < columns.length; j++) score += vector[j] * columns[j].scores[row];
    scores[rows[row]] = score;
  }
  const component = describe(variables, columns, [{ ...pairs[0], vector }, ...pairs.slice(1)]);
  return { ...component, scores, count: rows.length, missingCount };
}

function describe(
  variables: readonly CompositeVariable[],
  columns: readonly { readonly mean: number; readonly deviation: number }[],
  pairs: readonly { readonly value: number; readonly vector: readonly number[] }[],
): Pick<PrincipalComponent, 'loadings' | 'eigenvalues' | 'explainedShare'> {
  const [{ value, vector }] = pairs;
  const loadings = variables.map(({ name, polarity }, j) => ({
    name,
    loading: vector[j],
    correlation: vector[j] * Math.sqrt(value),
    agreesWithPolarity: vector[j] * polarity >= 0,
    mean: columns[j].mean,
    deviation: columns[j].deviation,
  }));
  const eigenvalues = pairs.map((pair) => pair.value);
  return { loadings, eigenvalues, explainedShare: value / variables.length };
}

/** The eigenvector or its opposite, whichever points to deprivation. */
function oriented(vector: readonly number[], variables: readonly CompositeVariable[]): number[] {
  const direction = vector.reduce((sum, loading, j) => sum + loading * variables[j].polarity, 0);
  return direction < 0 ? vector.map((loading) => -loading) : vector.slice();
}

function correlations(
  columns: readonly Float64Array[],
  rows: Uint32Array,
  weights: ArrayLike<number> | undefined,
): number[][] {
  const weightScale = weights ? exactScale(weights, rows) : 1;
  const matrix = columns.map(() => new Array<number>(columns.length).fill(1));
  for (let j = 0; j < columns.length; j++) {
    for (let k = 0; k < j; k++) {
      let sum = 0;
      let total = 0;
      for (let row = 0; row < rows.length; row++) {
        const weight = weights ? weights[rows[row]] * weightScale : 1;
        sum += weight * columns[j][row] * columns[k][row];
        total += weight;
      }
      matrix[j][k] = sum / total;
      matrix[k][j] = sum / total;
    }
  }
  return matrix;
}
