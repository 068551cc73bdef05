import { expect, it } from 'vitest';
import { representativeValues } from '../../../src/sheet/colours/ranged-classes.ts';

const { NaN: none } = Number;

it('is the exact values, the middle of narrow ranges, and nothing for wide ones', () => {
  const low = Float64Array.of(1, none, 98, 0);
  const high = Float64Array.of(1, none, 102, 4);
  expect([...representativeValues({ low, high })]).toEqual([1, none, 100, none]);
  expect([...low]).toEqual([1, none, 98, 0]);
});

it('is the values themselves where all are exact', () => {
  const low = Float64Array.of(1, none, 3);
  expect(representativeValues({ low, high: low })).toBe(low);
  expect(representativeValues({ low, high: low.slice() })).toBe(low);
});

it('is the same array each time that it is asked of a column', () => {
  const column = { low: Float64Array.of(0, 7), high: Float64Array.of(9, 7) };
  expect(representativeValues(column)).toBe(representativeValues(column));
});
