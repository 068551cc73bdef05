import type { LensQuestion } from '../../state/parameters/lens.ts';
import {
  type CoverageCount,
  countByState,
  coverageStates,
  type Overlap,
  overlaps,
} from './coverage.ts';
import { type LensData, type LensGroup, lensGroups } from './lens-data.ts';

/** What the lens answers to a question. */
export interface LensAnswer {
  readonly question: LensQuestion;
  /** State of each demand point: see `pointStates`. */
  readonly states: Uint8Array;
  readonly groups: Readonly<Record<LensGroup | 'qpv', CoverageCount>>;
  /** How the networks overlap; empty for a single one. */
  readonly overlaps: readonly Overlap[];
}

/** Counts people by group. People of QPV are counted where their QPV is, others at demand points. */
export function lensAnswer({ demand, groups }: LensData, question: LensQuestion): LensAnswer {
  const states = coverageStates(demand.distanceCentikm, question);
  const { qpv } = demand;
  const counts = lensGroups.map((id) => [id, countByState(states, groups[id])] as const);
  return {
    question,
    states,
    groups: {
      ...(Object.fromEntries(counts) as Record<LensGroup, CoverageCount>),
      qpv: countByState(coverageStates(qpv.distanceCentikm, question), qpv.population),
    },
    overlaps:
      question.services.length > 1
        ? overlaps(demand.distanceCentikm, question, demand.population)
        : [],
  };
}
