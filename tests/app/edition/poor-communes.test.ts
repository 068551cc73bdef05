import { expect, test } from 'vitest';
import { poorCommunes } from '../../../src/app/edition/poor-communes.ts';

test('the poorest communes that hold a fifth of the people, never more', () => {
  const income = Float64Array.of(30_000, 18_000, 19_000, 20_000, Number.NaN, 17_000);
  const population = [700, 50, 100, 150, 9_000, null];
  expect(poorCommunes(income, population)).toEqual({
    isPoor: Uint8Array.of(0, 1, 1, 0, 0, 0),
    mostIncome: 19_000,
  });
});

test('none where no median is published', () => {
  const { isPoor, mostIncome } = poorCommunes(Float64Array.of(Number.NaN), [10]);
  expect(Array.from(isPoor)).toEqual([0]);
  expect(mostIncome).toBeNaN();
});
