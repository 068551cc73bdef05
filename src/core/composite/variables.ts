import { requireFiniteOrMissing, requireNonNegative, requireSameLength } from '../validate.ts';

/** One variable of a composite index. */
export interface CompositeVariable {
  readonly name: string;
  /** One value per territory; NaN is missing. */
  readonly values: ArrayLike<number>;
  /** 1 when a high value means deprivation, −1 when a low one does. */
  readonly polarity: 1 | -1;
}

/** The territories for which every variable is known. */
export interface CompleteRows {
  /** Their indices, ascending. */
  readonly rows: Uint32Array;
  /** Number of territories given. */
  readonly size: number;
  /** Territories left out because a variable is missing or their weight is 0. */
  readonly missingCount: number;
}

/**
 * Validates variables and territories' weights and finds the complete rows.
 *
 * @throws RangeError without variable, on two variables of one name, an infinite value, a negative
 * weight, or different lengths.
 */
export function completeRows(
  variables: readonly CompositeVariable[],
  weights: ArrayLike<number> | undefined,
): CompleteRows {
  if (variables.length === 0) throw new RangeError('variables is empty: at least one expected');
  const first = variables[0];
  const size = first.values.length;
  const names = new Set<string>();
  for (const { name, values } of variables) {
    if (names.has(name)) throw new RangeError(`two variables are named "${name}"`);
    names.add(name);
    requireSameLength(`variable "${name}"`, values, `variable "${first.name}"`, first.values);
    requireFiniteOrMissing(`variable "${name}"`, values);
  }
  if (weights) {
    requireSameLength('weights', weights, `variable "${first.name}"`, first.values);
    requireNonNegative('weights', weights);
  }
  const rows = new Uint32Array(size);
  let count = 0;
  for (let i = 0; i < size; i++) {
    const isComplete = variables.every(({ values }) => !Number.isNaN(values[i]));
    if (isComplete && (!weights || weights[i] > 0)) rows[count++] = i;
  }
  return { rows: rows.subarray(0, count), size, missingCount: size - count };
}
