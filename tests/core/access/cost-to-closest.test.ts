import fc from 'fast-check';
import { expect, test } from 'vitest';
import { costToClosest } from '../../../src/core/access/cost-to-closest.ts';
import vector from '../../vectors/cost_to_closest.json' with { type: 'json' };
import { pairsOfList, pairsOfMatrix, region } from './sparse-rows.ts';

test('published travel times to the closest school', () => {
  const { ids, matrix_minutes, schools } = vector.input;
  const { pairs, costs } = pairsOfList(matrix_minutes, ids.length, 0);
  const { cost, neighbour } = costToClosest(pairs, costs, schools);
  vector.expected.cost_to_closest.forEach((minutes, i) => {
    expect(Math.abs(cost[i] - minutes)).toBeLessThanOrEqual(vector.tolerance);
    expect(schools[neighbour[i]]).toBeGreaterThan(0);
  });
});

test('equals the least of each row; ties to the lowest rank', () => {
  fc.assert(
    fc.property(region, ({ matrix, supply }) => {
      const { pairs, costs } = pairsOfMatrix(matrix);
      const found = costToClosest(pairs, costs, supply);
      matrix.forEach((row, i) => {
        const usable = row.map((cost, j) => (supply[j] > 0 ? cost : undefined));
        const least = Math.min(...usable.filter((cost) => cost !== undefined));
        expect(found.cost[i]).toBe(least === Infinity ? Number.NaN : least);
        expect(found.neighbour[i]).toBe(usable.indexOf(least));
      });
    }),
  );
});

test('unknown costs are no way, whatever the order of the row', () => {
  const pairs = { offsets: Uint32Array.of(0, 3, 3), neighbours: Uint32Array.of(2, 0, 1) };
  const found = costToClosest(pairs, [7, Number.NaN, 7], [1, 1, 1]);
  expect([...found.cost]).toEqual([7, Number.NaN]);
  expect([...found.neighbour]).toEqual([1, -1]);
});

test('refuses what is not a matrix of costs', () => {
  const { pairs, costs } = pairsOfMatrix([[1, 2]]);
  expect(() => costToClosest(pairs, [1], [1, 1])).toThrow('costs has 1 items');
  expect(() => costToClosest(pairs, [1, -2], [1, 1])).toThrow('costs[1] is -2');
  expect(() => costToClosest(pairs, costs, [1, Number.NaN])).toThrow('supply[1] is NaN');
  expect(() => costToClosest(pairs, costs, [1])).toThrow('pairs.neighbours[1] is 1');
});
