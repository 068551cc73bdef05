import { useRef } from 'react';
import type { Answering } from '../answer/use-plan-answer.ts';
import { type Plan, planKey } from '../model/plan.ts';

/**
 * While places are moved, opened or closed by hand, the answer before stays until the next one comes:
 * a tenth of a second without any answer would make the page blink. Any other change shows the search.
 */
export function useSteadyAnswer(answering: Answering, plan: Plan): Answering {
  const isHand = plan.question === 'close';
  const key = planKey({ ...plan, added: [], closed: [] });
  const last = useRef<{ key: string; answered: Answering } | null>(null);
  if (!isHand || last.current?.key !== key) last.current = null;
  if (answering.status === 'answered' && isHand) last.current = { key, answered: answering };
  else if (answering.status !== 'searching') last.current = null;
  return last.current?.answered ?? answering;
}
