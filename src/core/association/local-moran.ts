import { seededRandom } from '../random.ts';
import type { Steps } from '../steps.ts';
import { requireInteger } from '../validate.ts';
import { drawReferenceSums } from './conditional-permutations.ts';
import { countIslands } from './moran.ts';
import { pseudoPValues } from './pseudo-p-value.ts';
import { neighbourCount, type SpatialWeights } from './spatial-weights.ts';
import { type StandardisedValues, standardisedValues } from './standardised-values.ts';

/**
 * Quadrants of the Moran scatterplot, numbered as in PySAL: the unit's own value, then its
 * neighbours'. 0 for a unit without a statistic.
 */
export const QUADRANT = { none: 0, highHigh: 1, lowHigh: 2, lowLow: 3, highLow: 4 } as const;

/** How the values around each unit are drawn anew, and how they are scaled. */
export interface LocalMoranOptions {
  /** Conditional permutations; 999 by default, 0 for none (p-values NaN). */
  readonly permutations?: number;
  readonly seed: number;
  /**
   * Sets of permutations shared out among the units, 64 by default: units of the same set share
   * their draws, and so the luck of them. 1 is PySAL's way (one set for all).
   */
  readonly permutationSets?: number;
  /**
   * What the squares are divided by: n − 1 (`sample`, by default: PySAL, GeoDa) or n
   * (`population`: spdep). Only a factor; no p-value depends on it.
   */
  readonly scale?: 'sample' | 'population';
}

/** One item per unit; NaN (and quadrant 0) for units without a value or without neighbours. */
export interface LocalMoran {
  readonly statistic: Float64Array;
  /** Spatial lag of the standard score: mean of the neighbours' (row-standardised) or their sum (binary). */
  readonly lag: Float64Array;
  readonly quadrant: Uint8Array;
  /** Standard deviations from the expectation, both exact under conditional permutation. */
  readonly zScore: Float64Array;
  /** One-sided pseudo p-value, whichever side is observed. */
  readonly foldedP: Float64Array;
  readonly twoSidedP: Float64Array;
  readonly count: number;
  readonly missingCount: number;
  readonly islandCount: number;
}

/**
 * Local Moran's I: which units resemble their neighbours, or differ from them, more than chance
 * would have it.
 *
 * Conditional permutation: the value of the unit stays, its neighbours' are drawn without
 * replacement from all other units.
 *
 * @measure local-moran
 * @formula Iᵢ = (n − 1) zᵢ Σⱼ wᵢⱼ zⱼ / Σⱼ zⱼ², zᵢ = xᵢ − mean; pᵢ = (1 + #{simulated ≥ Iᵢ}) / (permutations + 1), folded to the smaller side
 * @convention Scale and folded p-value of PySAL and GeoDa; `population` gives spdep's localmoran. A score or lag of exactly 0 is low, as in PySAL. Ties count on both sides.
 * @unit none
 * @range unbounded; p from 1 / (permutations + 1) to 1
 * @missing Units whose value is NaN are left out with their links, and rows standardised again. They, islands and, where all values are equal, every unit: NaN.
 * @reference L. Anselin, 1995, Local Indicators of Spatial Association: LISA; R. R. Sokal and others, 1998, Local Spatial Autocorrelation in a Biological Model (moments).
 *
 * @param values one per unit of the weights.
 * @returns steps; the same seed gives the same draws.
 * @throws RangeError on an infinite value, another number of values than of units, or a number of
 * permutations or sets that is not an integer in range.
 */
export function* localMoran(
  values: Float64Array,
  weights: SpatialWeights,
  { permutations = 999, seed, permutationSets = 64, scale = 'sample' }: LocalMoranOptions,
): Steps<LocalMoran> {
  requireInteger('permutations', permutations, 0);
  requireInteger('permutationSets', permutationSets, 1);
  const used = standardisedValues(values, weights);
  const result = emptyResult(values.length, used);
  if (used.scores.length === 0) return result;
  const sums = neighbourSums(used);
  fillStatistics(result, used, sums, scale);
  if (permutations === 0) return result;
  const random = seededRandom(seed);
  for (let set = 0; set < permutationSets; set++) {
    if (set > 0) yield set / permutationSets;
    const draws = drawReferenceSums(used, sums, { permutations, random, set, permutationSets });
    for (const [rank, { atLeast, atMost }] of draws) {
      // Multiplying by a negative score turns the two sides round, which folding undoes; a score
      // of 0 ties with every draw.
      const isTied = used.scores[rank] === 0;
      const unit = used.units[rank];
      const p = isTied
        ? pseudoPValues(permutations, permutations, permutations)
        : pseudoPValues(atLeast, atMost, permutations);
      result.foldedP[unit] = p.foldedP;
      result.twoSidedP[unit] = p.twoSidedP;
    }
  }
  return result;
}

function emptyResult(size: number, used: StandardisedValues): LocalMoran {
  const undefinedForAll = () => new Float64Array(size).fill(Number.NaN);
  return {
    statistic: undefinedForAll(),
    lag: undefinedForAll(),
    quadrant: new Uint8Array(size),
    zScore: undefinedForAll(),
    foldedP: undefinedForAll(),
    twoSidedP: undefinedForAll(),
    count: used.units.length,
    missingCount: used.missingCount,
    islandCount: countIslands(used.weights),
  };
}

/** Sum of the scores of each unit's neighbours. */
function neighbourSums({ scores, weights }: StandardisedValues): Float64Array {
  const sums = new Float64Array(scores.length);
  for (let rank = 0; rank < scores.length; rank++) {
    for (let k = weights.offsets[rank]; k < weights.offsets[rank + 1]; k++) {
      sums[rank] += scores[weights.neighbours[k]];
    }
  }
  return sums;
}

function fillStatistics(
  result: LocalMoran,
  { units, scores, weights }: StandardisedValues,
  sums: Float64Array,
  scale: 'sample' | 'population',
): void {
  const n = scores.length;
  const factor = scale === 'sample' ? (n - 1) / n : 1;
  for (let rank = 0; rank < n; rank++) {
    const neighbours = neighbourCount(weights, rank);
    if (neighbours === 0) continue;
    const unit = units[rank];
    const score = scores[rank];
    const lag = weights.style === 'binary' ? sums[rank] : sums[rank] / neighbours;
    result.lag[unit] = lag;
    result.statistic[unit] = factor * score * lag;
    result.quadrant[unit] = quadrantOf(score, lag);
    // Sum of a sample drawn without replacement from the n − 1 other scores.
    const mean = -score / (n - 1);
    const variance = (n - score * score) / (n - 1) - mean * mean;
    // Everyone else is a neighbour: the sum cannot vary.
    if (neighbours === n - 1) continue;
    const finite = (n - 1 - neighbours) / (n - 2);
    const deviation = Math.sqrt(neighbours * variance * finite);
    result.zScore[unit] = (Math.sign(score) * (sums[rank] - neighbours * mean)) / deviation;
  }
}

function quadrantOf(score: number, lag: number): number {
  if (score > 0) return lag > 0 ? QUADRANT.highHigh : QUADRANT.highLow;
  return lag > 0 ? QUADRANT.lowHigh : QUADRANT.lowLow;
}
