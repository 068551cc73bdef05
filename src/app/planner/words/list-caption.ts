import type { Plan } from '../model/plan.ts';

/** What the places of an answer are listed as; where distance is cut for the farthest, no order is. */
export function listCaption({ question }: Pick<Plan, 'question'>) {
  if (question === 'close') return 'planner.compare.places';
  return question === 'worst' ? 'planner.places.any' : 'planner.places';
}
