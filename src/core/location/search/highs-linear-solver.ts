import type { LinearBasis, LinearRows, LinearSolution, LinearSolver } from './linear-solver.ts';

/** The part of a loaded HiGHS (npm package `highs`) that solves linear programmes again and again. */
export interface LoadedLinearHighs {
  createModel(model: HighsModelData): HighsModel;
}

interface HighsModelData {
  readonly numCols: number;
  readonly numRows: number;
  readonly colCost: Float64Array;
  readonly colLower: Float64Array;
  readonly colUpper: Float64Array;
  readonly rowLower: Float64Array;
  readonly rowUpper: Float64Array;
  readonly matrix: HighsRows;
}

interface HighsRows {
  readonly format: 'csr';
  readonly numRows: number;
  readonly numCols: number;
  readonly starts: Int32Array;
  readonly indices: Int32Array;
  readonly values: Float64Array;
}

interface HighsModel {
  readonly options: { set(values: Readonly<Record<string, boolean | number | string>>): unknown };
  run(): { readonly modelStatus: number };
  getSolution(): { readonly colValue: Float64Array; readonly rowDual: Float64Array };
  getBasis(): HighsBasis;
  setBasis(basis: HighsBasis): unknown;
  getDualRay(): { readonly values: Float64Array } | undefined;
  addRows(rows: {
    readonly lower: Float64Array;
    readonly upper: Float64Array;
    readonly matrix: HighsRows;
  }): unknown;
  changeColsBounds(
    columns: { readonly kind: 'range'; readonly from: number; readonly to: number },
    lower: Float64Array,
    upper: Float64Array,
  ): unknown;
  dispose(): void;
}

interface HighsBasis {
  readonly colStatus: Int32Array;
  readonly rowStatus: Int32Array;
}

const OPTIMAL = 7;
const INFEASIBLE = 8;
const IN_BASIS = 1;
const NO_LIMIT = 2 ** 31 - 1;
/** Devex prices: steepest edges are measured anew at each start, which costs as much as a solution. */
const DEVEX = 1;

/**
 * HiGHS as a solver of linear programmes, by its dual simplex. The caller loads it:
 * `highsLinearSolver(await loadHighs())`.
 *
 * Reference: Q. Huangfu and J. A. J. Hall, 2018, Parallelizing the dual revised simplex method.
 */
export function highsLinearSolver(highs: LoadedLinearHighs): LinearSolver {
  return {
    open({ costs, lower, upper, rows }) {
      const columnCount = costs.length;
      let rowCount = rows.least.length;
      const model = highs.createModel({
        numCols: columnCount,
        numRows: rowCount,
        colCost: costs,
        colLower: lower,
        colUpper: upper,
        rowLower: rows.least,
        rowUpper: unbounded(rowCount),
        matrix: matrixOf(rows, columnCount),
      });
      model.options.set({
        output_flag: false,
        presolve: 'off',
        simplex_dual_edge_weight_strategy: DEVEX,
      });
      return {
        addRows(more) {
          const count = more.least.length;
          rowCount += count;
          model.addRows({
            lower: more.least,
            upper: unbounded(count),
            matrix: matrixOf(more, columnCount),
          });
        },
        setBounds(newLower, newUpper) {
          const all = { kind: 'range', from: 0, to: columnCount - 1 } as const;
          model.changeColsBounds(all, newLower, newUpper);
        },
        solve(start, mostSteps = NO_LIMIT): LinearSolution {
          if (start) model.setBasis(withMoreRows(start as HighsBasis, rowCount));
          model.options.set({ simplex_iteration_limit: mostSteps });
          const { modelStatus } = model.run();
          const { colValue, rowDual } = model.getSolution();
          const isInfeasible = modelStatus === INFEASIBLE;
          const ray = isInfeasible ? model.getDualRay() : undefined;
          return {
            status: isInfeasible ? 'infeasible' : modelStatus === OPTIMAL ? 'optimal' : 'stopped',
            values: colValue,
            prices: ray ? upright(ray.values) : rowDual,
            basis: model.getBasis(),
          };
        },
        close: () => model.dispose(),
      };
    },
  };
}

function matrixOf({ coefficients, least }: LinearRows, columnCount: number): HighsRows {
  const { offsets, indices, values } = coefficients;
  return {
    format: 'csr',
    numRows: least.length,
    numCols: columnCount,
    starts: Int32Array.from(offsets),
    indices: Int32Array.from(indices),
    values,
  };
}

function unbounded(count: number): Float64Array {
  return new Float64Array(count).fill(Infinity);
}

/** A ray and its opposite tell the same; what rows ≥ b pay is ≥ 0. */
function upright(ray: Float64Array): Float64Array {
  return ray.reduce((total, each) => total + each, 0) < 0 ? ray.map((each) => -each) : ray;
}

/** Rows added since are in the basis: nothing pays for them yet. */
function withMoreRows(
  { colStatus, rowStatus }: HighsBasis,
  rowCount: number,
): LinearBasis & HighsBasis {
  if (rowStatus.length === rowCount) return { colStatus, rowStatus };
  const more = new Int32Array(rowCount).fill(IN_BASIS);
  more.set(rowStatus);
  return { colStatus, rowStatus: more };
}
