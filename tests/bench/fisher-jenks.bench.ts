import { ckmeans } from 'simple-statistics';
import type { Bench } from 'tinybench';
import { fisherJenks } from '../../src/core/classification/fisher-jenks.ts';

const CLASS_COUNT = 7;

/** Optimal classes of the distances of all communes. */
export async function register(
  bench: Bench,
  { distanceKm }: { readonly distanceKm: Float64Array },
): Promise<void> {
  const known = [...distanceKm].filter((value) => !Number.isNaN(value));
  bench.add('Fisher-Jenks, all communes, 7 classes — écarts', () => {
    fisherJenks(distanceKm, CLASS_COUNT);
  });
  bench.add('Fisher-Jenks, all communes, 7 classes — simple-statistics ckmeans', () => {
    ckmeans(known, CLASS_COUNT);
  });
}
