import { expect, it } from 'vitest';
import { levelAdjacency } from '../../../../../src/app/explorer/analysis/clusters/level-adjacency.ts';
import {
  decodeAdjacency,
  encodeAdjacency,
} from '../../../../../src/edition/files/adjacency-file.ts';

it('joins territories whose communes touch, once, and leaves out communes without territory', () => {
  // A chain of six communes: a a b - c b, and a seventh apart.
  const communes = decodeAdjacency(
    'f',
    encodeAdjacency(7, [
      [0, 1],
      [1, 2],
      [0, 2],
      [2, 3],
      [3, 4],
      [4, 5],
    ]),
    7,
  );
  const { offsets, neighbours } = levelAdjacency(
    communes,
    ['a', 'a', 'b', null, 'c', 'b', 'd'],
    ['d', 'c', 'b', 'a'],
  );
  const of = (position: number) => [
    ...neighbours.subarray(offsets[position], offsets[position + 1]),
  ];
  expect([of(0), of(1), of(2), of(3)]).toEqual([[], [2], [1, 3], [2]]);
});
