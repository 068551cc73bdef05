import type { Bench } from 'tinybench';
import { gini } from '../../src/core/inequality/gini.ts';

/** Weighted Gini of the distances of all communes. */
export async function register(
  bench: Bench,
  data: {
    readonly distanceKm: Float64Array;
    readonly communes: { readonly population: Float64Array };
  },
): Promise<void> {
  const { distanceKm, communes } = data;
  bench.add('weighted Gini, all communes — écarts', () => {
    gini(distanceKm, communes.population);
  });
  bench.add('weighted Gini, all communes — a sort of the same array', () => {
    distanceKm.slice().sort();
  });
}
