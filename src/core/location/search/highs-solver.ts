import type { MixedIntegerResult, MixedIntegerSolver } from './mixed-integer-solver.ts';

/** The part of a loaded HiGHS (npm package `highs`) that is used. */
export interface LoadedHighs {
  solve(
    model: string,
    options?: Readonly<Record<string, unknown>>,
  ): { readonly Status: string; readonly Columns: Readonly<Record<string, object>> };
}

/**
 * HiGHS as a solver of the location models. The caller loads it (the WebAssembly file is its
 * input-output): `highsSolver(await loadHighs())`.
 *
 * Reference: Q. Huangfu and J. A. J. Hall, 2018, Parallelizing the dual revised simplex method.
 */
export function highsSolver(highs: LoadedHighs): MixedIntegerSolver {
  return {
    solve(model, { timeLimitSeconds, relativeGap = 1e-9 }): MixedIntegerResult {
      const solution = highs.solve(model, {
        output_flag: false,
        mip_rel_gap: relativeGap,
        ...(timeLimitSeconds === undefined ? {} : { time_limit: timeLimitSeconds }),
      });
      const values = new Map<string, number>();
      for (const [name, column] of Object.entries(solution.Columns)) {
        const value = 'Primal' in column ? column.Primal : undefined;
        if (typeof value === 'number' && Number.isFinite(value)) values.set(name, value);
      }
      return { status: statusOf(solution.Status, values.size > 0), values };
    },
  };
}

function statusOf(status: string, hasValues: boolean): MixedIntegerResult['status'] {
  if (status === 'Optimal') return 'optimal';
  if (status === 'Infeasible') return 'infeasible';
  return hasValues ? 'feasible' : 'unknown';
}
