import { useMemo } from 'react';
import type { OtherQuestion } from '../../../state/parameters/other-question.ts';
import { useExplorer } from '../../explorer-context.ts';

/** The question compared with the one in view: the reader's, else the same one level coarser. */
export function useOtherQuestion(): [OtherQuestion, (change: Partial<OtherQuestion>) => void] {
  const { state, update, level } = useExplorer();
  const { otherQuestion: chosen, thresholdKm } = state;
  const other = useMemo(
    () => chosen ?? { level: level.id === 'commune' ? 'epci' : 'commune', thresholdKm },
    [chosen, level, thresholdKm],
  );
  return [other, (change) => update({ otherQuestion: { ...other, ...change } })];
}
