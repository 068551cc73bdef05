import { ImpossiblePlan } from './impossible-plan.ts';
import type { OwnExisting, Plan } from './plan.ts';
import { ownPlaces } from './plan-candidates.ts';
import { joinPoints, type NamedPoints, type PlannerData, pickPoints } from './planner-data.ts';

/** The last list laid out for each published one: what is known of a network is kept with it. */
const laidOut = new WeakMap<NamedPoints, { readonly key: string; readonly all: NamedPoints }>();

/**
 * The places of the service that are open today: the published ones, the reader's, or both.
 *
 * @throws ImpossiblePlan when the reader's are gone, or name communes that do not exist.
 */
export function existingPlaces(
  data: PlannerData,
  { service, existing }: Pick<Plan, 'service' | 'existing'>,
  published: NamedPoints,
): NamedPoints {
  if (existing === null) return published;
  const key = JSON.stringify(existing);
  const known = laidOut.get(published);
  if (known?.key === key) return known.all;
  const own = ownExisting(data, service, existing);
  const all = existing.isInstead ? own : joinPoints([published, own]);
  laidOut.set(published, { key, all });
  return all;
}

/** The reader's existing places, each once, with ids that no published place has. */
export function ownExisting(
  data: PlannerData,
  service: string,
  { places }: OwnExisting,
): NamedPoints {
  if (places.length === 0) throw new ImpossiblePlan({ reason: 'existing-file-gone' });
  const own = ownPlaces(data, places);
  const once = new Map(own.ids.map((id, rank) => [id, rank]));
  const picked = pickPoints(own, [...once.values()]);
  return { ...picked, ids: picked.ids.map((id) => `${service}:vous-${id}`) };
}
