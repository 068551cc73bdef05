import type { Steps } from '../../steps.ts';

/** What a search for the best choice is told; `Found` is what it finds. */
export interface SearchGoal<Found> {
  /** An optimum that exceeds the value by less than this counts as reached. */
  readonly tolerance: number;
  /** Whether a value is close enough to a bound to stop. */
  readonly isEnough: (value: number, bound: number) => boolean;
  /** Told each better value or bound. */
  readonly onImprovement: ((found: Found) => void) | undefined;
}

/** How the question that a reader asked reads what a search finds. */
export interface Reading<Found, Answer> {
  readonly tolerance: number;
  /** Relative gap of a value and a bound of the search, in the terms of the question. */
  readonly gapOf: (value: number, bound: number) => number;
  readonly answerOf: (found: Found) => Answer;
}

/** How near to the optimum an answer must be, and who is told of those before it. */
export interface AnswerOptions<Answer> {
  /** Relative gap at which to stop, ≥ 0. By default 0: go on to the proven optimum. */
  readonly gapTarget?: number;
  /** Told each better answer, or the same with a better bound. */
  readonly onImprovement?: (answer: Answer) => void;
}

/** Runs a search until its gap, as the question counts it, is small enough, and says what it found. */
export function* answeredSearch<Found, Answer>(
  search: (goal: SearchGoal<Found>) => Steps<Found>,
  { tolerance, gapOf, answerOf }: Reading<Found, Answer>,
  { gapTarget = 0, onImprovement }: AnswerOptions<Answer>,
): Steps<Answer> {
  const found = yield* search({
    tolerance,
    isEnough: (value, bound) => gapOf(value, bound) <= gapTarget,
    onImprovement: onImprovement && ((better) => onImprovement(answerOf(better))),
  });
  return answerOf(found);
}
