import { type Computation, useComputation } from '../../worker/use-computation.ts';
import type { KeptScenario } from '../address/kept-scenarios.ts';
import { type Plan, planKey } from '../model/plan.ts';
import { usePlanner } from '../planner-context.ts';
import type { Solved } from '../worker/planner-tasks.ts';
import { handState, questionState } from './compared-scenario.ts';

/** A kept scenario as it stands beside the others. */
export interface ComparedScenario {
  readonly kept: KeptScenario;
  /** The question that it was kept for; null while files of the reader are awaited. */
  readonly asked: Plan | null;
  /** Its places, as they are counted; null where the common yardstick is of another service. */
  readonly counted: Plan | null;
}

/** The kept scenarios, and what each changes, in the same order. */
export interface ComparedScenarios {
  readonly scenarios: readonly ComparedScenario[];
  readonly counting: Computation<readonly (Solved | null)[]>;
}

/** Counts the kept scenarios, each by its own question or all by the settings in force. */
export function useComparedScenarios(): ComparedScenarios {
  const { client, files, state, plan, askedOf } = usePlanner();
  const isCommon = state.yardstick === 'common';
  const scenarios = state.kept.map((kept) => {
    const own = questionState(state, kept);
    const service = kept.service ?? plan.service;
    const isElsewhere = isCommon && service !== plan.service;
    return {
      kept,
      asked: askedOf(own),
      counted: isElsewhere ? null : askedOf(handState(isCommon ? state : own, service, kept)),
    };
  });
  const isWaiting = scenarios.some(({ asked }) => asked === null);
  const key =
    scenarios.length === 0 || isWaiting
      ? null
      : scenarios.map(({ counted }) => counted && planKey(counted)).join();
  const counting = useComputation(key, (options) =>
    Promise.all(
      scenarios.map(
        ({ counted }) =>
          counted && client.run('solve', { edition: files.root.href, plan: counted }, options),
      ),
    ),
  );
  return { scenarios, counting };
}
