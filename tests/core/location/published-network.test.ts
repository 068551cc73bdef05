import { expect, test } from 'vitest';
import { pCentre } from '../../../src/core/location/p-centre.ts';
import { pMedian } from '../../../src/core/location/p-median.ts';
import { setCovering } from '../../../src/core/location/set-covering.ts';
import { completeSteps } from '../../../src/core/steps.ts';
import vector from '../../vectors/pmed1.json' with { type: 'json' };
import { pairsOf } from './small-instances.ts';

const { vertices, edges, p } = vector.input;
const distance = shortestPaths();
const network = { weights: new Array<number>(vertices).fill(1), candidateCount: vertices };

/** By Floyd's algorithm. */
function shortestPaths(): number[][] {
  const between = Array.from({ length: vertices }, (_, i) =>
    Array.from({ length: vertices }, (_, j) => (i === j ? 0 : Infinity)),
  );
  for (const [i, j, length] of edges) {
    between[i - 1][j - 1] = length;
    between[j - 1][i - 1] = length;
  }
  for (let k = 0; k < vertices; k++) {
    for (const row of between) {
      for (let j = 0; j < vertices; j++) row[j] = Math.min(row[j], row[k] + between[k][j]);
    }
  }
  return between;
}

test('the published optimum of a p-median', () => {
  const answer = completeSteps(pMedian({ ...network, ...pairsOf(distance) }, p));
  expect(answer).toMatchObject({ cost: vector.expected.median_cost, gap: 0, isOptimal: true });
});

test('the published optimum of a p-centre, and the covers on both sides of it', () => {
  const radius = vector.expected.centre_radius;
  const answer = completeSteps(pCentre({ ...network, ...pairsOf(distance) }, p));
  expect(answer).toMatchObject({ radius, lowerBound: radius, isOptimal: true });
  const fewest = (within: number) =>
    completeSteps(setCovering({ ...network, ...pairsOf(distance, within) }));
  expect(fewest(radius).sites.length).toBeLessThanOrEqual(p);
  // The next shorter distance needs one more site.
  expect(fewest(radius - 1)).toMatchObject({ isOptimal: true });
  expect(fewest(radius - 1).sites.length).toBeGreaterThan(p);
});
