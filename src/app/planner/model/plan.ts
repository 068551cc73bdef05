import type { PolygonGeometry } from '../../../core/geo/shapes/polygon.ts';
import type { KeptCount } from '../../own/kept-count.ts';

/** What the planner can be asked, in the order in which it offers it. */
export const questions = ['cover', 'offices', 'close', 'fewest', 'mean', 'worst'] as const;
export type Question = (typeof questions)[number];

/** Who counts, besides any published count: see `demand-weights.ts`. */
export const peopleGroups = ['people', 'qpv', 'frr', 'rural', 'over75', 'poor'] as const;
export type PeopleGroup = (typeof peopleGroups)[number];

/** One term of the demand: a group of people or the id of a count indicator, times a factor > 0. */
export interface DemandTerm {
  readonly of: string;
  readonly factor: number;
}

/** A place of the reader: a commune by its code, or a point in degrees, with the name of a file's. */
export type OwnPlace =
  | { readonly commune: string }
  | { readonly longitude: number; readonly latitude: number; readonly name?: string };

/** Where new places may be opened. */
export type CandidateChoice =
  | { readonly kind: 'communes' }
  | { readonly kind: 'post-offices' }
  | { readonly kind: 'places'; readonly services: readonly string[] }
  | { readonly kind: 'own'; readonly places: readonly OwnPlace[] };

/** Whose territory is planned: null is France. */
export type PlanArea =
  | { readonly level: string; readonly code: string }
  | { readonly polygon: readonly (readonly [longitude: number, latitude: number])[] }
  | UploadedPlanArea;

/** An area read from a file of the reader. */
export interface UploadedPlanArea {
  /** Tells one file from the next. */
  readonly upload: number;
  /** null where the file is no longer in the page. */
  readonly geometry: PolygonGeometry | null;
}

/**
 * What becomes of the existing places of the area: `kept`; `movable`: as many as today plus the new
 * ones, all placed anew; `closable`: the new ones alone remain, at today's places or elsewhere.
 */
export const networkRules = ['kept', 'movable', 'closable'] as const;
export type NetworkRule = (typeof networkRules)[number];

/** Places of the reader that are open today. */
export interface OwnExisting {
  readonly places: readonly OwnPlace[];
  /** Whether they replace the published list, or come beside it. */
  readonly isInstead: boolean;
}

/** At least a share (%) of what is gained must go to a group. */
export interface EquityGoal {
  readonly group: 'qpv' | 'rural';
  readonly percent: number;
}

/** A question to the planner, complete; what its address says. */
export interface Plan {
  readonly question: Question;
  readonly service: string;
  readonly demand: readonly DemandTerm[];
  /** The reader's count, where a term of the demand is one and it is in the page. */
  readonly ownCount: KeptCount | null;
  readonly candidates: CandidateChoice;
  readonly area: PlanArea | null;
  /** Number of the reader's travel times, 0 where they are no longer in the page; null: as the crow flies. */
  readonly travel: number | null;
  /** In the unit of the plan: see `costUnit`. */
  readonly threshold: number;
  readonly count: number;
  /** null: the published list alone. */
  readonly existing: OwnExisting | null;
  readonly network: NetworkRule;
  readonly equity: EquityGoal | null;
  /** For the fewest places: share (%) of the demand to be covered. */
  readonly sharePercent: number;
  /** Places added by hand. */
  readonly added: readonly OwnPlace[];
  /** Ids of existing places closed by hand. */
  readonly closed: readonly string[];
}

/** A goal can be held where places are opened beside today's: elsewhere nothing is only gained. */
export function canHoldEquity({ question, network }: Pick<Plan, 'question' | 'network'>): boolean {
  return (question === 'cover' || question === 'offices') && network === 'kept';
}

/** What a plan counts in: kilometres as the crow flies, or minutes of the reader's travel times. */
export type CostUnit = 'km' | 'min';

/** The unit of the distances and thresholds of a plan. */
export function costUnit({ travel }: Pick<Plan, 'travel'>): CostUnit {
  return travel === null ? 'km' : 'min';
}

/** Differs whenever the plan does; the shape of an uploaded area, and a long list, go by a number. */
export function planKey(plan: Plan): string {
  return JSON.stringify(plan, withoutGeometry);
}

/** Differs whenever a part of a plan does. */
export function partKey(part: Plan[keyof Plan]): string {
  return JSON.stringify(part, withoutGeometry);
}

/** Differs whenever the area does; null for France. */
export function planAreaKey(area: PlanArea | null): string | null {
  return area && partKey(area);
}

function withoutGeometry(name: string, value: unknown): unknown {
  if (name === 'geometry') return undefined;
  if (ArrayBuffer.isView(value)) return numberOf(value);
  return Array.isArray(value) && value.length > LONG_LIST ? numberOf(value) : value;
}

/** Lists beyond this length are told apart as objects: written out at each drag, they would take it up. */
const LONG_LIST = 5000;
const numbers = new WeakMap<object, number>();
let lastNumber = 0;

function numberOf(list: object): number {
  const number = numbers.get(list) ?? ++lastNumber;
  numbers.set(list, number);
  return number;
}

/** The shape of a drawn or uploaded area; null for a territory, and where the file is gone. */
export function areaShape(area: PlanArea | null): PolygonGeometry | null {
  if (area === null || 'code' in area) return null;
  if ('geometry' in area) return area.geometry;
  return { type: 'Polygon', coordinates: [[...area.polygon, area.polygon[0]]] };
}

export const defaultPlan: Plan = {
  question: 'cover',
  service: 'france-services',
  demand: [{ of: 'people', factor: 1 }],
  ownCount: null,
  candidates: { kind: 'communes' },
  area: null,
  travel: null,
  threshold: 15,
  count: 20,
  existing: null,
  network: 'kept',
  equity: null,
  sharePercent: 100,
  added: [],
  closed: [],
};

/** What the question of the delegates' offices is about. */
export const officesPlan: Pick<Plan, 'question' | 'service' | 'candidates'> = {
  question: 'offices',
  service: 'delegues-ddd',
  candidates: { kind: 'places', services: ['france-services'] },
};
