import { plannerAnswerEn } from './messages/planner-answer.en.ts';
import { plannerChangeEn } from './messages/planner-change.en.ts';
import { plannerImpossibleEn } from './messages/planner-impossible.en.ts';
import { plannerMapEn } from './messages/planner-map.en.ts';
import { plannerQuestionEn } from './messages/planner-question.en.ts';
import { plannerRobustEn } from './messages/planner-robust.en.ts';
import { plannerScenarioEn } from './messages/planner-scenario.en.ts';
import { plannerTravelEn } from './messages/planner-travel.en.ts';
import type { plannerFr } from './planner-messages.fr.ts';

/** Words of the planner in English. */
export const plannerEn: Record<keyof typeof plannerFr, string> = {
  ...plannerAnswerEn,
  ...plannerChangeEn,
  ...plannerImpossibleEn,
  ...plannerMapEn,
  ...plannerQuestionEn,
  ...plannerRobustEn,
  ...plannerScenarioEn,
  ...plannerTravelEn,
};
