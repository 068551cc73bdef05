import { around } from 'geokdbush';
import KDBush from 'kdbush';
import type { Bench } from 'tinybench';
import { pairsWithin } from '../../src/core/geo/pairs-within.ts';
import { buildSphereIndex } from '../../src/core/geo/sphere-index.ts';
import type { BenchData } from './bench-data.ts';

const RADIUS_KM = 15;

/** All pairs of communes within 15 km with their distances, the index built anew each time. */
export async function register(bench: Bench, { communes }: BenchData): Promise<void> {
  const { longitude, latitude } = communes;
  bench.add('pairs of communes within 15 km — écarts', () => {
    const index = buildSphereIndex(longitude, latitude);
    pairsWithin(index, index, RADIUS_KM);
  });
  bench.add('pairs of communes within 15 km — geokdbush, without distances', () => {
    const index = new KDBush(longitude.length);
    longitude.forEach((x, i) => {
      index.add(x, latitude[i]);
    });
    index.finish();
    longitude.forEach((x, i) => {
      around(index, x, latitude[i], Infinity, RADIUS_KM);
    });
  });
}
