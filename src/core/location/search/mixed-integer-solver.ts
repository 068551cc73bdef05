/** A general solver of mixed-integer programmes, given to the searches that may need one. */
export interface MixedIntegerSolver {
  /**
   * Solves a model written in the CPLEX LP format, blocking until it is done.
   *
   * @throws Error when the model cannot be read or the solver fails.
   */
  solve(model: string, options: MixedIntegerOptions): MixedIntegerResult;
}

/** When a solver stops before the proven optimum. */
export interface MixedIntegerOptions {
  /** Seconds after which the solver answers with what it has. */
  readonly timeLimitSeconds?: number;
  /** Relative gap at which it may stop. */
  readonly relativeGap?: number;
}

/** What a solver found. */
export interface MixedIntegerResult {
  /** `optimal` within the gap asked; `feasible` when stopped before; else no values. */
  readonly status: 'optimal' | 'feasible' | 'infeasible' | 'unknown';
  /** Value of each variable by name. */
  readonly values: ReadonlyMap<string, number>;
}
