import type { AskedSolver } from './linear-solver.ts';
import type { MixedIntegerSolver } from './mixed-integer-solver.ts';

/** How far a location search goes. */
export interface SearchOptions {
  /** Parts of the branch and bound after which to stop with the gap reached. By default 3000. */
  readonly mostNodes?: number;
  /** Seed of the local search; the same seed gives the same answer. By default 1. */
  readonly seed?: number;
  /** Asked to finish what the branch and bound left open, when the reduced model is small enough. */
  readonly solver?: MixedIntegerSolver;
  /**
   * Asked for a solver of linear programmes, as soon as the search for the greatest cover would have
   * to branch; asked again after each step as long as it is awaited.
   */
  readonly linearSolver?: () => AskedSolver;
  /** Given to the solver. By default 60 s. */
  readonly solverTimeLimitSeconds?: number;
}
