import { expect, it } from 'vitest';
import { clusterDraws } from '../../../../../src/app/explorer/analysis/clusters/cluster-draws.ts';
import { findClusters } from '../../../../../src/app/explorer/analysis/clusters/find-clusters.ts';
import { QUADRANT } from '../../../../../src/core/association/local-moran.ts';
import { seededRandom } from '../../../../../src/core/random.ts';
import { completeSteps } from '../../../../../src/core/steps.ts';

const SIDE = 30;

/** A square grid where each cell borders those above, below, left and right. */
function grid(side = SIDE) {
  const offsets = [0];
  const neighbours: number[] = [];
  for (let cell = 0; cell < side * side; cell++) {
    const row = Math.floor(cell / side);
    const column = cell % side;
    if (row > 0) neighbours.push(cell - side);
    if (column > 0) neighbours.push(cell - 1);
    if (column < side - 1) neighbours.push(cell + 1);
    if (row < side - 1) neighbours.push(cell + side);
    offsets.push(neighbours.length);
  }
  return { offsets: Uint32Array.from(offsets), neighbours: Uint32Array.from(neighbours) };
}

const random = seededRandom(7);
const noise = Float64Array.from({ length: SIDE * SIDE }, random);
/** A high block of 10 × 10 cells in the corner. */
const block = noise.map((value, cell) =>
  cell % SIDE < 10 && cell < 10 * SIDE ? value + 2 : value,
);
const options = {
  within: null,
  adjacency: grid(),
  permutations: 999,
  permutationSets: 64,
  seed: 1,
  falseDiscoveryRate: 0.05,
};

it('finds the block and little else', () => {
  const found = completeSteps(findClusters({ values: block, explanatory: [], ...options }));
  const high = [...found.cluster.keys()].filter((c) => found.cluster[c] === QUADRANT.highHigh);
  expect(high.length).toBeGreaterThan(80);
  for (const cell of high) {
    expect(cell % SIDE).toBeLessThanOrEqual(10);
    expect(cell).toBeLessThan(11 * SIDE);
  }
  expect(found.moran).toBeGreaterThan(0.3);
  expect(found.moranP).toBeLessThan(0.001);
  expect(found.rSquared).toBeNull();
  expect(found.values).toEqual(block);
});

it('finds nothing once a variable explains the block', () => {
  const inBlock = block.map((value, cell) => Math.round(value - noise[cell]));
  const found = completeSteps(findClusters({ values: block, explanatory: [inBlock], ...options }));
  expect(found.significantCount).toBe(0);
  expect(Math.abs(found.moranZScore)).toBeLessThan(3);
  expect(found.rSquared).toBeGreaterThan(0.5);
  expect(found.values[0]).not.toBe(block[0]);
});

it('finds a few hundred alike among as many territories as France has communes', () => {
  const side = 187;
  const values = Float64Array.from({ length: side * side }, random);
  for (let row = 90; row < 105; row++) values.fill(3, row * side + 90, row * side + 105);
  const find = (draws: { permutations: number; permutationSets: number }) =>
    completeSteps(
      findClusters({ ...options, adjacency: grid(side), values, explanatory: [], ...draws }),
    );
  const { cluster, significantCount } = find(clusterDraws);
  const inside = [...cluster.keys()].filter((cell) => cluster[cell] === QUADRANT.highHigh);
  expect(inside.length).toBeGreaterThanOrEqual(225);
  expect(significantCount).toBeLessThan(300);
  // The usual number of draws has no p-value small enough.
  expect(find({ permutations: 999, permutationSets: 64 }).significantCount).toBe(0);
});

it('looks in a part by itself, as if nothing lay around it', () => {
  // The first rows, of which the next touch the last: a grid of their own.
  const rows = 12;
  const size = rows * SIDE;
  const within = new Uint8Array(SIDE * SIDE).fill(1, 0, size);
  const values = block.slice();
  values[3] = Number.NaN;
  const all = grid();
  const alone = {
    offsets: new Uint32Array(size + 1),
    neighbours: [] as number[],
  };
  for (let cell = 0; cell < size; cell++) {
    for (let k = all.offsets[cell]; k < all.offsets[cell + 1]; k++) {
      if (all.neighbours[k] < size) alone.neighbours.push(all.neighbours[k]);
    }
    alone.offsets[cell + 1] = alone.neighbours.length;
  }
  for (const explanatory of [[], [noise.map((_, cell) => noise[(7 * cell) % noise.length])]]) {
    const part = completeSteps(findClusters({ ...options, values, explanatory, within }));
    const itself = completeSteps(
      findClusters({
        ...options,
        values: values.slice(0, size),
        explanatory: explanatory.map((one) => one.slice(0, size)),
        adjacency: { offsets: alone.offsets, neighbours: Uint32Array.from(alone.neighbours) },
      }),
    );
    expect(itself.significantCount).toBeGreaterThan(20);
    expect(part.cluster.slice(0, size)).toEqual(itself.cluster);
    expect(part.cluster.slice(size).some((one) => one > 0)).toBe(false);
    expect({ ...part, cluster: null, values: null }).toEqual({
      ...itself,
      cluster: null,
      values: null,
    });
    expect(part.missingCount).toBe(1);
  }
  const everywhere = completeSteps(findClusters({ ...options, values, explanatory: [] }));
  const part = completeSteps(findClusters({ ...options, values, explanatory: [], within }));
  // The part has another mean.
  expect(part.moran).not.toBeCloseTo(everywhere.moran, 3);
});
