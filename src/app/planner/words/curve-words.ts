import type { AnswerContext } from './answer-words.ts';
import { demandWords } from './demand-words.ts';

/** What each further place brings, in words, and where the answer stands beside the curve. */
export interface CurveWords {
  /** Places of the answer. */
  readonly asked: number;
  /** Demand that they gain together: the best choice of so many may gain more than the curve. */
  readonly gain: number;
  readonly summary: string;
  readonly note: string;
}

/** What the curve of the gain of each further place says. */
export function curveWords({ plan, answer, manifest, language }: AnswerContext): CurveWords {
  const { t, format } = language;
  const { places, curve } = answer;
  const asked = places.length;
  return {
    asked,
    gain: places.reduce((sum, { demandGain }) => sum + demandGain, 0),
    summary: t('planner.curve.summary', {
      first: format.people(places[0]?.demandGain ?? 0),
      noun: demandWords(plan.demand, manifest, language).noun(2),
      count: asked,
      last: format.people(places[asked - 1]?.demandGain ?? 0),
      most: curve.length,
      total: format.people(curve[curve.length - 1]),
    }),
    note: t(answer.goalPercent === null ? 'planner.curve.note' : 'planner.curve.noteGoal'),
  };
}
