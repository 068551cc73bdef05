import { seededRandom } from '../random.ts';
import type { Steps } from '../steps.ts';
import {
  requireInteger,
  requireNonNegative,
  requireNonNegativeOrMissing,
  requireSameLength,
} from '../validate.ts';
import { populationDraws } from './population-draws.ts';
import { type PseudoPValues, pseudoPValues } from './pseudo-p-value.ts';

/** A network of points, the demand it serves, and where its points could as well have been. */
export interface PlacedPoints {
  /** From each demand point to the nearest of the network; NaN where there is none to compare. */
  readonly distanceKm: Float64Array;
  /** People at each demand point. */
  readonly population: Float64Array;
  /** People at each place where a point may be put. */
  readonly candidatePopulation: Float64Array;
  /**
   * How many points to place. With groups (the mainland, Corsica, each overseas territory), how
   * many in each.
   */
  readonly pointCounts: readonly number[];
  /** Group of each candidate, an index in `pointCounts`; all in group 0 by default. */
  readonly candidateGroup?: ArrayLike<number>;
  /** From each demand point to the nearest of the candidates chosen (possibly several times). */
  readonly nearestDistanceKm: (chosen: Uint32Array) => Float64Array;
}

/** How many networks are drawn, and from which seed. */
export interface RandomPlacementOptions {
  /** Draws; 99 by default. */
  readonly draws?: number;
  readonly seed: number;
}

/** Distances to a network beside those to as many points placed at random where people live. */
export interface RandomPlacementTest extends PseudoPValues {
  /** Population-weighted mean distance of the network, km. */
  readonly meanKm: number;
  /** The same of each draw. */
  readonly drawnMeanKm: Float64Array;
  /** Mean of the draws' means, km. */
  readonly expectedMeanKm: number;
  /** For each demand point, the share of draws (the network counted) at least as far: small where it is farther than chance has it. */
  readonly fartherP: Float64Array;
  /** The same for draws at most as far: small where it is nearer. */
  readonly nearerP: Float64Array;
  /** Demand points compared. */
  readonly count: number;
  readonly missingCount: number;
}

/**
 * Random placement: are people nearer to the network, or farther, than if as many points had been
 * put at random where people live? Distance is smooth by construction, so that Moran's I would find
 * clusters in it whatever the network; this null keeps the smoothness.
 *
 * @measure random-placement
 * @formula p = (1 + #{drawn mean ≤ mean}) / (draws + 1) (`lowerP`); the same with each demand point's distance
 * @convention Each point is drawn with probability proportional to population, with replacement: several may share a place, as real ones do. The local p-values are not corrected for being many.
 * @unit km; p none
 * @range p from 1 / (draws + 1) to 1
 * @missing Demand points whose distance is NaN are left out (NaN). No demand: NaN.
 * @reference P. J. Diggle, 2003, Statistical Analysis of Spatial Point Patterns (Monte Carlo tests, inhomogeneous null).
 *
 * @returns steps, one per draw; the same seed gives the same draws.
 * @throws RangeError on a negative population or distance, lengths that differ, a number that is
 * not an integer in range, points to place in a group where nobody lives, or a draw without a
 * distance where the network has one.
 */
export function* randomPlacementTest(
  points: PlacedPoints,
  { draws = 99, seed }: RandomPlacementOptions,
): Steps<RandomPlacementTest> {
  requirePlacedPoints(points);
  requireInteger('draws', draws, 1);
  const place = populationDraws(points, seededRandom(seed));
  const compared = Uint32Array.from(points.distanceKm.keys()).filter(
    (demand) => !Number.isNaN(points.distanceKm[demand]),
  );
  const meanKm = weightedMean(points.distanceKm, points.population, compared);
  const drawnMeanKm = new Float64Array(draws);
  const farther = new Uint32Array(compared.length);
  const nearer = new Uint32Array(compared.length);
  for (let draw = 0; draw < draws; draw++) {
    if (draw > 0) yield draw / draws;
    const distanceKm = points.nearestDistanceKm(place());
    requireSameLength('the drawn distances', distanceKm, 'distanceKm', points.distanceKm);
    for (let k = 0; k < compared.length; k++) {
      const km = distanceKm[compared[k]];
      if (!(km >= 0 && km < Infinity)) {
        throw new RangeError(
          `draw ${draw}: distance of demand point ${compared[k]} is ${km}: a distance expected (place points in its group)`,
        );
      }
      const observed = points.distanceKm[compared[k]];
      if (km >= observed) farther[k]++;
      if (km <= observed) nearer[k]++;
    }
    drawnMeanKm[draw] = weightedMean(distanceKm, points.population, compared);
  }
  return {
    meanKm,
    drawnMeanKm,
    expectedMeanKm: drawnMeanKm.reduce((sum, km) => sum + km / draws, 0),
    ...compareMeans(meanKm, drawnMeanKm),
    fartherP: localP(farther),
    nearerP: localP(nearer),
    count: compared.length,
    missingCount: points.distanceKm.length - compared.length,
  };

  function localP(reached: Uint32Array): Float64Array {
    const p = new Float64Array(points.distanceKm.length).fill(Number.NaN);
    for (let k = 0; k < compared.length; k++) p[compared[k]] = (reached[k] + 1) / (draws + 1);
    return p;
  }
}

function compareMeans(mean: number, drawn: Float64Array): PseudoPValues {
  if (Number.isNaN(mean)) {
    return { upperP: Number.NaN, lowerP: Number.NaN, foldedP: Number.NaN, twoSidedP: Number.NaN };
  }
  const atLeast = drawn.filter((each) => each >= mean).length;
  const atMost = drawn.filter((each) => each <= mean).length;
  return pseudoPValues(atLeast, atMost, drawn.length);
}

function weightedMean(values: Float64Array, weights: Float64Array, units: Uint32Array): number {
  let sum = 0;
  let total = 0;
  for (const unit of units) {
    sum += values[unit] * weights[unit];
    total += weights[unit];
  }
  return sum / total;
}

function requirePlacedPoints(points: PlacedPoints): void {
  const { distanceKm, population, candidatePopulation, candidateGroup, pointCounts } = points;
  requireSameLength('distanceKm', distanceKm, 'population', population);
  requireNonNegativeOrMissing('distanceKm', distanceKm);
  requireNonNegative('population', population);
  requireNonNegative('candidatePopulation', candidatePopulation);
  pointCounts.forEach((count, group) => {
    requireInteger(`pointCounts[${group}]`, count, 0);
  });
  if (!candidateGroup) return;
  requireSameLength('candidateGroup', candidateGroup, 'candidatePopulation', candidatePopulation);
  for (let candidate = 0; candidate < candidateGroup.length; candidate++) {
    requireInteger(
      `candidateGroup[${candidate}]`,
      candidateGroup[candidate],
      0,
      pointCounts.length - 1,
    );
  }
}
