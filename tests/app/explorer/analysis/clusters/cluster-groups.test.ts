import { expect, it } from 'vitest';
import { clusterGroups } from '../../../../../src/app/explorer/analysis/clusters/cluster-groups.ts';
import {
  decodeAdjacency,
  encodeAdjacency,
} from '../../../../../src/edition/files/adjacency-file.ts';

it('joins neighbours of one category, names each group by its most peopled territory', () => {
  const pairs: [number, number][] = [
    [0, 1],
    [1, 2],
    [2, 3],
    [3, 4],
    [0, 5],
  ];
  const adjacency = decodeAdjacency('f', encodeAdjacency(7, pairs), 7);
  const category = Uint8Array.of(1, 1, 0, 1, 3, 1, 3);
  expect(clusterGroups(category, adjacency, [10, 40, 99, 30, 5, null, 80])).toEqual([
    { category: 3, positions: [6], population: 80, main: 6 },
    { category: 1, positions: [0, 1, 5], population: 50, main: 1 },
    { category: 1, positions: [3], population: 30, main: 3 },
    { category: 3, positions: [4], population: 5, main: 4 },
  ]);
});
