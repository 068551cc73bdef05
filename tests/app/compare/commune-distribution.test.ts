import { expect, it } from 'vitest';
import {
  communesOf,
  innerDistribution,
  nationalDistribution,
  placeIn,
} from '../../../src/app/compare/commune-distribution.ts';
import type { Column } from '../../../src/edition/files/column-file.ts';
import type { LevelIndex } from '../../../src/edition/files/level-index.ts';

// Forty communes of values 0 to 39, the last without one; the first ten are in département A.
const low = Float64Array.from({ length: 40 }, (_, i) => (i === 39 ? Number.NaN : i));
const column = { low, high: low } as Column;
const index = {
  codes: Array.from(low, (_, i) => String(i)),
  within: { departement: Array.from(low, (_, i) => (i < 10 ? 'A' : 'B')) },
} as unknown as LevelIndex;

it('spreads the communes of a territory over the frame of France', () => {
  const national = nationalDistribution(column);
  if (!national) throw new Error('forty communes have a shape');
  expect(Math.max(...national.heights)).toBe(1);
  const inner = innerDistribution(national, communesOf(index, { level: 'departement', code: 'A' }));
  expect(inner).toMatchObject({ count: 10, lowerQuartile: 2, upperQuartile: 7 });
  const filled = inner?.heights.flatMap((height, i) => (height > 0 ? [national.edges[i]] : []));
  expect(Math.max(...(filled ?? []))).toBeLessThan(10);
  expect(placeIn(national, -5)).toBe(0);
  expect(placeIn(national, 1000)).toBe(1);
});

it('draws nothing of too few communes, nor of one value', () => {
  const national = nationalDistribution(column);
  expect(national && innerDistribution(national, Uint32Array.of(1, 2, 3, 39))).toBeNull();
  const same = Float64Array.from({ length: 40 }, () => 5);
  expect(nationalDistribution({ low: same, high: same } as Column)).toBeNull();
});

it('finds the communes of the country, and none of a commune', () => {
  expect(communesOf(index, { level: 'pays', code: 'FR' })).toHaveLength(40);
  expect(communesOf(index, { level: 'commune', code: '3' })).toHaveLength(0);
});
