import { useCallback, useEffect, useState } from 'react';
import type { Impossibility } from './model/impossible-plan.ts';
import { type Plan, planKey } from './model/plan.ts';
import type { PlanAnswer } from './model/plan-answer.ts';
import type { FirstPlaces } from './model/solve-plan.ts';
import type { PlannerClient } from './worker/planner-client.ts';

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

const nothing = () => {};
const waiting: Answering = {
  status: 'searching',
  fraction: 0,
  first: null,
  stop: nothing,
  cancel: nothing,
};

/** Answers the plan whenever it changes; what an older one gives is dropped. */
export function usePlanAnswer(client: PlannerClient, plan: Plan): Answering {
  const key = planKey(plan);
  const [shown, setShown] = useState<{ key: string; state: Answering }>({ key, state: waiting });
  const [attempt, setAttempt] = useState(0);
  const restart = useCallback(() => setAttempt((n) => n + 1), []);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the key stands for the plan
  useEffect(() => {
    const show = (state: Answering) => setShown({ key, state });
    let first: FirstPlaces | null = null;
    let fraction = 0;
    const searching = () =>
      show({
        status: 'searching',
        fraction,
        first,
        stop: asked.stop,
        cancel: () => {
          asked.cancel();
          show({ status: 'cancelled', restart });
        },
      });
    const asked = client.solve(plan, (report) => {
      switch (report.kind) {
        case 'progress':
          if (Math.floor(100 * report.fraction) === Math.floor(100 * fraction)) return;
          fraction = report.fraction;
          return searching();
        case 'first-places':
          first = report.first;
          return searching();
        case 'answer':
          return show({ status: 'answered', answer: report.answer, ms: report.ms });
        case 'impossible':
          return show({ status: 'impossible', why: report.why });
        case 'failed': {
          const error = Object.assign(new Error(report.message), { name: report.name });
          return show({ status: 'failed', error, restart });
        }
      }
    });
    searching();
    return asked.cancel;
  }, [client, key, attempt]);
  return shown.key === key ? shown.state : waiting;
}
