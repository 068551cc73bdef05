import { plannerAnswerFr } from './messages/planner-answer.fr.ts';
import { plannerChangeFr } from './messages/planner-change.fr.ts';
import { plannerImpossibleFr } from './messages/planner-impossible.fr.ts';
import { plannerMapFr } from './messages/planner-map.fr.ts';
import { plannerQuestionFr } from './messages/planner-question.fr.ts';
import { plannerRobustFr } from './messages/planner-robust.fr.ts';
import { plannerScenarioFr } from './messages/planner-scenario.fr.ts';
import { plannerTravelFr } from './messages/planner-travel.fr.ts';

/** Words of the planner in French, which only its page loads. */
export const plannerFr = {
  ...plannerAnswerFr,
  ...plannerChangeFr,
  ...plannerImpossibleFr,
  ...plannerMapFr,
  ...plannerQuestionFr,
  ...plannerRobustFr,
  ...plannerScenarioFr,
  ...plannerTravelFr,
} as const;
