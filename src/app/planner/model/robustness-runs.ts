import { roadFactors } from '../../../core/access/road-factors.ts';
import { drawFurtherPlaces } from './further-places.ts';
import type { Plan } from './plan.ts';
import { candidateServices } from './plan-candidates.ts';
import { joinPoints, type NamedPoints } from './planner-data.ts';
import type { PlanSources } from './situation.ts';

/** What a run changes. */
export type RunChange =
  | { readonly kind: 'radius'; readonly factor: number }
  | { readonly kind: 'detour'; readonly factor: number }
  | { readonly kind: 'demand'; readonly of: 'qpv' | 'rural' | 'over75' | 'poor' }
  | { readonly kind: 'list'; readonly service: string }
  | { readonly kind: 'hosts'; readonly service: string }
  | { readonly kind: 'further'; readonly seed: number; readonly places: number };

/** List of the year before, for services that have one. */
const earlierLists: Readonly<Record<string, string>> = {
  'france-services': 'france-services-2023',
};

/** The institution counted 874 reception points in 2020; the list of 2018 has 532. */
const FURTHER_DELEGATES = 342;
const DRAWS = 20;
const DELEGATES = 'delegues-ddd';

/** Whether a question is about how far places are, whatever the limit. */
export function asksDistance({ question }: Pick<Plan, 'question'>): boolean {
  return question === 'mean' || question === 'worst';
}

/** Services whose list of the year before is tried in the place of today's. */
export function earlierServices({ service, candidates }: Plan): readonly string[] {
  return [service, ...candidateServices(candidates)].flatMap((id) => earlierLists[id] ?? []);
}

/** The runs that make sense for a plan; `services`: those whose places are at hand. */
export function runChanges(plan: Plan, services: ReadonlySet<string>): RunChange[] {
  // The reader's own list is what it is: another vintage of the published one changes nothing.
  const listed = plan.existing?.isInstead ? null : plan.service;
  const earlier = earlierLists[listed ?? ''];
  const changes: RunChange[] = [];
  if (!asksDistance(plan)) {
    for (const factor of [0.8, 0.9, 1.1, 1.2]) changes.push({ kind: 'radius', factor });
    // Minutes of the road need no detour.
    if (plan.travel === null) {
      for (const factor of Object.values(roadFactors)) changes.push({ kind: 'detour', factor });
    }
  }
  if (plan.question !== 'worst') {
    for (const of of ['qpv', 'rural', 'over75', 'poor'] as const) {
      if (!plan.demand.some((term) => term.of === of)) changes.push({ kind: 'demand', of });
    }
  }
  if (earlier && services.has(earlier)) changes.push({ kind: 'list', service: earlier });
  for (const host of candidateServices(plan.candidates)) {
    const list = earlierLists[host];
    // Where hosts are the service itself, both lists are one and change together.
    if (list && host !== plan.service && services.has(list)) {
      changes.push({ kind: 'hosts', service: list });
    }
  }
  if (listed === DELEGATES) {
    for (let seed = 1; seed <= DRAWS; seed++) {
      changes.push({ kind: 'further', seed, places: FURTHER_DELEGATES });
    }
  }
  return changes;
}

/** A plan, and what it is answered from, under another assumption. */
export function variedPlan(
  sources: PlanSources,
  plan: Plan,
  change: RunChange,
): { plan: Plan; sources: PlanSources } {
  switch (change.kind) {
    case 'radius':
      return { sources, plan: { ...plan, threshold: plan.threshold * change.factor } };
    case 'detour':
      // By a road that is longer, the same distance reaches less far.
      return { sources, plan: { ...plan, threshold: plan.threshold / change.factor } };
    case 'demand':
      return { sources: { ...sources, countedTwice: change.of }, plan };
    case 'list':
      return withEarlierList(sources, plan, plan.service, change.service);
    case 'hosts': {
      const host = candidateServices(plan.candidates).find(
        (id) => earlierLists[id] === change.service,
      );
      return host ? withEarlierList(sources, plan, host, change.service) : { sources, plan };
    }
    case 'further': {
      const today = sources.places.get(plan.service);
      if (!today) return { sources, plan };
      const further = drawFurtherPlaces(sources.data, today, change.places, change.seed);
      const places = new Map(sources.places).set(plan.service, joinPoints([today, further]));
      return { sources: { ...sources, places }, plan };
    }
  }
}

/** The earlier list in the place of today's: what it does not have cannot be closed in it. */
function withEarlierList(
  sources: PlanSources,
  plan: Plan,
  service: string,
  earlier: string,
): { plan: Plan; sources: PlanSources } {
  const today = sources.places.get(service);
  const list = sources.places.get(earlier);
  if (!today || !list) return { sources, plan };
  const named = sameIds(list, service);
  const places = new Map(sources.places).set(service, named);
  const gone = new Set(today.ids);
  for (const id of named.ids) gone.delete(id);
  return {
    sources: { ...sources, places },
    plan: { ...plan, closed: plan.closed.filter((id) => !gone.has(id)) },
  };
}

/** A place keeps its number from one list to the next: it is known by the service of today. */
function sameIds(list: NamedPoints, service: string): NamedPoints {
  return { ...list, ids: list.ids.map((id) => `${service}:${id.slice(id.indexOf(':') + 1)}`) };
}
