import { closedIds, type Scenario } from '../address/kept-scenarios.ts';
import type { Plan } from '../model/plan.ts';

/** A place that the reader moves: one added by hand, by its rank, or one of today, by its id. */
export type MovedPlace = (
  | { readonly kind: 'added'; readonly rank: number }
  | { readonly kind: 'existing'; readonly id: string }
) & { readonly longitude: number; readonly latitude: number };

/** A scenario once a place is moved: one of today closes, and opens elsewhere. */
export function withMove({ added, closed }: Scenario, moved: MovedPlace): Scenario {
  const { longitude, latitude } = moved;
  const there = { longitude, latitude };
  if (moved.kind === 'added') {
    return { added: added.map((place, rank) => (rank === moved.rank ? there : place)), closed };
  }
  return {
    added: [...added, there],
    closed: closed.includes(moved.id) ? closed : [...closed, moved.id],
  };
}

/** The plan once a place is moved; all else stays, the reader's files too. */
export function movedPlan(plan: Plan, scenario: Scenario, moved: MovedPlace): Plan {
  const { added, closed } = withMove(scenario, moved);
  return { ...plan, added, closed: closedIds(plan.service, closed) };
}

/** Rank that the moved place has among the places added by hand. */
export function movedRank(moved: MovedPlace, { added }: Scenario): number {
  return moved.kind === 'added' ? moved.rank : added.length;
}
