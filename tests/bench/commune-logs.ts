import {
  contiguityWeights,
  type SpatialWeights,
} from '../../src/core/association/spatial-weights.ts';
import type { BenchData } from './bench-data.ts';

/** The logarithm of the population of every commune, with its neighbours. */
export interface CommuneLogs {
  readonly values: Float64Array;
  readonly weights: SpatialWeights;
  /** The neighbours of each commune as plain lists, for peers written as the definition is. */
  readonly lists: readonly (readonly number[])[];
}

export function communeLogs({ communes }: BenchData): CommuneLogs {
  const weights = contiguityWeights(communes.adjacency);
  const { offsets, neighbours, size } = weights;
  return {
    values: communes.population.map((people) => Math.log(1 + people)),
    weights,
    lists: Array.from({ length: size }, (_, unit) => [
      ...neighbours.subarray(offsets[unit], offsets[unit + 1]),
    ]),
  };
}

/** Deviations from the mean. */
export function centred(values: readonly number[]): number[] {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  return values.map((value) => value - mean);
}
