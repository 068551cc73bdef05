import { seededRandom } from '../../../core/random.ts';
import { planCandidates } from './plan-candidates.ts';
import { type NamedPoints, type PlannerData, pickPoints } from './planner-data.ts';

/**
 * Places that a list lacks, drawn where such places are likely: town halls, without repetition, with
 * a probability in proportion to the people of the commune, halved where a place is listed already.
 *
 * Weighted draw by the largest of u^(1/weight).
 * Reference: P. S. Efraimidis and P. G. Spirakis, 2006, Weighted random sampling with a reservoir.
 *
 * @param seed the same seed draws the same places
 */
export function drawFurtherPlaces(
  data: PlannerData,
  listed: NamedPoints,
  count: number,
  seed: number,
): NamedPoints {
  const { parts, communes } = data;
  const halls = planCandidates(data, { kind: 'communes' }, new Map());
  const people = new Float64Array(communes.codes.length);
  parts.commune.forEach((commune, part) => {
    people[commune] += parts.people[part];
  });
  const hallsOf = new Int32Array(communes.codes.length);
  for (const commune of halls.commune) hallsOf[commune]++;
  const served = new Set(listed.commune);
  const random = seededRandom(seed);
  const keyed = halls.ids.flatMap((_, rank) => {
    const commune = halls.commune[rank];
    const weight = people[commune] / hallsOf[commune];
    const draw = random();
    // Where a place is listed already a further one is less likely, not impossible.
    const wanted = served.has(commune) ? weight / 2 : weight;
    return wanted > 0 ? [{ rank, key: Math.log(draw) / wanted }] : [];
  });
  keyed.sort((a, b) => b.key - a.key);
  return pickPoints(
    halls,
    keyed.slice(0, count).map(({ rank }) => rank),
  );
}
