import { useMemo, useRef, useState } from 'react';
import { type Computation, useComputation } from '../../worker/use-computation.ts';
import type { Impossibility } from '../model/impossible-plan.ts';
import { type Plan, planKey } from '../model/plan.ts';
import type { PlanAnswer } from '../model/plan-answer.ts';
import type { FirstPlaces } from '../model/solve-plan.ts';
import type { PlannerClient } from '../worker/planner-client.ts';
import type { Solved } from '../worker/planner-tasks.ts';

/** A plan's answer as it comes. */
export type Answering =
  | {
      readonly status: 'searching';
      readonly fraction: number;
      readonly first: FirstPlaces | null;
      /** Takes the first places for the answer. */
      readonly stop: () => void;
      readonly cancel: () => void;
    }
  | {
      readonly status: 'answered';
      readonly answer: PlanAnswer;
      /** Milliseconds that the search took. */
      readonly ms: number;
    }
  | { readonly status: 'impossible'; readonly why: Impossibility }
  | { readonly status: 'cancelled'; readonly restart: () => void }
  | { readonly status: 'failed'; readonly error: Error; readonly restart: () => void };

/** Answers the plan whenever it changes, once there is one; what an older one gives is dropped. */
export function usePlanAnswer(
  client: PlannerClient,
  edition: string,
  plan: Plan | null,
): Answering {
  const key = plan && planKey(plan);
  const [found, setFound] = useState<{ key: string; first: FirstPlaces } | null>(null);
  const enough = useRef<AbortController | null>(null);
  const computation = useComputation(key, (options) => {
    if (plan === null || key === null) throw new Error('no plan to answer');
    setFound(null);
    enough.current = new AbortController();
    const onNote = (first: FirstPlaces) => setFound({ key, first });
    const { signal } = enough.current;
    return client.run('solve', { edition, plan }, { ...options, enough: signal, onNote });
  });
  const first = found?.key === key ? found.first : null;
  return useMemo(() => answeringOf(computation, first, enough), [computation, first]);
}

function answeringOf(
  computation: Computation<Solved>,
  first: FirstPlaces | null,
  enough: { readonly current: AbortController | null },
): Answering {
  switch (computation.status) {
    case 'idle':
      return { status: 'searching', fraction: 0, first, stop: () => {}, cancel: () => {} };
    case 'running': {
      const { fraction, cancel } = computation;
      return { status: 'searching', fraction, first, stop: () => enough.current?.abort(), cancel };
    }
    case 'ready': {
      const { result } = computation;
      return 'impossible' in result
        ? { status: 'impossible', why: result.impossible }
        : { status: 'answered', ...result };
    }
    case 'failed':
      return { ...computation, error: computation.error as Error };
    case 'cancelled':
      return computation;
  }
}
