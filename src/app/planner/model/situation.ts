import type { NearestOfAll } from '../../../core/geo/nearest.ts';
import { travelReach } from '../travel/travel-reach.ts';
import type { TravelTimes } from '../travel/travel-times.ts';
import { type CountColumn, type DemandWeights, demandWeights } from './demand-weights.ts';
import { existingPlaces, isOwnExisting } from './existing-places.ts';
import { ImpossiblePlan } from './impossible-plan.ts';
import { canHoldEquity, type PeopleGroup, type Plan } from './plan.ts';
import { type AreaTest, areaTest } from './plan-area.ts';
import { ownPlaces, planCandidates } from './plan-candidates.ts';
import { joinPoints, type NamedPoints, type PlannerData, pickPoints } from './planner-data.ts';
import { crowReach, type Reach } from './reach.ts';

/** What the edition says that a plan needs. */
export interface PlanSources {
  readonly data: PlannerData;
  /** Places by service. */
  readonly places: ReadonlyMap<string, NamedPoints>;
  /** Columns of count indicators at level `commune`. */
  readonly columns: ReadonlyMap<string, CountColumn>;
  /** The reader's travel times, when the plan counts in minutes. */
  readonly travel: TravelTimes | null;
  /** A group whose people weigh twice what the plan gives them. */
  readonly countedTwice?: PeopleGroup;
}

/** A plan laid over the edition: who counts, what exists, what may be opened. */
export interface Situation {
  readonly data: PlannerData;
  readonly plan: Plan;
  readonly reach: Reach;
  readonly area: AreaTest;
  /** 1 for the demand parts of the area. */
  readonly isInArea: Uint8Array;
  readonly demand: DemandWeights;
  /** All places of the service today, the reader's among them. */
  readonly existing: NamedPoints;
  /** Places of today that the plan closes: by hand, or because all of the area are placed anew. */
  readonly closed: NamedPoints;
  /** Places open whatever is chosen: those of today that stay, and those added by hand. */
  readonly fixed: NamedPoints;
  readonly added: NamedPoints;
  /** Kilometres to the nearest place today, per demand part; NaN where none. */
  readonly beforeCost: Float64Array;
  /** Kilometres to the nearest of the fixed places. */
  readonly fixedCost: Float64Array;
  /** That place: a rank among the existing ones, or their number plus a rank among the added. */
  readonly fixedNearest: NearestOfAll;
  /** 1 for the existing places that the plan closes. */
  readonly isClosedToday: Uint8Array;
}

/** @throws ImpossiblePlan when the plan contradicts itself or the edition. */
export function situationOf(sources: PlanSources, plan: Plan): Situation {
  const { data, places, columns } = sources;
  requireSound(plan);
  const published = places.get(plan.service);
  if (!published) throw new ImpossiblePlan({ reason: 'unknown-service', service: plan.service });
  const existing = existingPlaces(data, plan, published);
  const { parts } = data;
  const reach = reachOf(sources, plan);
  const area = areaTest(data, plan.area);
  const demand = demandWeights(data, plan.demand, columns, sources.countedTwice);
  const isInArea = new Uint8Array(parts.people.length);
  let hasDemand = false;
  for (let part = 0; part < isInArea.length; part++) {
    if (!area.hasPart(part) || !reach.isKnown(part)) continue;
    isInArea[part] = 1;
    if (demand.weights[part] > 0) hasDemand = true;
  }
  if (plan.travel !== null && !isInArea.includes(1)) {
    throw new ImpossiblePlan({ reason: 'travel-elsewhere' });
  }
  if (!hasDemand) {
    throw new ImpossiblePlan({ reason: 'no-demand' });
  }
  const shut = new Set(plan.closed);
  const known = new Set(existing.ids);
  const unknown = plan.closed.filter((id) => !known.has(id));
  if (unknown.length > 0) {
    const ids = unknown.map((id) => id.slice(id.indexOf(':') + 1));
    const own = ids.filter(isOwnExisting);
    throw new ImpossiblePlan(
      own.length > 0
        ? { reason: 'unknown-own-places', count: own.length }
        : { reason: 'unknown-places', ids: ids.slice(0, 5).join(', ') },
    );
  }
  const isClosed = (rank: number) =>
    shut.has(existing.ids[rank]) || (plan.network !== 'kept' && area.hasPoint(existing, rank));
  const ranks = Array.from(existing.ids.keys());
  const closed = pickPoints(existing, ranks.filter(isClosed));
  const added = ownPlaces(data, plan.added);
  const fixed = joinPoints([
    pickPoints(
      existing,
      ranks.filter((rank) => !isClosed(rank)),
    ),
    added,
  ]);
  const beforeCost = reach.today(existing).distanceKm;
  const isClosedToday = Uint8Array.from(ranks, (rank) => (isClosed(rank) ? 1 : 0));
  const fixedNearest = reach.after(existing, { isClosed: isClosedToday, opened: added });
  const fixedCost = fixedNearest.distanceKm;
  return {
    fixedNearest,
    isClosedToday,
    data,
    plan,
    reach,
    area,
    isInArea,
    demand,
    existing,
    closed,
    fixed,
    added,
    beforeCost,
    fixedCost,
  };
}

/** Candidates of the area, today's places among them when those may move; none repeated. */
export function situationCandidates(
  { data, plan, area, closed, reach }: Situation,
  places: PlanSources['places'],
): NamedPoints {
  const chosen = planCandidates(data, plan.candidates, places);
  const all = plan.network === 'kept' ? chosen : joinPoints([chosen, closed]);
  const seen = new Set<string>();
  const kept = Array.from(all.ids.keys()).filter((rank) => {
    if (seen.has(all.ids[rank]) || !area.hasPoint(all, rank)) return false;
    if (!reach.hasPlace(all, rank)) return false;
    seen.add(all.ids[rank]);
    return true;
  });
  if (kept.length === 0) throw new ImpossiblePlan({ reason: 'no-candidates' });
  // The same object where nothing is left out: what is known of it is kept.
  return kept.length === all.ids.length ? all : pickPoints(all, kept);
}

/** Places to choose: the new ones, and those that move. */
export function placesToChoose({ plan, closed }: Situation): number {
  const shut = new Set(plan.closed);
  const moving = closed.ids.filter((id) => !shut.has(id)).length;
  return plan.count + (plan.network === 'movable' ? moving : 0);
}

function reachOf({ data, travel }: PlanSources, plan: Plan): Reach {
  if (plan.travel === null) return crowReach(data);
  if (!travel) throw new ImpossiblePlan({ reason: 'travel-file-gone' });
  return travelReach(data, travel);
}

function requireSound(plan: Plan): void {
  const { threshold, count, sharePercent, question } = plan;
  if (!(threshold > 0 && threshold <= 200)) {
    throw new ImpossiblePlan({ reason: 'threshold', km: threshold });
  }
  if (!(Number.isInteger(count) && count >= 1) && question !== 'close' && question !== 'fewest') {
    throw new ImpossiblePlan({ reason: 'count', count });
  }
  if (question === 'fewest' && !(sharePercent > 0 && sharePercent <= 100)) {
    throw new ImpossiblePlan({ reason: 'share', percent: sharePercent });
  }
  // Nothing is chosen by hand: a goal left from another question asks for nothing there.
  if (plan.equity && question !== 'close' && !canHoldEquity(plan)) {
    throw new ImpossiblePlan({ reason: 'equity-elsewhere' });
  }
}
