/** Cells of the table of weights; a limit falls in few of them. */
const CELLS = 8192;

/**
 * Writes a stepped weight for each cost, through a table: which zone a cost lies in is a matter of
 * chance to the processor, which comparisons would make it guess wrongly every other time.
 *
 * @param limits where the weight may change, ascending; beyond the last one it is 0
 * @param weightOf the weight of any cost, what is not in the table included
 * @throws RangeError on a negative cost.
 */
export function writeSteppedWeights(
  costs: ArrayLike<number>,
  limits: readonly number[],
  weightOf: (cost: number) => number,
  target: Float64Array,
): void {
  const lastLimit = limits[limits.length - 1];
  // Without a last limit no cost is in the table.
  const cellsPerUnit = lastLimit < Infinity ? CELLS / lastLimit : Number.NaN;
  const table = Float64Array.from({ length: CELLS }, (_, cell) =>
    weightOf((cell + 0.5) / cellsPerUnit),
  );
  // NaN where a limit is, and in the cell on each side, for rounding.
  for (const limit of limits) {
    const cell = Math.floor(limit * cellsPerUnit);
    table.fill(Number.NaN, Math.max(0, cell - 1), cell + 2);
  }
  for (let entry = 0; entry < target.length; entry++) {
    const cost = costs[entry];
    const cell = cost * cellsPerUnit;
    if (cell >= 0 && cell < CELLS) {
      const weight = table[Math.floor(cell)];
      target[entry] = Number.isNaN(weight) ? weightOf(cost) : weight;
    } else {
      if (cost < 0) throw new RangeError(`costs[${entry}] is ${cost}: a cost ≥ 0 expected`);
      target[entry] = weightOf(cost);
    }
  }
}
