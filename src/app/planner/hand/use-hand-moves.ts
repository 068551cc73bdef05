import { useEffect, useState } from 'react';
import type { DrawStep } from '../../map/view/map-content.ts';
import { type Answering, usePlanAnswer } from '../answer/use-plan-answer.ts';
import { usePlanner } from '../planner-context.ts';
import { type MovedPlace, movedPlan, withMove } from './move-place.ts';
import { useSteadyAnswer } from './use-steady-answer.ts';

/** Places moved by hand, with the answer that follows them. */
export interface HandMoves {
  readonly answering: Answering;
  /** The place that the pointer holds, where it is. */
  readonly held: MovedPlace | null;
  readonly hold: (moved: MovedPlace | null) => void;
  readonly drop: (moved: MovedPlace) => void;
  /** Rank of the added place whose new position the reader shows on the map; null when none. */
  readonly moving: number | null;
  readonly startMoving: (rank: number | null) => void;
  /** A click or a key on the map while `moving`. */
  readonly moveStep: (step: DrawStep) => void;
}

/** Answers the plan as the reader moves its places: undone, a move is one step. */
export function useHandMoves(): HandMoves {
  const { client, files, plan, askedPlan, state, update } = usePlanner();
  const [held, hold] = useState<MovedPlace | null>(null);
  const [asked, ask] = useState<MovedPlace | null>(null);
  const [moving, startMoving] = useState<number | null>(null);
  const current = asked && askedPlan ? movedPlan(askedPlan, state, asked) : askedPlan;
  const answering = usePlanAnswer(client, files.root.href, current);
  const isBusy = answering.status === 'searching';
  // One question at a time: where the pointer is once the last one is answered.
  useEffect(() => {
    if (!isBusy || held === null) ask(held);
  }, [isBusy, held]);
  const isHand = plan.question === 'close';
  useEffect(() => {
    if (!isHand || (moving !== null && moving >= state.added.length)) startMoving(null);
  }, [isHand, moving, state.added]);
  const drop = (moved: MovedPlace) => {
    hold(null);
    ask(null);
    update(withMove(state, moved));
  };
  const moveStep = (step: DrawStep) => {
    if (moving === null) return;
    startMoving(null);
    if (step.kind !== 'vertex') return;
    const [longitude, latitude] = step.position.map((degrees) => Math.round(degrees * 1e4) / 1e4);
    drop({ kind: 'added', rank: moving, longitude, latitude });
  };
  return {
    answering: useSteadyAnswer(answering, current ?? plan),
    held,
    hold,
    drop,
    moving,
    startMoving,
    moveStep,
  };
}
