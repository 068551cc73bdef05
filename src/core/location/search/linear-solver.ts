import type { SparseValueRows } from '../sparse-rows.ts';

/** A linear programme: the least cᵀx with A·x ≥ b and lower ≤ x ≤ upper. */
export interface LinearProgramme {
  /** c, one per column. */
  readonly costs: Float64Array;
  readonly lower: Float64Array;
  readonly upper: Float64Array;
  readonly rows: LinearRows;
}

/** Rows of A with what each must at least come to. */
export interface LinearRows {
  readonly coefficients: SparseValueRows;
  readonly least: Float64Array;
}

/** A solver of linear programmes that goes on from where another one ended. */
export interface LinearSolver {
  open(programme: LinearProgramme): OpenProgramme;
}

/**
 * What a search that asks for a solver is told: the solver, null where there is none, or that it is on
 * its way: then the search waits for it, so that what is found does not depend on when it comes.
 */
export type AskedSolver = LinearSolver | null | 'awaited';

/** A programme that is solved again and again, with more rows and other bounds. */
export interface OpenProgramme {
  /** Adds rows below those there are. */
  addRows(rows: LinearRows): void;
  setBounds(lower: Float64Array, upper: Float64Array): void;
  /**
   * Solves it, blocking until it is done.
   *
   * @param start where to start, as `LinearSolution` told; by default where the last solution ended
   * @param mostSteps pivots after which it stops with what it has
   * @throws Error when the solver fails.
   */
  solve(start?: LinearBasis, mostSteps?: number): LinearSolution;
  /** Gives back its memory; it cannot be used after that. */
  close(): void;
}

/** Where a solution ended; programmes with more rows may start there too. */
export type LinearBasis = object;

/** What a solver found. Nothing of it is taken for proven. */
export interface LinearSolution {
  readonly status: 'optimal' | 'infeasible' | 'stopped';
  /** x. */
  readonly values: Float64Array;
  /** One price per row; of an infeasible programme, those that show that it is, as far as known. */
  readonly prices: Float64Array;
  readonly basis: LinearBasis;
}
