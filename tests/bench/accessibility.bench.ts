import type { Bench } from 'tinybench';
import type { Decay } from '../../src/core/access/decay.ts';
import { floatingCatchment } from '../../src/core/access/floating-catchment.ts';
import { pairWeights } from '../../src/core/access/pair-weights.ts';
import { pairsWithin } from '../../src/core/geo/pairs-within.ts';
import { buildSphereIndex } from '../../src/core/geo/sphere-index.ts';
import type { BenchData } from './bench-data.ts';

const CATCHMENT_KM = 15;
const decays: readonly Decay[] = [
  { kind: 'stepped', limits: [5, 10, 15], weights: [1, 0.68, 0.22] },
  { kind: 'gaussian', scale: 5 },
];

/** E2SFCA with every commune as demand and as supply, on all pairs within 15 km. */
export async function register(bench: Bench, { communes }: BenchData): Promise<void> {
  const index = buildSphereIndex(communes.longitude, communes.latitude);
  const pairs = pairsWithin(index, index, CATCHMENT_KM);
  const weights = new Float64Array(pairs.neighbours.length);
  const supply = new Float64Array(index.size).fill(1);
  for (const decay of decays) {
    bench.add(`E2SFCA, ${decay.kind} weights of all pairs — écarts`, () => {
      pairWeights(pairs.distanceKm, { decay, maximumCost: CATCHMENT_KM }, weights);
    });
  }
  bench.add('E2SFCA, both steps with these weights — écarts', () => {
    floatingCatchment({ pairs, weights, demand: communes.population, supply });
  });
}
