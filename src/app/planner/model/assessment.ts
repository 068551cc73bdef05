import { concentrationIndex } from '../../../core/inequality/concentration.ts';
import {
  besideIntraUnitTerm,
  type MeasureWithIntraUnitTerm,
} from '../../../core/inequality/intra-unit-distance.ts';
import { theil } from '../../../core/inequality/theil.ts';
import { weightedMean } from '../../../core/inequality/weighted-mean.ts';
import { weightedQuantile } from '../../../core/inequality/weighted-quantile.ts';
import type { PlannerData } from './planner-data.ts';
import type { Situation } from './situation.ts';
import {
  type GroupChange,
  groupChanges,
  type ZoningChange,
  zoningChanges,
} from './zone-changes.ts';

/** A figure today and with the plan. */
export interface BeforeAfter {
  readonly before: number;
  readonly after: number;
}

/** A measure today and with the plan, beside its values with the intra-commune term. */
export interface InequalityChange extends BeforeAfter {
  readonly beforeWithTerm: number;
  readonly afterWithTerm: number;
}

/** What a plan changes for the people of its area. */
export interface Assessment {
  /** People of the area. */
  readonly people: number;
  /** People of the area from whom no travel time is known: they are left out; 0 as the crow flies. */
  readonly leftOutPeople: number;
  /** Places of today in the area to which no travel time is known: they serve nobody. */
  readonly leftOutPlaces: number;
  /** People within the threshold. */
  readonly covered: BeforeAfter;
  /** Demand within the threshold, in the unit of the plan, with its bounds. */
  readonly demand: {
    readonly total: number;
    readonly covered: BeforeAfter;
    readonly coveredLow: BeforeAfter;
    readonly coveredHigh: BeforeAfter;
    readonly unknownPeople: number;
    /** Demand-weighted mean distance, km. */
    readonly meanCost: BeforeAfter;
    /** Greatest distance of a part of some demand, km. */
    readonly worstCost: BeforeAfter;
  };
  /** Population-weighted, over those who have a distance. */
  readonly meanCost: BeforeAfter;
  readonly medianCost: BeforeAfter;
  /** People whose nearest place becomes nearer, or farther. */
  readonly nearer: number;
  readonly farther: number;
  readonly groups: readonly GroupChange[];
  readonly zonings: readonly ZoningChange[];
  readonly theil: InequalityChange;
  /** Of the distance, by median income: above 0 when the rich live farther. */
  readonly concentration: InequalityChange;
  /** 1 for the communes of which people of the area are counted. */
  readonly communeIsInArea: Uint8Array;
  /** Change of the mean distance of the people of each commune, km; NaN outside the area and where there is none. */
  readonly communeChange: Float32Array;
}

/** @param afterCost kilometres to the nearest place with the plan, per demand part; NaN where none */
export function assess(situation: Situation, afterCost: Float64Array): Assessment {
  const { data, plan, isInArea, demand, beforeCost } = situation;
  const { parts } = data;
  const inArea = Uint32Array.from(isInArea.keys()).filter(
    (part) => isInArea[part] === 1 && parts.people[part] > 0,
  );
  const pick = (values: Float64Array) => valuesOf(inArea, values);
  const people = pick(parts.people);
  const before = pick(beforeCost);
  const after = pick(afterCost);
  const weights = pick(demand.weights);
  const isCovered = (km: number) => km <= plan.threshold;
  const coveredSum = (counts: Float64Array): BeforeAfter => ({
    before: sumWhere(counts, (i) => isCovered(before[i])),
    after: sumWhere(counts, (i) => isCovered(after[i])),
  });
  const both = (measure: (km: Float64Array) => number): BeforeAfter => ({
    before: measure(before),
    after: measure(after),
  });
  const worst = (km: Float64Array) =>
    km.reduce((most, value, i) => (weights[i] > 0 && value > most ? value : most), 0);
  const areaKm2 = pick(parts.areaKm2);
  const income = pick(parts.income);
  const inequalities: Inequalities = {
    theil: (km) => besideIntraUnitTerm((values) => theil(values, people), km, areaKm2),
    concentration: (km) =>
      besideIntraUnitTerm((values) => concentrationIndex(values, income, people), km, areaKm2),
  };
  const today = inequalityToday(data, beforeCost, inArea, () => ({
    theil: inequalities.theil(before),
    concentration: inequalities.concentration(before),
  }));
  return {
    people: sumWhere(people, () => true),
    ...leftOut(situation),
    covered: coveredSum(people),
    demand: {
      total: sumWhere(weights, () => true),
      covered: coveredSum(weights),
      coveredLow: coveredSum(pick(demand.low)),
      coveredHigh: coveredSum(pick(demand.high)),
      unknownPeople: demand.unknownPeople,
      meanCost: both((km) => weightedMean(km, weights).value),
      worstCost: both(worst),
    },
    meanCost: both((km) => weightedMean(km, people).value),
    medianCost: both((km) => weightedQuantile(km, 0.5, people).value),
    nearer: sumWhere(people, (i) => isNearer(before[i], after[i])),
    farther: sumWhere(people, (i) => isNearer(after[i], before[i])),
    groups: groupChanges(situation, inArea, afterCost),
    zonings: zoningChanges(situation, inArea, afterCost),
    theil: inequalityChange(today.theil, inequalities.theil(after)),
    concentration: inequalityChange(today.concentration, inequalities.concentration(after)),
    ...communeChanges(situation, inArea, afterCost),
  };
}

function leftOut({
  data: { parts },
  area,
  reach,
  existing,
}: Situation): Pick<Assessment, 'leftOutPeople' | 'leftOutPlaces'> {
  const isLeftOut = (part: number) => area.hasPart(part) && !reach.isKnown(part);
  return {
    leftOutPeople: parts.people.reduce(
      (sum, count, part) => sum + (isLeftOut(part) ? count : 0),
      0,
    ),
    leftOutPlaces: existing.ids.filter(
      (_, rank) => !reach.hasPlace(existing, rank) && area.hasPoint(existing, rank),
    ).length,
  };
}

/** Not `Float64Array.from`, which asks an iterator for each of 36,000 parts. */
function valuesOf(parts: Uint32Array, values: Float64Array): Float64Array {
  const picked = new Float64Array(parts.length);
  for (let i = 0; i < parts.length; i++) picked[i] = values[parts[i]];
  return picked;
}

/** Whether the second distance is shorter; having none is the longest. */
function isNearer(thanKm: number, km: number): boolean {
  return km < thanKm - 1e-9 || (Number.isNaN(thanKm) && !Number.isNaN(km));
}

function sumWhere(counts: Float64Array, isWanted: (i: number) => boolean): number {
  let sum = 0;
  for (let i = 0; i < counts.length; i++) if (isWanted(i)) sum += counts[i];
  return sum;
}

type InequalityId = 'theil' | 'concentration';
type Inequalities = Readonly<Record<InequalityId, (km: Float64Array) => MeasureWithIntraUnitTerm>>;

/** Of today, for the people last asked about: the same from one edit by hand to the next. */
interface InequalityToday extends Readonly<Record<InequalityId, MeasureWithIntraUnitTerm>> {
  readonly data: PlannerData;
  readonly inArea: Uint32Array;
}

const measuredToday = new WeakMap<Float64Array, InequalityToday>();

function inequalityToday(
  data: PlannerData,
  beforeCost: Float64Array,
  inArea: Uint32Array,
  measure: () => Record<InequalityId, MeasureWithIntraUnitTerm>,
): InequalityToday {
  const known = measuredToday.get(beforeCost);
  const isSame =
    known?.data === data &&
    known.inArea.length === inArea.length &&
    inArea.every((part, i) => part === known.inArea[i]);
  if (isSame) return known;
  const found = { data, inArea, ...measure() };
  measuredToday.set(beforeCost, found);
  return found;
}

function inequalityChange(
  before: MeasureWithIntraUnitTerm,
  after: MeasureWithIntraUnitTerm,
): InequalityChange {
  return {
    before: before.value,
    after: after.value,
    beforeWithTerm: before.valueWithTerm,
    afterWithTerm: after.valueWithTerm,
  };
}

function communeChanges(
  { data, beforeCost }: Situation,
  inArea: Uint32Array,
  afterCost: Float64Array,
): Pick<Assessment, 'communeIsInArea' | 'communeChange'> {
  const { parts, communes } = data;
  const change = new Float64Array(communes.codes.length);
  const people = new Float64Array(communes.codes.length);
  for (const part of inArea) {
    const commune = parts.commune[part];
    people[commune] += parts.people[part];
    change[commune] += parts.people[part] * (afterCost[part] - beforeCost[part]);
  }
  return {
    communeIsInArea: Uint8Array.from(people, (count) => (count > 0 ? 1 : 0)),
    communeChange: Float32Array.from(change, (sum, commune) =>
      people[commune] > 0 ? sum / people[commune] : Number.NaN,
    ),
  };
}
