import { exactScale } from '../exact-scale.ts';
import { requireFiniteOrMissing } from '../validate.ts';
import { type SpatialWeights, weightsAmong } from './spatial-weights.ts';

/** The values that are known, as standard scores, and the weights among their units. */
export interface StandardisedValues {
  /** Indices of the units used, ascending. */
  readonly units: Uint32Array;
  /** Standard scores of the units used (mean 0, population standard deviation 1); empty when all are equal. */
  readonly scores: Float64Array;
  readonly weights: SpatialWeights;
  readonly missingCount: number;
}

/**
 * Leaves out the units without a value, with their links, and standardises the others.
 *
 * @throws RangeError for an infinite value or another number of values than of units.
 */
export function standardisedValues(
  values: Float64Array,
  weights: SpatialWeights,
): StandardisedValues {
  requireFiniteOrMissing('values', values);
  if (values.length !== weights.size) {
    throw new RangeError(`values has ${values.length} items but the weights ${weights.size} units`);
  }
  const units = Uint32Array.from(values.keys()).filter((unit) => !Number.isNaN(values[unit]));
  const missingCount = values.length - units.length;
  return {
    units,
    scores: standardScores(values, units),
    weights: missingCount === 0 ? weights : weightsAmong(weights, units),
    missingCount,
  };
}

function standardScores(values: Float64Array, units: Uint32Array): Float64Array {
  // Extreme magnitudes would be lost in their squares.
  const scale = exactScale(values, units);
  let mean = 0;
  for (const unit of units) mean += (values[unit] * scale) / units.length;
  const scores = Float64Array.from(units, (unit) => values[unit] * scale - mean);
  // Equal values, not a variance of 0: the rounding of the mean must not pass for variation.
  if (units.every((unit) => values[unit] === values[units[0]])) return new Float64Array(0);
  let variance = 0;
  for (const score of scores) variance += (score * score) / units.length;
  const deviation = Math.sqrt(variance);
  return scores.map((score) => score / deviation);
}
