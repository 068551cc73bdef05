import { expect, test } from 'vitest';
import { drawsLeftOut } from '../../../src/core/uncertainty/count-model.ts';

// The k-th draw from each end is the limit, k = (1 − level)/2 × (draws + 1): k − 1 are left out.
test.each([
  [999, 0.5, 249],
  [999, 0.8, 99],
  [999, 0.9, 49],
  [999, 0.95, 24],
  [999, 0.99, 4],
  [199, 0.9, 9],
  [199, 0.95, 4],
  [99, 0.95, 1],
  [19, 0.99, 0],
  [1, 0.5, 0],
])('of %i draws, an interval at %d leaves out %i at each end', (draws, level, expected) => {
  expect(drawsLeftOut(draws, level)).toBe(expected);
});
