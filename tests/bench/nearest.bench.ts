import { featureCollection, nearestPoint, point } from '@turf/turf';
import { around } from 'geokdbush';
import KDBush from 'kdbush';
import type { Bench } from 'tinybench';
import { nearestOfAll } from '../../src/core/geo/nearest.ts';
import { buildSphereIndex } from '../../src/core/geo/sphere-index.ts';
import type { BenchData, BenchPoints } from './bench-data.ts';

/** Turf compares with every point: 13 s for all communes, so it gets one in this many. */
const SAMPLING = 100;

/** The nearest point of every commune, the index built anew each time. */
export async function register(
  bench: Bench,
  { communes, franceServices, laposte }: BenchData,
): Promise<void> {
  for (const supply of [franceServices, laposte]) {
    const task = `nearest of ${supply.longitude.length} points, all communes`;
    bench.add(`${task} — écarts`, () => {
      nearestOfEach(communes, supply);
    });
    bench.add(`${task} — geokdbush`, () => {
      nearestByGeokdbush(communes, supply);
    });
  }

  const sample = {
    longitude: communes.longitude.filter((_, i) => i % SAMPLING === 0),
    latitude: communes.latitude.filter((_, i) => i % SAMPLING === 0),
  };
  const task = `nearest of ${franceServices.longitude.length} points, 1 commune in ${SAMPLING}`;
  const features = featureCollection(
    Array.from(franceServices.longitude, (x, i) => point([x, franceServices.latitude[i]])),
  );
  bench.add(`${task} — écarts`, () => {
    nearestOfEach(sample, franceServices);
  });
  bench.add(`${task} — turf nearestPoint`, () => {
    sample.longitude.forEach((x, i) => {
      nearestPoint([x, sample.latitude[i]], features);
    });
  });
}

function nearestOfEach(demand: BenchPoints, supply: BenchPoints) {
  const index = buildSphereIndex(supply.longitude, supply.latitude);
  return nearestOfAll(index, demand.longitude, demand.latitude);
}

function nearestByGeokdbush(demand: BenchPoints, supply: BenchPoints): Int32Array {
  const index = new KDBush(supply.longitude.length);
  supply.longitude.forEach((x, i) => {
    index.add(x, supply.latitude[i]);
  });
  index.finish();
  return new Int32Array(demand.longitude.length).map(
    (_, i) => around(index, demand.longitude[i], demand.latitude[i], 1)[0],
  );
}
