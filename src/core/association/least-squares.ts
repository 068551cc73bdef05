import { requireFiniteOrMissing, requireSameLength } from '../validate.ts';

/** A linear model fitted to the units of which every variable is known. */
export interface LeastSquares {
  /** The constant, then one slope for each explanatory variable. */
  readonly coefficients: Float64Array;
  /** Value − expected value; NaN where any of the variables is missing. */
  readonly residuals: Float64Array;
  /** Share of the variance that the model explains, 0–1; NaN when all values are equal. */
  readonly rSquared: number;
  readonly count: number;
  readonly missingCount: number;
}

/** A column this short beside itself before the others were taken out is one of their combinations. */
const COLLINEAR = 1e-9;

/**
 * Least squares: what is expected of each unit from other variables, and how far it is from that.
 *
 * @measure least-squares-residuals
 * @formula eᵢ = yᵢ − (a + Σₖ bₖ xₖᵢ), a and b such that Σ eᵢ² is least; R² = 1 − Σ eᵢ² / Σ (yᵢ − mean)²
 * @convention Unweighted, with a constant, as R's lm; solved by orthogonalisation (modified Gram–Schmidt) of the centred columns.
 * @unit that of the values; R² none
 * @range unbounded; R² 0 to 1
 * @missing Units with a NaN in any variable are left out (NaN) and counted.
 * @reference Å. Björck, 1967, Solving Linear Least Squares Problems by Gram–Schmidt Orthogonalization.
 *
 * @param values one per unit.
 * @param explanatory one array of as many items for each variable.
 * @throws RangeError on an infinite value, different lengths, or a variable that is constant or a
 * combination of those before it among the units used.
 */
export function leastSquares(
  values: Float64Array,
  explanatory: readonly Float64Array[],
): LeastSquares {
  requireFiniteOrMissing('values', values);
  explanatory.forEach((column, k) => {
    requireSameLength(`explanatory[${k}]`, column, 'values', values);
    requireFiniteOrMissing(`explanatory[${k}]`, column);
  });
  const all = [values, ...explanatory];
  const used = Uint32Array.from(values.keys()).filter((unit) =>
    all.every((column) => !Number.isNaN(column[unit])),
  );
  const means = all.map((column) => meanOf(column, used));
  const centred = all.map((column, k) =>
    Float64Array.from(used, (unit) => column[unit] - means[k]),
  );
  const [remainder, ...columns] = centred;
  const total = dot(remainder, remainder);
  const slopes = project(remainder, columns);
  const coefficients = Float64Array.of(
    slopes.reduce((sum, slope, k) => sum - slope * means[k + 1], means[0]),
    ...slopes,
  );
  const residuals = new Float64Array(values.length).fill(Number.NaN);
  used.forEach((unit, i) => {
    residuals[unit] = remainder[i];
  });
  return {
    coefficients,
    residuals,
    rSquared: 1 - dot(remainder, remainder) / total,
    count: used.length,
    missingCount: values.length - used.length,
  };
}

/** Takes the columns out of `remainder`, in place; gives their slopes. */
function project(remainder: Float64Array, columns: readonly Float64Array[]): number[] {
  const size = columns.length;
  const along: number[][] = columns.map(() => []);
  const weights: number[] = [];
  columns.forEach((column, k) => {
    const whole = dot(column, column);
    for (let before = 0; before < k; before++) {
      along[before][k] = dot(columns[before], column) / dot(columns[before], columns[before]);
      subtract(column, columns[before], along[before][k]);
    }
    const left = dot(column, column);
    if (!(left > COLLINEAR ** 2 * whole)) {
      throw new RangeError(`explanatory[${k}] is constant or a combination of those before it`);
    }
    weights[k] = dot(column, remainder) / left;
    subtract(remainder, column, weights[k]);
  });
  const slopes: number[] = [];
  for (let k = size - 1; k >= 0; k--) {
    slopes[k] = weights[k];
    for (let after = k + 1; after < size; after++) slopes[k] -= along[k][after] * slopes[after];
  }
  return slopes;
}

function meanOf(column: Float64Array, used: Uint32Array): number {
  let sum = 0;
  for (const unit of used) sum += column[unit];
  return sum / used.length;
}

function dot(one: Float64Array, other: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < one.length; i++) sum += one[i] * other[i];
  return sum;
}

function subtract(from: Float64Array, column: Float64Array, times: number): void {
  for (let i = 0; i < from.length; i++) from[i] -= times * column[i];
}
