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
  const list = digestOf(picked.ids.join());
  return { ...picked, ids: picked.ids.map((_, rank) => `${service}:${OWN}${rank + 1}-${list}`) };
}

const OWN = 'vous-';

/** Whether an id, without its service, is that of a place of the reader. */
export const isOwnExisting = (id: string) => id.startsWith(OWN);

/**
 * Tells one list from another, and nothing of where its places are: addresses name closed places,
 * and the reader's file is in no link.
 */
function digestOf(text: string): string {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return ((hash >>> 0) % 36 ** 4).toString(36).padStart(4, '0');
}
