import type { LensQuestion } from '../../state/parameters/question/lens.ts';
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
  readonly groups: Readonly<Record<LensGroup | 'qpv', CoverageCount>>;
  /** How the networks overlap; empty for a single one. */
  readonly overlaps: readonly Overlap[];
}

/**
 * Counts people by group. People of QPV are counted where their QPV is, others at demand points.
 *
 * @param scope 1 for each commune whose people are counted; null for all.
 */
export function lensAnswer(
  { demand, parts, groups }: LensData,
  question: LensQuestion,
  scope: Uint8Array | null = null,
): LensAnswer {
  const states = coverageStates(demand.distanceMetres, question);
  const { qpv } = demand;
  const inScope = (people: ArrayLike<number>) =>
    scope ? Array.from(people, (one, i) => (scope[demand.commune[i]] ? one : 0)) : people;
  const counts = lensGroups.map((id) => [id, countByState(states, inScope(groups[id]))] as const);
  const everyone = inScope(demand.population);
  return {
    groups: {
      ...(Object.fromEntries(counts) as Record<LensGroup, CoverageCount>),
      qpv: countByState(
        coverageStates(qpv.distanceMetres, question),
        scope ? qpvPeople(qpv.position, parts, scope) : qpv.population,
      ),
    },
    overlaps:
      question.services.length > 1 ? overlaps(demand.distanceMetres, question, everyone) : [],
  };
}

/** People of each QPV who live in the communes of a scope: a QPV may lie across several. */
function qpvPeople(
  positions: readonly number[],
  { commune, qpv, population }: LensData['parts'],
  scope: Uint8Array,
): Float64Array {
  const placeOf = new Map(positions.map((position, i) => [position, i]));
  const people = new Float64Array(positions.length);
  qpv.forEach((position, part) => {
    const at = placeOf.get(position);
    if (at !== undefined && scope[commune[part]]) people[at] += population[part];
  });
  return people;
}
