import { coverageShare } from '../../core/access/coverage-share.ts';
import { weightedMean } from '../../core/inequality/weighted-mean.ts';
import type { Column, Observation } from '../../edition/files/column-file.ts';
import { kilometresOf } from '../../edition/files/demand-file.ts';
import type { Aggregation } from '../../edition/indicator-record.ts';

/**
 * Share of the population of an area that must live in communes with a value before an aggregate is
 * given: that of published aggregates.
 */
const requiredCoverage = { sum: 0.99, other: 0.95 } as const;

/** An aggregate over an area, and the share (0–1) of its population that it rests on. */
export interface AreaValue {
  readonly observation: Observation;
  readonly coverage: number;
}

/** The communes of an area: the share of each that is inside, and its population. */
export interface AreaCommunes {
  readonly shares: Float64Array;
  readonly population: ArrayLike<number>;
}

/**
 * Sum of a count over the communes of an area; ranges add up as ranges. Only published values and
 * ranges of communes enter, so that the difference of two areas gives back nothing else. A commune
 * partly inside counts for its share of people.
 *
 * @param roundingError how far the true count of a commune can be from its published value
 */
export function aggregateSum(column: Column, communes: AreaCommunes, roundingError = 0): AreaValue {
  let low = 0;
  let high = 0;
  const coverage = coverageOf(communes, (i) => !Number.isNaN(column.low[i]));
  forEachInside(communes, (i, share) => {
    if (Number.isNaN(column.low[i])) return;
    const error = column.low[i] === column.high[i] ? roundingError : 0;
    low += share * Math.max(0, column.low[i] - error);
    high += share * (column.high[i] + error);
  });
  return given(low, high, coverage, requiredCoverage.sum);
}

/** factor × Σ numerators ÷ Σ denominators over the communes of an area, with the same rules. */
export function aggregateRatio(
  numerator: Column,
  denominator: Column,
  factor: number,
  communes: AreaCommunes,
): AreaValue {
  let low = 0;
  let high = 0;
  let total = 0;
  const coverage = coverageOf(communes, (i) => !Number.isNaN(denominator.low[i]));
  forEachInside(communes, (i, share) => {
    if (Number.isNaN(denominator.low[i])) return;
    low += share * numerator.low[i];
    high += share * numerator.high[i];
    total += share * denominator.low[i];
  });
  if (total === 0 && coverage > 0) {
    return { observation: { kind: 'missing', reason: 'zero-denominator' }, coverage };
  }
  return given((factor * low) / total, (factor * high) / total, coverage, requiredCoverage.other);
}

/** Distances of demand points: metres rounded up, −1 where there is none. */
export interface PointDistances {
  readonly inside: Uint8Array;
  readonly population: readonly number[];
  readonly metres: readonly number[];
}

/**
 * Population-weighted mean distance (km), or share (%) of people farther than `thresholdKm`, over
 * the demand points of an area that have a distance.
 */
export function aggregateDistance(
  { inside, population, metres }: PointDistances,
  thresholdKm: number | null,
): AreaValue {
  const points = [...inside.keys()].filter((i) => inside[i]);
  const km = points.map((i) => kilometresOf(metres[i]));
  const people = points.map((i) => population[i]);
  const { value: meanKm, totalWeight: located, missingWeight } = weightedMean(km, people);
  const everyone = located + missingWeight;
  const coverage = everyone > 0 ? located / everyone : 0;
  if (located === 0) {
    return {
      observation: { kind: 'missing', reason: everyone > 0 ? 'no-access-point' : 'no-population' },
      coverage,
    };
  }
  const value =
    thresholdKm === null
      ? meanKm
      : (100 * coverageShare(km, people, thresholdKm).weightBeyond) / located;
  return given(value, value, coverage, requiredCoverage.other);
}

/** What an indicator that does not aggregate says of an area. */
export const notAggregable: AreaValue = {
  observation: { kind: 'missing', reason: 'not-aggregable' },
  coverage: 0,
};

/** Whether aggregates of this kind are made of distances of demand points. */
export function isOfPoints(aggregation: Aggregation): boolean {
  return aggregation === 'population-weighted-mean' || aggregation === 'share-of-population';
}

function given(low: number, high: number, coverage: number, required: number): AreaValue {
  if (coverage === 0) return { observation: { kind: 'missing', reason: 'not-covered' }, coverage };
  if (coverage < required) {
    return { observation: { kind: 'missing', reason: 'partial-coverage' }, coverage };
  }
  const observation: Observation =
    low === high ? { kind: 'value', value: low } : { kind: 'range', low, high };
  return { observation, coverage };
}

function forEachInside(
  { shares }: AreaCommunes,
  visit: (commune: number, share: number) => void,
): void {
  for (let i = 0; i < shares.length; i++) if (shares[i] > 0) visit(i, shares[i]);
}

/** Share of the population of the area whose commune passes. */
function coverageOf(communes: AreaCommunes, passes: (commune: number) => boolean): number {
  let people = 0;
  let known = 0;
  forEachInside(communes, (i, share) => {
    const inhabitants = share * (communes.population[i] || 0);
    people += inhabitants;
    if (passes(i)) known += inhabitants;
  });
  return people > 0 ? known / people : 0;
}
