import { requireInteger, requireNonNegative, requireSameLength } from '../validate.ts';

/** What is to be divided: each pair is one row and one column that may share something. */
export interface FittedPairs {
  /** Row of each pair, a position in `rowTotals`. */
  readonly row: ArrayLike<number>;
  /** Column of each pair, a position in `columnTotals`. */
  readonly column: ArrayLike<number>;
  /** What each row holds, ≥ 0: kept exactly. */
  readonly rowTotals: ArrayLike<number>;
  /** What each column should hold, ≥ 0: approached. */
  readonly columnTotals: ArrayLike<number>;
}

const ROUNDS = 30;

/**
 * Divides the total of each row among its columns, so that the columns come as near to their own
 * totals as proportional adjustment brings them (iterative proportional fitting: Deming and Stephan,
 * 1940), from equal parts. A row none of whose columns should hold anything is divided equally.
 *
 * @returns one amount for each pair; those of a row add up to its total.
 * @throws RangeError when there is not one column for each row of a pair, a position is not one of
 * the totals, or a total is negative or not finite.
 */
export function fitProportions(pairs: FittedPairs): Float64Array {
  const { row, column, rowTotals, columnTotals } = pairs;
  requireSameLength('column', column, 'row', row);
  requireNonNegative('rowTotals', rowTotals);
  requireNonNegative('columnTotals', columnTotals);
  requirePositions('row', row, rowTotals.length);
  requirePositions('column', column, columnTotals.length);
  const amounts = new Float64Array(row.length).fill(1);
  const adjust = (of: ArrayLike<number>, totals: ArrayLike<number>) => {
    const sums = new Float64Array(totals.length);
    for (let i = 0; i < amounts.length; i++) sums[of[i]] += amounts[i];
    for (let i = 0; i < amounts.length; i++) {
      if (sums[of[i]] > 0) amounts[i] *= totals[of[i]] / sums[of[i]];
    }
  };
  adjust(row, rowTotals);
  for (let round = 0; round < ROUNDS; round++) {
    adjust(column, columnTotals);
    adjust(row, rowTotals);
  }
  return withoutEmptyRows(pairs, amounts);
}

function requirePositions(name: string, positions: ArrayLike<number>, count: number): void {
  for (let i = 0; i < positions.length; i++) {
    requireInteger(`${name}[${i}]`, positions[i], 0, count - 1);
  }
}

/** Rows of which nothing is left, since all their columns are full, are divided equally. */
function withoutEmptyRows({ row, rowTotals }: FittedPairs, amounts: Float64Array): Float64Array {
  const sums = new Float64Array(rowTotals.length);
  const counts = new Uint32Array(rowTotals.length);
  for (let i = 0; i < amounts.length; i++) {
    sums[row[i]] += amounts[i];
    counts[row[i]]++;
  }
  return amounts.map((amount, i) =>
    sums[row[i]] === 0 ? rowTotals[row[i]] / counts[row[i]] : amount,
  );
}
