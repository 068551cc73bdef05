import { useMemo } from 'react';
import type { OtherQuestion } from '../../../state/parameters/question/other-question.ts';
import { useExplorer } from '../../explorer-context.ts';
import { otherQuestionOf } from './other-question.ts';

/** The question compared with the one in view, and how to change it: see `otherQuestionOf`. */
export function useOtherQuestion(): [OtherQuestion, (change: Partial<OtherQuestion>) => void] {
  const { state, update, level } = useExplorer();
  const { otherQuestion: chosen, thresholdKm } = state;
  const other = useMemo(
    () => otherQuestionOf(chosen, level.id, thresholdKm),
    [chosen, level, thresholdKm],
  );
  return [other, (change) => update({ otherQuestion: { ...other, ...change } })];
}
