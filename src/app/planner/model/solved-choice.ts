import type { Choice, CoverProblemOfPlan } from './choice.ts';
import type { Situation } from './situation.ts';

/**
 * What kept a search from its end: the reader, the time it may take, or a solver that could not be
 * loaded. Where nothing did, the same question always has the same places.
 */
export type CutBy = 'reader' | 'time' | 'solver';

/** A plan laid out, and the places chosen for it. */
export interface SolvedChoice {
  readonly situation: Situation;
  readonly problem: CoverProblemOfPlan;
  readonly choice: Choice;
  readonly cutBy: CutBy | null;
}
