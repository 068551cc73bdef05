import fc from 'fast-check';
import type { SparsePairs } from '../../../src/core/access/sparse-pairs.ts';

export interface CostPairs {
  readonly pairs: SparsePairs;
  readonly costs: Float64Array;
}

/** Pairs from a dense matrix of costs, demand by supply; undefined where there is no pair. */
export function pairsOfMatrix(matrix: (number | undefined)[][]): CostPairs {
  const offsets = [0];
  const neighbours: number[] = [];
  const costs: number[] = [];
  for (const row of matrix) {
    row.forEach((cost, supply) => {
      if (cost === undefined) return;
      neighbours.push(supply);
      costs.push(cost);
    });
    offsets.push(neighbours.length);
  }
  return {
    pairs: { offsets: Uint32Array.from(offsets), neighbours: Uint32Array.from(neighbours) },
    costs: Float64Array.from(costs),
  };
}

/** Pairs from a list of origin, destination and cost, places counted from `first`. */
export function pairsOfList(list: number[][], placeCount: number, first: number): CostPairs {
  const matrix = Array.from({ length: placeCount }, () =>
    Array<number | undefined>(placeCount).fill(undefined),
  );
  for (const [origin, destination, cost] of list)
    matrix[origin - first][destination - first] = cost;
  return pairsOfMatrix(matrix);
}

export interface Region {
  readonly matrix: (number | undefined)[][];
  readonly demand: number[];
  readonly supply: number[];
}

/** A small region: costs in whole minutes (so that limits are met exactly), some pairs missing. */
export const region: fc.Arbitrary<Region> = fc
  .tuple(fc.integer({ min: 0, max: 8 }), fc.integer({ min: 0, max: 8 }))
  .chain(([demandCount, supplyCount]) => {
    const amounts = (count: number) =>
      fc.array(fc.oneof(fc.constant(0), fc.integer({ min: 1, max: 1000 })), {
        minLength: count,
        maxLength: count,
      });
    const cost = fc.option(fc.integer({ min: 0, max: 60 }), { nil: undefined });
    return fc.record({
      matrix: fc.array(fc.array(cost, { minLength: supplyCount, maxLength: supplyCount }), {
        minLength: demandCount,
        maxLength: demandCount,
      }),
      demand: amounts(demandCount),
      supply: amounts(supplyCount),
    });
  });
