import type { Bench } from 'tinybench';
import { moranPermutationTest } from '../../src/core/association/moran-permutation.ts';
import { seededRandom } from '../../src/core/random.ts';
import { completeSteps } from '../../src/core/steps.ts';
import type { BenchData } from './bench-data.ts';
import { centred, communeLogs } from './commune-logs.ts';

const PERMUTATIONS = 999;

/** Permutation test of global Moran's I of the logarithm of population, over all communes. */
export async function register(bench: Bench, data: BenchData): Promise<void> {
  const { values, weights, lists } = communeLogs(data);
  bench.add('Moran, 999 permutations — écarts', () => {
    completeSteps(moranPermutationTest(values, weights, { permutations: PERMUTATIONS, seed: 1 }));
  });
  bench.add('Moran, 999 permutations — naive', () => {
    naivePermutationTest([...values], lists);
  });
}

/** The definition as written: shuffle, then sum over units and neighbours. */
function naivePermutationTest(values: number[], lists: readonly (readonly number[])[]): number {
  const random = seededRandom(1);
  const z = centred(values);
  const cross = () => {
    let sum = 0;
    lists.forEach((list, unit) => {
      for (const neighbour of list) sum += (z[unit] * z[neighbour]) / list.length;
    });
    return sum;
  };
  const observed = cross();
  let atLeast = 0;
  for (let draw = 0; draw < PERMUTATIONS; draw++) {
    for (let last = z.length - 1; last > 0; last--) {
      const from = Math.floor(random() * (last + 1));
      [z[last], z[from]] = [z[from], z[last]];
    }
    if (cross() >= observed) atLeast++;
  }
  return (atLeast + 1) / (PERMUTATIONS + 1);
}
