import { useMemo } from 'react';
import type { Answering } from '../answer/use-plan-answer.ts';
import { movedRank } from '../hand/move-place.ts';
import type { HandMoves } from '../hand/use-hand-moves.ts';
import { usePlanner } from '../planner-context.ts';
import type { PlanMark } from './plan-marks.ts';

/** The places of the answer; the one that the pointer holds is where the pointer is. */
export function useMarks({ answering, held }: HandMoves): PlanMark[] {
  const { state } = usePlanner();
  const { added, closed } = state;
  const marks = useMemo(() => marksOf(answering), [answering]);
  return useMemo(() => {
    if (!held) return marks;
    const rank = movedRank(held, { added, closed });
    const { longitude, latitude } = held;
    const mark = { longitude, latitude, kind: 'new' as const, label: String(rank + 1) };
    const others = marks.filter(({ kind, label }) => kind !== 'new' || label !== mark.label);
    // Ranks of marks are those of places: the held one keeps its own.
    return [...others.slice(0, rank), mark, ...others.slice(rank)];
  }, [marks, held, added, closed]);
}

function marksOf(answering: Answering): PlanMark[] {
  if (answering.status === 'searching') {
    return (answering.first?.places ?? []).map(({ longitude, latitude }) => ({
      longitude,
      latitude,
      kind: 'new',
      label: '',
    }));
  }
  if (answering.status !== 'answered') return [];
  const { places, closed } = answering.answer;
  return [
    ...places.map(({ longitude, latitude, isKept }, rank) => ({
      longitude,
      latitude,
      kind: isKept ? ('kept' as const) : ('new' as const),
      label: String(rank + 1),
    })),
    ...closed.map(({ longitude, latitude }) => ({
      longitude,
      latitude,
      kind: 'closed' as const,
      label: '×',
    })),
  ];
}
