import { askedQuestion } from '../address/asked-question.ts';
import type { KeptScenario, Scenario } from '../address/kept-scenarios.ts';
import { type PlannerState, planOf } from '../address/planner-address.ts';
import { scenarioOfAnswer } from '../hand/scenario-of-answer.ts';
import { canHoldEquity, costUnit, type Plan, partKey } from '../model/plan.ts';
import type { PlanAnswer } from '../model/plan-answer.ts';

/** The scenario of an answer with its question, as it is kept. */
export function keptOf(state: PlannerState, plan: Plan, answer: PlanAnswer): KeptScenario {
  const { added, closed } = state;
  const asked = askedQuestion(state);
  const isHand = state.question === 'close';
  return {
    ...(isHand ? { added, closed } : scenarioOfAnswer(answer)),
    service: plan.service,
    asked: isHand ? { ...asked, closed: [] } : asked,
    name: '',
  };
}

/** The state with the question that a scenario was kept for; the one in force where it does not say. */
export function questionState(state: PlannerState, { asked, service }: KeptScenario): PlannerState {
  return { ...state, ...asked, service: service ?? state.service };
}

/**
 * The state that opens and closes the places of a scenario by hand.
 *
 * @param settings whose distance, territory and public it is counted with
 */
export function handState(
  settings: PlannerState,
  service: string,
  { added, closed }: Scenario,
): PlannerState {
  const byHand = { question: 'close', candidates: null, network: 'kept', equity: null } as const;
  return { ...settings, ...byHand, service, added, closed };
}

/** What a scenario changes of the state when it is taken up again: its question, or its places. */
export function reopened(state: PlannerState, kept: KeptScenario): PlannerState {
  const { asked } = kept;
  const settings = questionState(state, kept);
  if (asked && asked.question !== 'close') return { ...settings, added: [], closed: asked.closed };
  return handState(settings, planOf(settings).service, kept);
}

/** Settings in which scenarios may differ, in the order in which they are told. */
export const comparedSettings = [
  'question',
  'service',
  'limit',
  'area',
  'demand',
  'share',
  'candidates',
  'existing',
  'network',
  'equity',
] as const;
export type ComparedSetting = (typeof comparedSettings)[number];

/** The settings in which plans differ; what a question does not have tells it from no other. */
export function differingSettings(plans: readonly Plan[]): ComparedSetting[] {
  return comparedSettings.filter((setting) => {
    const keys = plans.flatMap((plan) => settingKey(setting, plan) ?? []);
    return new Set(keys).size > 1;
  });
}

/** Differs whenever a setting does; null where the question does not have it. */
function settingKey(setting: ComparedSetting, plan: Plan): string | null {
  const isHand = plan.question === 'close';
  switch (setting) {
    case 'limit':
      return `${plan.threshold} ${costUnit(plan)}`;
    case 'share':
      // Part of the question: told wherever one plan asks it.
      return plan.question === 'fewest' ? String(plan.sharePercent) : '';
    case 'candidates':
    case 'network':
      return isHand ? null : partKey(plan[setting]);
    case 'equity':
      return canHoldEquity(plan) ? partKey(plan[setting]) : null;
    default:
      return partKey(plan[setting]);
  }
}
