import type { Bench } from 'tinybench';
import { localMoran } from '../../src/core/association/local-moran.ts';
import { seededRandom } from '../../src/core/random.ts';
import { completeSteps } from '../../src/core/steps.ts';
import type { BenchData } from './bench-data.ts';
import { centred, communeLogs } from './commune-logs.ts';

const PERMUTATIONS = 999;

/** Local Moran of the logarithm of population, over all communes. */
export async function register(bench: Bench, data: BenchData): Promise<void> {
  const { values, weights, lists } = communeLogs(data);
  bench.add('local Moran, 999 conditional permutations — écarts', () => {
    completeSteps(localMoran(values, weights, { permutations: PERMUTATIONS, seed: 1 }));
  });
  bench.add('local Moran, 999 conditional permutations — naive', () => {
    naiveLocalMoran([...values], lists);
  });
}

/** The definition as written: for each unit, draw other neighbours 999 times. */
function naiveLocalMoran(values: number[], lists: readonly (readonly number[])[]): number[] {
  const random = seededRandom(1);
  const z = centred(values);
  const order = z.map((_, unit) => unit);
  return lists.map((list, unit) => {
    const observed = list.reduce((sum, neighbour) => sum + z[neighbour], 0);
    let atLeast = 0;
    for (let draw = 0; draw < PERMUTATIONS; draw++) {
      let sum = 0;
      for (let k = 0; k < list.length; ) {
        const from = k + Math.floor(random() * (order.length - k));
        if (order[from] === unit) continue;
        [order[k], order[from]] = [order[from], order[k]];
        sum += z[order[k++]];
      }
      if (z[unit] * sum >= z[unit] * observed) atLeast++;
    }
    return (Math.min(atLeast, PERMUTATIONS - atLeast) + 1) / (PERMUTATIONS + 1);
  });
}
