import type { MixedIntegerResult, MixedIntegerSolver } from './mixed-integer-solver.ts';

/** The part of a loaded HiGHS (npm package `highs`) that is used. */
export interface LoadedHighs {
  solve(
    model: string,
    options?: Readonly<Record<string, unknown>>,
  ): {
    readonly Status: string;
    readonly Columns: Readonly<Record<string, { readonly Primal?: number | null }>>;
  };
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
      for (const [name, { Primal }] of Object.entries(solution.Columns)) {
        if (typeof Primal === 'number' && Number.isFinite(Primal)) values.set(name, Primal);
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
