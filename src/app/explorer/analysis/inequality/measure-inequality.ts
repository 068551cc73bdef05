import {
  concentrationCurve,
  concentrationIndex,
} from '../../../../core/inequality/concentration.ts';
import { gini } from '../../../../core/inequality/gini.ts';
import { interdecileRatio } from '../../../../core/inequality/interdecile-ratio.ts';
import {
  besideIntraUnitTerm,
  type MeasureWithIntraUnitTerm,
  withIntraUnitDistance,
} from '../../../../core/inequality/intra-unit-distance.ts';
import { palmaRatio } from '../../../../core/inequality/palma.ts';
import type { ShareCurve } from '../../../../core/inequality/share-curve.ts';
import { type TheilGroup, theil, theilDecomposition } from '../../../../core/inequality/theil.ts';
import { weightedQuantiles } from '../../../../core/inequality/weighted-quantile.ts';

/** Communes looked at, or their parts, with their people. */
export interface InequalityUnits {
  /** Position of the commune in its index. */
  readonly commune: Int32Array;
  /** NaN where no place is recorded. */
  readonly distanceKm: Float64Array;
  readonly population: Float64Array;
  readonly areaKm2: Float64Array;
  /** Position of their class in the zoning; −1 for none. */
  readonly zoneClass: Int16Array;
  /** Median income of the commune; NaN where none is published. */
  readonly income: Float64Array;
}

/** How unequal a distance is, each measure beside its value with the intra-commune term. */
export interface DistanceInequality {
  readonly theil: MeasureWithIntraUnitTerm;
  /** Share of Theil's T that lies between the classes, 0–1. */
  readonly betweenShare: MeasureWithIntraUnitTerm;
  readonly gini: MeasureWithIntraUnitTerm;
  readonly interdecile: MeasureWithIntraUnitTerm;
  readonly palma: MeasureWithIntraUnitTerm;
  readonly concentration: MeasureWithIntraUnitTerm;
  /** First and ninth deciles of the distance, km. */
  readonly decilesKm: readonly [number, number];
  readonly groups: readonly TheilGroup<number>[];
  /** Shares of the kilometres by share of the people, from the poorest commune. */
  readonly curve: ShareCurve;
  readonly curveWithTerm: ShareCurve;
}

/** Measures the inequality of a distance between the people of some communes. */
export function measureInequality(units: InequalityUnits): DistanceInequality {
  const { distanceKm, population, areaKm2, zoneClass, income } = units;
  const beside = (measure: (km: Float64Array) => ReturnType<typeof gini>) =>
    besideIntraUnitTerm(measure, distanceKm, areaKm2);
  const decompose = (km: Float64Array) => theilDecomposition(km, zoneClass, population);
  const { quantiles } = weightedQuantiles(distanceKm, [0.1, 0.9], population);
  return {
    theil: beside((km) => theil(km, population)),
    betweenShare: beside((km) => {
      const { between, total, groups: _, within: __, ...coverage } = decompose(km);
      return { value: between / total, ...coverage };
    }),
    gini: beside((km) => gini(km, population)),
    interdecile: beside((km) => interdecileRatio(km, population)),
    palma: beside((km) => palmaRatio(km, population)),
    concentration: beside((km) => concentrationIndex(km, income, population)),
    decilesKm: [quantiles[0], quantiles[1]],
    groups: decompose(distanceKm).groups,
    curve: concentrationCurve(distanceKm, income, population),
    curveWithTerm: concentrationCurve(
      withIntraUnitDistance(distanceKm, areaKm2),
      income,
      population,
    ),
  };
}
