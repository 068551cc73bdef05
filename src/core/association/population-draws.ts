import type { Random } from '../random.ts';
import { weightedDraw } from '../weighted-draw.ts';

/** People at each candidate, its group (0 for all by default), and how many to draw in each group. */
export interface CandidatePopulation {
  readonly candidatePopulation: Float64Array;
  readonly candidateGroup?: ArrayLike<number>;
  readonly pointCounts: readonly number[];
}

/**
 * A function that draws candidates with probability proportional to population, with replacement:
 * in each group, as many as asked.
 *
 * @throws RangeError for points to draw in a group where nobody lives.
 */
export function populationDraws(
  { candidatePopulation, candidateGroup, pointCounts }: CandidatePopulation,
  random: Random,
): () => Uint32Array {
  const groups = pointCounts.map((points, group) => {
    const members: number[] = [];
    const cumulated: number[] = [];
    let total = 0;
    for (let candidate = 0; candidate < candidatePopulation.length; candidate++) {
      if ((candidateGroup?.[candidate] ?? 0) !== group || candidatePopulation[candidate] === 0) {
        continue;
      }
      total += candidatePopulation[candidate];
      members.push(candidate);
      cumulated.push(total);
    }
    if (points > 0 && members.length === 0) {
      throw new RangeError(`pointCounts[${group}] is ${points} but no candidate there has people`);
    }
    return { points, members, cumulated: Float64Array.from(cumulated) };
  });
  const size = pointCounts.reduce((sum, points) => sum + points, 0);
  return () => {
    const chosen = new Uint32Array(size);
    let filled = 0;
    for (const { points, members, cumulated } of groups) {
      for (let point = 0; point < points; point++) {
        chosen[filled++] = members[weightedDraw(cumulated, random)];
      }
    }
    return chosen;
  };
}
