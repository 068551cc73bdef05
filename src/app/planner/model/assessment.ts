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
    /** People of the area who live where the demand is not known. */
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
  const inArea = peopledParts(isInArea, parts.people);
  const pick = (values: Float64Array) => valuesOf(inArea, values);
  const people = pick(parts.people);
  const before = pick(beforeCost);
  const after = pick(afterCost);
  const weights = pick(demand.weights);
  const coveredSum = (counts: Float64Array): BeforeAfter => ({
    before: sumWithin(counts, before, plan.threshold),
    after: sumWithin(counts, after, plan.threshold),
  });
  const both = (measure: (km: Float64Array) => number): BeforeAfter => ({
    before: measure(before),
    after: measure(after),
  });
  const areaKm2 = pick(parts.areaKm2);
  const income = pick(parts.income);
  const measured = (km: Float64Array): Measured => ({
    mean: weightedMean(km, people).value,
    median: weightedQuantile(km, 0.5, people).value,
    theil: besideIntraUnitTerm((values) => theil(values, people), km, areaKm2),
    concentration: besideIntraUnitTerm(
      (values) => concentrationIndex(values, income, people),
      km,
      areaKm2,
    ),
  });
  const today = measuresOfToday(data, beforeCost, inArea, () => measured(before));
  const planned = measured(after);
  return {
    people: sumWhere(people, () => true),
    ...leftOut(situation),
    covered: coveredSum(people),
    demand: {
      total: sumWhere(weights, () => true),
      covered: coveredSum(weights),
      coveredLow: coveredSum(pick(demand.low)),
      coveredHigh: coveredSum(pick(demand.high)),
      unknownPeople: sumWhere(people, (i) => demand.isUnknown[inArea[i]] === 1),
      meanCost: both((km) => weightedMean(km, weights).value),
      worstCost: both((km) => greatest(km, weights)),
    },
    meanCost: { before: today.mean, after: planned.mean },
    medianCost: { before: today.median, after: planned.median },
    nearer: sumWhere(people, (i) => isNearer(before[i], after[i])),
    farther: sumWhere(people, (i) => isNearer(after[i], before[i])),
    groups: groupChanges(situation, inArea, afterCost),
    zonings: zoningChanges(situation, inArea, afterCost),
    theil: inequalityChange(today.theil, planned.theil),
    concentration: inequalityChange(today.concentration, planned.concentration),
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
    leftOutPeople: sumWhere(parts.people, isLeftOut),
    leftOutPlaces: existing.ids.filter(
      (_, rank) => !reach.hasPlace(existing, rank) && area.hasPoint(existing, rank),
    ).length,
  };
}

// No `from` of typed arrays below, which asks an iterator for each of 36,000 parts: an edit by hand
// is answered at once.

/** The demand parts of the area where someone lives. */
function peopledParts(isInArea: Uint8Array, people: Float64Array): Uint32Array {
  const found = new Uint32Array(isInArea.length);
  let count = 0;
  for (let part = 0; part < isInArea.length; part++) {
    if (isInArea[part] === 1 && people[part] > 0) found[count++] = part;
  }
  return found.slice(0, count);
}

function valuesOf(parts: Uint32Array, values: Float64Array): Float64Array {
  const picked = new Float64Array(parts.length);
  for (let i = 0; i < parts.length; i++) picked[i] = values[parts[i]];
  return picked;
}

/** Sum of the counts at most so far away. */
function sumWithin(counts: Float64Array, km: Float64Array, thresholdKm: number): number {
  let sum = 0;
  for (let i = 0; i < counts.length; i++) if (km[i] <= thresholdKm) sum += counts[i];
  return sum;
}

/** The greatest distance of those who weigh something; 0 where none has one. */
function greatest(km: Float64Array, weights: Float64Array): number {
  let most = 0;
  for (let i = 0; i < km.length; i++) if (weights[i] > 0 && km[i] > most) most = km[i];
  return most;
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

/** What sums up how far the people of the area are. */
interface Measured {
  readonly mean: number;
  readonly median: number;
  readonly theil: MeasureWithIntraUnitTerm;
  readonly concentration: MeasureWithIntraUnitTerm;
}

/** Of today, for the people last asked about: the same from one edit by hand to the next. */
interface MeasuredToday extends Measured {
  readonly data: PlannerData;
  readonly inArea: Uint32Array;
}

const measuredToday = new WeakMap<Float64Array, MeasuredToday>();

function measuresOfToday(
  data: PlannerData,
  beforeCost: Float64Array,
  inArea: Uint32Array,
  measure: () => Measured,
): MeasuredToday {
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
  for (let i = 0; i < inArea.length; i++) {
    const part = inArea[i];
    const commune = parts.commune[part];
    people[commune] += parts.people[part];
    change[commune] += parts.people[part] * (afterCost[part] - beforeCost[part]);
  }
  const communeIsInArea = new Uint8Array(people.length);
  const communeChange = new Float32Array(people.length).fill(Number.NaN);
  for (let commune = 0; commune < people.length; commune++) {
    if (!(people[commune] > 0)) continue;
    communeIsInArea[commune] = 1;
    communeChange[commune] = change[commune] / people[commune];
  }
  return { communeIsInArea, communeChange };
}
