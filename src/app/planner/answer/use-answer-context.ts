import { useLanguage } from '../../i18n/language.tsx';
import type { PlanAnswer } from '../model/plan-answer.ts';
import { usePlanner } from '../planner-context.ts';
import type { AnswerContext } from '../words/answer-words.ts';

/** What the words of an answer are made of: the plan, its service, the edition and the language. */
export function useAnswerContext<Answer extends PlanAnswer | null>(
  answer: Answer,
): AnswerContext | Extract<Answer, null> {
  const { files, plan, service } = usePlanner();
  const language = useLanguage();
  if (answer === null) return answer as Extract<Answer, null>;
  return { plan, answer, service, manifest: files.manifest, language };
}
