import type { Bench } from 'tinybench';
import { peerFinder } from '../../src/core/comparison/peers.ts';
import type { BenchData } from './bench-data.ts';

const PEERS = 50;
/** Sorting every territory for each takes minutes: the peer gets one commune in this many. */
const SAMPLING = 1000;

/** The 50 communes nearest in log population to each, and to one in a thousand. */
export async function register(bench: Bench, { communes }: BenchData): Promise<void> {
  const { population } = communes;
  bench.add('peers of all communes — écarts', () => {
    const { peersOf } = peerFinder(population, { count: PEERS });
    for (let i = 0; i < population.length; i++) peersOf(i);
  });
  const sample = Array.from(population.keys()).filter((i) => i % SAMPLING === 0);
  const task = `peers of 1 commune in ${SAMPLING}`;
  bench.add(`${task} — écarts`, () => {
    const { peersOf } = peerFinder(population, { count: PEERS });
    for (const i of sample) peersOf(i);
  });
  bench.add(`${task} — a sort of all the others`, () => {
    const logs = population.map((count) => Math.log(count));
    for (const i of sample) {
      Array.from(logs.keys())
        .filter((j) => j !== i && population[j] > 0)
        .sort((a, b) => Math.abs(logs[a] - logs[i]) - Math.abs(logs[b] - logs[i]))
        .slice(0, PEERS);
    }
  });
}
